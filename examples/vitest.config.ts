import base from "@tamarisk/vitest/node";
import { mergeConfig } from "vitest/config";

/** Examples are run where they stand, so their test stands beside them. */
export default mergeConfig(base, { test: { include: ["*.test.ts"], testTimeout: 60_000 } });
