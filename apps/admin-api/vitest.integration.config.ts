import shared from "@tamarisk/vitest/integration";
import { mergeConfig } from "vitest/config";

export default mergeConfig(shared, { test: { globalSetup: ["test/prepared-database.ts"] } });
