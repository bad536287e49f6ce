import { rmSync } from "node:fs";
import { join } from "node:path";
import { countReport } from "./count-report.mjs";
import { logFile } from "./log-file.mjs";
import { provideChromium } from "./provide-chromium.mjs";
import { reportFailures } from "./report-failures.mjs";
import { root } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { tool } from "./tool.mjs";

const folder = join(root, "tooling/e2e");
const playwright = (args, log, env) =>
  runCommand([...tool("@playwright/test", folder), ...args], { cwd: folder, log: logFile(log), env });

/** The portal and the API server, driven through a real browser. */
export const browserTests = {
  id: "browser",
  name: "browser",
  needs: "types",
  async run() {
    const browser = await provideChromium(folder);
    if (!browser) return skipAll();
    const report = join(folder, "reports/browser.json");
    rmSync(report, { force: true });
    const { DATABASE_URL, ...env } = process.env;
    const result = await playwright(["test"], "browser", { ...env, ...browser.env });
    const failures = reportFailures(report).join("\n");
    return { ...result, output: failures || result.output, counts: countReport(report), note: browser.name };
  },
};

async function skipAll() {
  const { output } = await playwright(["test", "--list"], "browser", process.env);
  return {
    code: 0,
    seconds: 0,
    counts: { passed: 0, failed: 0, skipped: Number(output.match(/Total: (\d+) tests?/)?.[1] ?? 1) },
    note: "skipped: no Chromium found and none could be installed. Install Chromium or set CHROMIUM to its program, and run again",
  };
}
