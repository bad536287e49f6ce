import { readDesertificationActionPlan } from "./knowledge/desertification-action-plan.ts";
import { readDesignMeasures } from "./knowledge/design-measures.ts";
import { readIndicatorSystems } from "./knowledge/indicator-systems.ts";
import { readPolicies } from "./knowledge/policies.ts";
import { readScenarios } from "./knowledge/scenarios.ts";
import { readStakeholders } from "./knowledge/stakeholders.ts";
import { readStrategies } from "./knowledge/strategies.ts";
import { readTranslations, translationsFile } from "./knowledge/translations.ts";
import { readText } from "./reading/read-text.ts";
import { type DataProblem, problemIn, restoreFile } from "./reading/reference-data-error.ts";
import { readCensusCounties } from "./tables/census-counties.ts";
import { readCountyNames } from "./tables/county-names.ts";
import { readDevelopmentTargets } from "./tables/development-targets.ts";
import { readIndicatorLibrary } from "./tables/indicator-library.ts";
import { readSpatialPlanIndicators } from "./tables/spatial-plan-indicators.ts";

/** Names in one file that must exist in another: the use, and what may be used. */
type Reference = {
  readonly file: string;
  readonly from: string;
  readonly uses: readonly (string | number)[];
  readonly target: string;
  readonly known: readonly (string | number)[];
};

/** Ids that point at nothing: a stakeholder no file describes, a strategy that is not in the list, a county without name. */
export function brokenReferences(folder: string): DataProblem[] {
  return references(folder).flatMap(({ file, from, uses, target, known }) => {
    const there = new Set(known);
    const broken = uses.filter((id) => !there.has(id));
    return broken.map((id) =>
      problemIn(file, `found ${id}, which ${target} does not have`, `correct the id or ${restoreFile}`, {
        column: from,
      }),
    );
  });
}

function references(folder: string): Reference[] {
  const { stakeholders, conflicts, powerShiftRules } = readStakeholders(folder).content;
  const plan = readDesertificationActionPlan(folder).content;
  const { scenarios } = readScenarios(folder).content;
  const { gears, strategies, synergies } = readStrategies(folder).content;
  const { measures } = readDesignMeasures(folder).content;
  const actors = { target: "stakeholders.json", known: stakeholders.map(({ id }) => id) };
  const strategy = { target: "strategies.json", known: strategies.map(({ id }) => id) };
  const library = readIndicatorLibrary(folder).rows;
  const inLibrary = { target: "indicator_library.csv", known: library.map((row) => row.standardNumber ?? row.id) };
  const core = {
    target: "the core set",
    known: readIndicatorSystems(folder).content.coreSetProposal.map(({ id }) => id),
  };
  const targets = readDevelopmentTargets(folder).rows;
  const conflict = { target: "its own list of conflicts", known: conflicts.map(({ id }) => id) };
  const of = (file: string, from: string, uses: readonly (string | number)[]) => ({ file, from, uses });
  return [
    {
      ...of(
        "stakeholders.json",
        "stakeholders",
        stakeholders.flatMap((one) => one.conflicts),
      ),
      ...conflict,
    },
    {
      ...of(
        "stakeholders.json",
        "conflicts",
        conflicts.flatMap((one) => one.parties),
      ),
      ...actors,
    },
    {
      ...of(
        "stakeholders.json",
        "power_shift_rules",
        powerShiftRules.flatMap((rule) => rule.group),
      ),
      ...actors,
    },
    {
      ...of(
        "action-plan.json",
        "phases",
        plan.phases.flatMap(({ units }) => units.flatMap((unit) => unit.actors)),
      ),
      ...actors,
    },
    {
      ...of(
        "scenarios.json",
        "strategies",
        scenarios.flatMap((one) => one.strategies.map((use) => use.strategy)),
      ),
      ...strategy,
    },
    {
      ...of(
        "strategies.json",
        "gears",
        gears.flatMap((gear) => gear.strategies),
      ),
      ...strategy,
    },
    {
      ...of(
        "strategies.json",
        "synergies",
        synergies.flatMap(({ a, b }) => [a, b]),
      ),
      ...strategy,
    },
    {
      ...of(
        "design-measures.json",
        "measures",
        measures.flatMap((measure) => measure.strategies),
      ),
      ...strategy,
    },
    {
      ...of(
        "tdt1063_indicators.csv",
        "no",
        readSpatialPlanIndicators(folder).rows.map((indicator) => indicator.number),
      ),
      ...inLibrary,
    },
    { ...of("resilience_indicator_systems.json", "core_set_proposal", core.known), ...inLibrary },
    {
      ...of(
        "indicator_library.csv",
        "standard_no",
        library.flatMap((row) => row.standardNumber ?? []),
      ),
      target: "tdt1063_indicators.csv",
      known: readSpatialPlanIndicators(folder).rows.map((indicator) => indicator.number),
    },
    {
      ...of(
        "indicator_library.csv",
        "same_as",
        library.flatMap((row) => row.sameAs ?? []),
      ),
      ...core,
    },
    ...(["sdg", "sendai"] as const).map((framework) => ({
      ...of(
        "indicator_library.csv",
        framework,
        library.flatMap((row) => (framework === "sdg" ? row.sdgTargets : row.sendaiIndicators)),
      ),
      target: "development_targets.csv",
      known: targets.filter((one) => one.framework === framework).map(({ code }) => code),
    })),
    {
      ...of(
        "census_counties_2010_2020.csv",
        "adcode",
        readCensusCounties(folder).rows.map(({ id }) => id),
      ),
      target: "county-names-en.csv",
      known: readCountyNames(folder).rows.map(({ id }) => id),
    },
  ];
}

