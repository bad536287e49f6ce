import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseTownParameters } from "../src/parameters/parse-town-parameters.ts";
import { calibrationPage } from "./jinchang/calibration-page.ts";
import { calibrationPicture } from "./jinchang/calibration-picture.ts";
import { readJinchangEvidence } from "./jinchang/evidence.ts";
import { jinchangParameters } from "./jinchang/parameters.ts";
import { jinchangReport } from "./jinchang/report.ts";

/**
 * Writes Jinchang's parameter file and its calibration's page and picture from the reference data. Run with
 * `pnpm build:jinchang` after the data, a judgement or a fit has changed.
 */
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const evidence = readJinchangEvidence();
const town = parseTownParameters(jinchangParameters(evidence));

const parameterFile = fileOf("../src/towns/jinchang.parameters.json");
writeFileSync(parameterFile, JSON.stringify(town));
execFileSync(fileOf("../../../node_modules/.bin/biome"), ["format", "--write", parameterFile]);

const report = jinchangReport(evidence, town);
writeFileSync(fileOf("../../../docs/calibration-jinchang.md"), calibrationPage(report, town));
writeFileSync(fileOf("../../../docs/images/calibration-jinchang.svg"), calibrationPicture(report, town));
