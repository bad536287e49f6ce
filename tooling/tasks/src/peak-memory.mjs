import { readdirSync, readFileSync } from "node:fs";

/** Reading the share of a large process holds it up, so not often. */
const everyMs = 1000;

/**
 * Watches the memory of a process and all it started, by the kernel's proportional share (PSS), which counts a page
 * shared by several processes once.
 *
 * @returns `peak`, the highest sum seen so far in bytes, undefined where there is no /proc; and `stop`, which ends the
 *   watch and gives the same.
 */
export function watchPeakMemory(pid) {
  let peak;
  const sample = () => {
    const bytes = memoryOfTree(pid);
    if (bytes !== undefined) peak = Math.max(peak ?? 0, bytes);
  };
  const timer = setInterval(sample, everyMs);
  timer.unref();
  return {
    peak: () => peak,
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function memoryOfTree(rootPid) {
  let names;
  try {
    names = readdirSync("/proc");
  } catch {
    return undefined;
  }
  const children = new Map();
  for (const name of names) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [rootPid];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree.reduce((bytes, pid) => bytes + proportionalShare(pid), 0);
}

/** A process may end between two reads; then it has no parent and no memory. */
function parentOf(pid) {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  // The command name, in parentheses, may itself hold blanks and parentheses: count from the last one.
  return stat && Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

function proportionalShare(pid) {
  const kilobytes = readOrNothing(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+) kB/m)?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function readOrNothing(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
