import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Unit tests: every package writes its counts to `reports/unit.json`, which `pnpm test` adds up. The time limits are
 * wide because a busy machine is not a failure; speed is measured by benchmarks. The files that a worker runs share the
 * modules they import: loading those for every file anew took most of the time. What a test stubs is undone after it; a
 * file that replaces a module says so to its package's configuration, which gives it modules of its own.
 */
export default defineConfig({
  test: {
    setupFiles: [fileURLToPath(new URL("./same-draws.mjs", import.meta.url))],
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/unit.json" },
  },
});
