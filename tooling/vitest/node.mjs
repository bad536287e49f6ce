import { defineConfig } from "vitest/config";

/** Unit tests: every package writes its counts to `reports/unit.json`, which `pnpm test` adds up. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/unit.json" },
  },
});
