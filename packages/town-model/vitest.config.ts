import base from "@tamarisk/vitest/node";
import { mergeConfig } from "vitest/config";

/** Properties over thousands of runs need more than five seconds on a busy machine. */
export default mergeConfig(base, { test: { testTimeout: 60_000 } });
