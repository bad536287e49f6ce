import { defineConfig } from "vitest/config";

/** The one vitest configuration: every package writes its counts to `reports/unit.json`, which `pnpm test` adds up. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/unit.json" },
  },
});
