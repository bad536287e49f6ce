import { defineConfig } from "vitest/config";

/**
 * Tests against a database: PostgreSQL at `TEST_DATABASE_URL`, or the embedded one when that is not set. Each file makes
 * an empty database of its own, so two files run at a time; more would only share the cores of an ordinary machine.
 */
export default defineConfig({
  test: {
    include: ["src/**/*.integration.test.ts", "test/**/*.integration.test.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/integration.json" },
  },
});
