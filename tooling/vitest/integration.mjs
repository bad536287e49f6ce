import { defineConfig } from "vitest/config";

/**
 * Tests against a database: PostgreSQL at `TEST_DATABASE_URL`, or the embedded one when that is not set. Files run one
 * after another because they share that one database.
 */
export default defineConfig({
  test: {
    include: ["src/**/*.integration.test.ts", "test/**/*.integration.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/integration.json" },
  },
});
