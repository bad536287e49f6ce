import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseTownParameters } from "../src/parameters/parse-town-parameters.ts";
import { readJinchangEvidence } from "./jinchang-evidence.ts";
import { jinchangParameters } from "./jinchang-parameters.ts";

/**
 * Writes `src/towns/jinchang.parameters.json` from the reference data. Run with `pnpm build:jinchang` after the data, a
 * judgement or a fit has changed.
 */
const file = fileURLToPath(new URL("../src/towns/jinchang.parameters.json", import.meta.url));
const parameters = parseTownParameters(jinchangParameters(readJinchangEvidence()));
writeFileSync(file, JSON.stringify(parameters));
execFileSync(fileURLToPath(new URL("../../../node_modules/.bin/biome", import.meta.url)), ["format", "--write", file]);
console.log(`wrote ${file}`);
