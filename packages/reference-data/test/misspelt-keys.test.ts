import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { ActionPlanFile } from "../src/knowledge/desertification-action-plan.ts";
import { DesignMeasuresFile } from "../src/knowledge/design-measures.ts";
import { IndicatorSystemsFile } from "../src/knowledge/indicator-systems.ts";
import { CountyBoundaries } from "../src/knowledge/jinchang-boundary.ts";
import { JinchangFiguresFile } from "../src/knowledge/jinchang-figures.ts";
import { JinchangTownships } from "../src/knowledge/jinchang-townships.ts";
import { MethodsFile } from "../src/knowledge/methods.ts";
import { PoliciesFile } from "../src/knowledge/policies.ts";
import { PopulationProspects } from "../src/knowledge/population-prospects.ts";
import { ScenariosFile } from "../src/knowledge/scenarios.ts";
import { ShiyangWater } from "../src/knowledge/shiyang-water.ts";
import { StakeholdersFile } from "../src/knowledge/stakeholders.ts";
import { Standards } from "../src/knowledge/standards.ts";
import { StrategiesFile } from "../src/knowledge/strategies.ts";
import { SwotFile } from "../src/knowledge/swot.ts";
import { TransformationPathwaysFile } from "../src/knowledge/transformation-pathways.ts";
import { bilingualText, type TextSchema } from "../src/knowledge/translations.ts";
import { shippedDataFolder } from "../src/reading/data-folder.ts";

const translated: Record<string, (text: TextSchema) => z.ZodType> = {
  "action-plan.json": ActionPlanFile,
  "design-measures.json": DesignMeasuresFile,
  "jinchang.json": JinchangFiguresFile,
  "methods.json": MethodsFile,
  "pathways-typology.json": TransformationPathwaysFile,
  "policies.json": PoliciesFile,
  "resilience_indicator_systems.json": IndicatorSystemsFile,
  "scenarios.json": ScenariosFile,
  "stakeholders.json": StakeholdersFile,
  "strategies.json": StrategiesFile,
  "swot.json": SwotFile,
};
const schemas: [string, z.ZodType][] = [
  ...Object.entries(translated).map(([file, schemaFor]): [string, z.ZodType] => [
    file,
    schemaFor(bilingualText(shippedDataFolder, file)),
  ]),
  ["boundary_jinchang_mit.geojson", CountyBoundaries],
  ["jinchang_townships.json", JinchangTownships],
  ["shiyang_water.json", ShiyangWater],
  ["standards.json", Standards],
  ["wpp2024_china.json", PopulationProspects],
];

/** Words a method chooses for itself: symbols with their meaning, and cases of its example. */
const freeKeys = [
  /^methods\.\d+\.(inputs|outputs|classes)\.[^.]+$/,
  /^methods\.\d+\.example\.(distances|all_p2_costs|jinchang_2020|quadrants|planned_range_climate_I_II_VI_VII)\.[^.]+$/,
  /^methods\.\d+\.example\.max_min\.options\.[AB]$/,
];

type Path = (string | number)[];

describe("the schema of a document", () => {
  it.each(schemas)("accepts %s as it is", (file, schema) => {
    expect(schema.safeParse(contentOf(file)).error?.issues).toBeUndefined();
  });

  it.each(schemas)("refuses a slip in any key of %s", (file, schema) => {
    const json = contentOf(file);
    const accepted = keyPaths(json).filter((path) => schema.safeParse(withSlip(json, path)).success);
    const surprising = accepted
      .map((path) => path.join("."))
      .filter((path) => !freeKeys.some((free) => free.test(path)));
    expect(surprising).toEqual([]);
  });
});

function contentOf(file: string): unknown {
  return JSON.parse(readFileSync(join(shippedDataFolder, file), "utf8"));
}

/** Every place of a key; in a list of objects, the first place of each key. */
function keyPaths(json: unknown, path: Path = [], seen = new Set<string>()): Path[] {
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const step = [...path, Array.isArray(json) ? Number(key) : key];
    const shape = step.map((part) => (typeof part === "number" ? "[]" : part)).join(".");
    const isNew = !Array.isArray(json) && !seen.has(shape);
    seen.add(shape);
    return [...(isNew ? [step] : []), ...keyPaths(value, step, seen)];
  });
}

/** The same content with one key misspelt. */
function withSlip(json: unknown, path: Path): unknown {
  const copy: unknown = structuredClone(json);
  const parent = path.slice(0, -1).reduce((value, step) => Reflect.get(value as object, step), copy) as object;
  const key = String(path.at(-1));
  Reflect.set(parent, `${key}x`, Reflect.get(parent, key));
  Reflect.deleteProperty(parent, key);
  return copy;
}
