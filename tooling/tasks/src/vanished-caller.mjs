import { readFileSync } from "node:fs";

const everyMs = 1000;

/**
 * Calls back once when the npx or pnpm that started this process is gone. A SIGTERM sent to npx ends npx alone; without
 * this, the servers would live on and hold their ports.
 */
export function onVanishedCaller(callback) {
  const callers = callingPackageManagers();
  const timer = setInterval(() => {
    if (callers.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, everyMs);
  timer.unref();
}

/** The processes above this one, up to the outermost npx or pnpm. Where there is no /proc, only the nearest. */
function callingPackageManagers() {
  if (!process.env.npm_lifecycle_event) return [];
  const callers = [];
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) callers.push({ pid, isManager: isPackageManager(pid) });
  const outermost = callers.findLastIndex(({ isManager }) => isManager);
  return callers.slice(0, Math.max(outermost + 1, 1)).map(({ pid }) => pid);
}

function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0);
}

const isPackageManager = (pid) => /\b(npx|npm|pnpm)\b/.test(read(`/proc/${pid}/cmdline`).replaceAll("\0", " "));

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
