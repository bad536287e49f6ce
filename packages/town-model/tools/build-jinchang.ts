import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseTownParameters } from "../src/parameters/parse-town-parameters.ts";
import { readJinchangEvidence } from "./jinchang/evidence.ts";
import { jinchangParameters } from "./jinchang/parameters.ts";
import { jinchangReport, reportPage } from "./jinchang/report.ts";

/**
 * Writes Jinchang's parameter file and the page with its residuals from the reference data. Run with
 * `pnpm build:jinchang` after the data, a judgement or a fit has changed.
 */
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const evidence = readJinchangEvidence();
const town = parseTownParameters(jinchangParameters(evidence));

const parameterFile = fileOf("../src/towns/jinchang.parameters.json");
writeFileSync(parameterFile, JSON.stringify(town));
execFileSync(fileOf("../../../node_modules/.bin/biome"), ["format", "--write", parameterFile]);

const page = reportPage(jinchangReport(evidence, town), town);
writeFileSync(fileOf("../../../docs/methods/migration-calibration-jinchang.md"), page);
console.log(page);
