import { writeFileSync } from "node:fs";
import { numberFunctionsText } from "./number-functions-text.ts";

/** Run with `pnpm write:numbers` after a formula in src/kernel/maths has changed. */
writeFileSync(new URL("../src/kernel/maths/generated-numbers.ts", import.meta.url), numberFunctionsText());
