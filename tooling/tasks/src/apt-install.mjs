import { existsSync } from "node:fs";
import { runCommand } from "./run-command.mjs";

/** Whether this process may install Debian or Ubuntu packages. */
export function canAptInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Installs Debian packages; the answer says whether that worked. */
export async function aptInstall(packages, log) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runCommand(["apt-get", "update"], { log: `${log}.update`, env });
  const { code } = await runCommand(["apt-get", "install", "-y", "--no-install-recommends", ...packages], { log, env });
  return code === 0;
}
