import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Some tests are about one kind of database only, and say so in their file's name. */
const otherKind = process.env.TEST_DATABASE_URL ? "embedded" : "postgres";

/**
 * Tests against a database: PostgreSQL at `TEST_DATABASE_URL`, or the embedded one when that is not set. Each file makes
 * an empty database of its own, so two files run at a time; more would only share the cores of an ordinary machine.
 */
export default defineConfig({
  test: {
    setupFiles: [fileURLToPath(new URL("./same-draws.mjs", import.meta.url))],
    include: ["src/**/*.integration.test.ts", "test/**/*.integration.test.ts"],
    exclude: ["**/node_modules/**", `**/*.${otherKind}.integration.test.ts`],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: process.env.VITEST_REPORT ?? "reports/integration.json" },
  },
});
