import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Unit tests: every package writes its counts to `reports/unit.json`, which `pnpm test` adds up. The time limits are
 * wide because a busy machine is not a failure; speed is measured by benchmarks.
 */
export default defineConfig({
  test: {
    setupFiles: [fileURLToPath(new URL("./same-draws.mjs", import.meta.url))],
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/unit.json" },
  },
});
