import shared from "@tamarisk/vitest/integration";
import { defineConfig, mergeConfig } from "vitest/config";

/** Some tests are about one kind of database only, and say so in their file's name. */
const otherKind = process.env.TEST_DATABASE_URL ? "embedded" : "postgres";

export default mergeConfig(
  shared,
  defineConfig({ test: { exclude: ["**/node_modules/**", `**/*.${otherKind}.integration.test.ts`] } }),
);
