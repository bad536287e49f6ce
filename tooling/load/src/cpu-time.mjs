import { readdirSync, readFileSync } from "node:fs";

/** Ticks of a second in which Linux counts CPU time for programs to read. */
const ticksPerSecond = 100;

/**
 * Seconds of CPU that a process and its children have used so far, those that have ended included. Linux only.
 *
 * @returns `NaN` where the system does not say, or for a process that has ended.
 */
export function cpuSeconds(pid) {
  const all = readdirSafely("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  if (!all.some((one) => one.pid === pid)) return Number.NaN;
  return (
    all.filter((one) => one.pid === pid || one.parent === pid).reduce((sum, { ticks }) => sum + ticks, 0) /
    ticksPerSecond
  );
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    // After the name: state, parent, …; user and system time, and those of children waited for, are the 12th to 15th.
    return [{ pid: Number(pid), parent: fields[1], ticks: fields[11] + fields[12] + fields[13] + fields[14] }];
  } catch {
    return [];
  }
}

function readdirSafely(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
