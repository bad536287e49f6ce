import { existsSync } from "node:fs";
import { aptInstall, canAptInstall } from "./apt-install.mjs";
import { findChromium } from "./find-chromium.mjs";
import { logFile } from "./log-file.mjs";
import { runCommand } from "./run-command.mjs";
import { tool } from "./tool.mjs";

/**
 * Finds a Chromium, or installs one by whichever way works: Debian's package with Chinese fonts, or Playwright's own.
 *
 * @param folder - The package that depends on Playwright.
 * @returns The browser's `name`, and the `env` that tells the tests where it is; undefined when nothing worked.
 */
export async function provideChromium(folder) {
  const found = fromSystem() ?? (await fromPlaywright(folder));
  if (found) return found;
  if (canAptInstall()) {
    await aptInstall(["chromium", "fonts-noto-cjk"], logFile("install-chromium"));
    const installed = fromSystem();
    if (installed) return { ...installed, name: `${installed.name}, just installed by apt-get` };
  }
  await runCommand([...tool("@playwright/test", folder), "install", "chromium"], { log: logFile("install-chromium") });
  return fromPlaywright(folder);
}

function fromSystem() {
  const path = findChromium();
  return path && { name: path, env: { CHROMIUM: path } };
}

/** Playwright names where it would put its own browser whether or not it is there. */
async function fromPlaywright(folder) {
  const ask = 'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))';
  const { output } = await runCommand([process.execPath, "-e", ask], { cwd: folder, log: logFile("find-chromium") });
  const path = output.trim();
  return existsSync(path) ? { name: path, env: {} } : undefined;
}
