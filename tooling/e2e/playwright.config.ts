import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "@tamarisk/tasks/find-chromium";
import { portalUrl } from "./src/ports.ts";

export default defineConfig({
  testDir: "specs",
  globalSetup: "./src/global-setup.ts",
  // A browser waits for a server and a server for a browser: two tests at a time keep two cores at work.
  workers: 2,
  // Limits for a machine that has other work: nothing waits for them unless something is wrong.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "reports/browser.json" }]],
  outputDir: "test-results",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL: portalUrl,
    actionTimeout: 30_000,
    locale: "en-US",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      // Containers have no user namespaces for the sandbox; the rest keeps the browser from calling home.
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