/** Rows of the library that say too little for where they come from: only a core indicator has the rest in its own file. */
export function incompleteLibrary(folder: string): DataProblem[] {
  const core = new Set(readIndicatorSystems(folder).content.coreSetProposal.map(({ id }) => id));
  return readIndicatorLibrary(folder).rows.flatMap((row, index) => {
    if (core.has(row.id)) return [];
    const needed = { name_en: row.nameInEnglish, unit: row.unit, direction: row.direction, additive: row.isAdditive };
    const ofNeither = row.standardNumber === null ? { name_zh: row.nameInChinese, domain: row.domain } : {};
    return Object.entries({ ...needed, ...ofNeither })
      .filter(([, value]) => value === null)
      .map(([column]) =>
        problemIn("indicator_library.csv", `found a blank cell for ${row.id}`, `fill it in or ${restoreFile}`, {
          row: index + 2,
          column,
        }),
      );
  });
}

/** Translations of texts that no longer stand in the file they are listed under: left over after an edit. */
export function unusedTranslations(folder: string): DataProblem[] {
  const { texts } = readTranslations(folder).content;
  return Object.entries(texts).flatMap(([file, translated]) => {
    const { text } = readText(folder, file);
    const unused = Object.keys(translated).filter((en) => !text.includes(JSON.stringify(en)));
    return unused.map((en) =>
      problemIn(translationsFile, `found "${en}", which is not a text of ${file}`, "delete or correct it", {
        column: `texts.${file}`,
      }),
    );
  });
}

/** Measures and stakeholders whose number differs from the count the file itself gives. */
export function wrongCounts(folder: string): DataProblem[] {
  const { counts, measures } = readPolicies(folder).content;
  const stakeholders = readStakeholders(folder).content;
  const ofPolicies = Object.entries(counts).map(([pathway, expected]) => ({
    file: "policies.json",
    what: pathway,
    expected,
    found: measures.filter((measure) => measure.pathway === pathway).length,
  }));
  const ofStakeholders = Object.entries(stakeholders.counts).map(([name, expected]) => ({
    file: "stakeholders.json",
    what: name,
    expected,
    found: stakeholders.stakeholders.filter((one) => one.class === name.toLowerCase()).length,
  }));
  return [...ofPolicies, ...ofStakeholders]
    .filter(({ found, expected }) => found !== expected)
    .map(({ file, what, found, expected }) =>
      problemIn(file, `found ${found} entries of ${what}, expected ${expected}`, restoreFile, { column: "counts" }),
    );
}
