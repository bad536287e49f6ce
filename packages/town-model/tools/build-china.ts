import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { classAverages } from "./china/class-averages.ts";
import { countryTables } from "./china/country-tables.ts";
import { demographyOf } from "./china/demography.ts";
import { readJinchangEvidence } from "./jinchang/evidence.ts";

/**
 * Writes what towns with little data are given from the country and from their class. Run with `pnpm build:china` after
 * the reference data have changed.
 */
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const file = fileOf("../src/towns/from-census/china.json");
writeFileSync(
  file,
  JSON.stringify({
    ...demographyOf(readJinchangEvidence().nationalRates),
    ...countryTables(),
    classAverages: classAverages(),
  }),
);
execFileSync(fileOf("../../../node_modules/.bin/biome"), ["format", "--write", file]);
