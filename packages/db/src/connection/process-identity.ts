import { readFileSync } from "node:fs";

/**
 * What tells a process from a later one with the same number: when it started, and in which run of the machine.
 * `null` where the system does not say (only Linux has `/proc`).
 */
export function processStart(pid: number): string | null {
  try {
    // Field 22 of /proc/PID/stat is the start in clock ticks since boot; the name before it may hold spaces (proc(5)).
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const startTicks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    const bootId = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${bootId} ${startTicks}`;
  } catch {
    return null;
  }
}

/** Whether a process of this machine still runs. A number that a later process has got does not count. */
export function isRunning(pid: number, start: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const startNow = processStart(pid);
  return start === null || startNow === null || start === startNow;
}
