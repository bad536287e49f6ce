import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.mjs";
import { tool } from "./tool.mjs";

/** Runs turbo with the arguments given; for `turbo run`, only the output of tasks that fail is kept. */
export function turbo(args, log) {
  requirePnpm();
  const quiet = args[0] === "run" ? ["--output-logs=errors-only", "--log-order=grouped", "--concurrency=100%"] : [];
  return runCommand([...tool("turbo"), ...args, ...quiet], { log, env: turboEnvironment });
}

const turboEnvironment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
};

/** Turbo runs each package's scripts by `pnpm`; without it, it fails with less clear words. */
function requirePnpm() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const isThere = folders.some((folder) => ["pnpm", "pnpm.cmd"].some((name) => existsSync(join(folder, name))));
  if (isThere) return;
  throw new Error("pnpm is not on the PATH. Run this through it: npx --yes pnpm@12.21.0 start, or … test.");
}
