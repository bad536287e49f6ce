import { join } from "node:path";
import { root } from "./root.mjs";

/** Where a step of the test run keeps everything its tools said. */
export const logFile = (step) => join(root, "reports", `${step}.log`);
