import {
  type AgeStructure,
  type AlertFinding,
  type EnsembleId,
  type EnsembleRecipe,
  EnsembleSummary,
  GateDraft,
  Indicator,
  LevelExchangeDraft,
  MapLayerDraft,
  MeasureDraft,
  ObservationDraft,
  type ObservedValue,
  PathwayMapDraft,
  type PlanAction,
  type StakeholderDraft,
  Storyline,
  TaskDraft,
  Town,
  TownId,
  type User,
  UserId,
  type VulnerabilityDraft,
  WatchedIndicatorDraft,
} from "@tamarisk/domain";
import type { z } from "zod";
import type { ActionPlanDraft } from "../src/action-plan-draft.ts";
import type { DecisionDraft } from "../src/decision-record.ts";
import type { PlanStep } from "../src/move-plan.ts";

export const jinchang = TownId.parse("620300");
export const jinchuan = TownId.parse("620302");
export const yongchang = TownId.parse("620321");

const census = {
  source: "Seventh census yearbook",
  licence: "MIT",
  confidence: "high",
  note: null,
} as const;

export function townNamed(id: string, en: string, change: Partial<Town> = {}): Town {
  return Town.parse({
    id,
    level: id.endsWith("00") ? "prefecture" : "county",
    name: { en, zh: "金昌" },
    province: { en: "Gansu", zh: "甘肃省" },
    prefecture: { en: "Jinchang", zh: "金昌市" },
    population2010: 464_050,
    population2020: 438_026,
    share65Plus2010: 7.71,
    share65Plus2020: null,
    urbanPopulation2020: 0,
    resourceClass: id === "620300" ? "mature" : null,
    flags: [],
    provenance: census,
    ...change,
  });
}

export const towns = [
  townNamed("620300", "Jinchang"),
  townNamed("620302", "Jinchuan", { flags: ['large-change "check", boundary'] }),
  townNamed("620321", "Yongchang", { population2010: null }),
  townNamed("620100", "Lanzhou"),
];

export const jinchangByAge: AgeStructure = {
  townId: jinchang,
  name: { en: "Jinchang", zh: "金昌市" },
  year: 2010,
  groups: [
    { fromAge: 0, toAge: 0, male: 2216, female: 1652 },
    { fromAge: 1, toAge: 4, male: 9933, female: 7634 },
    { fromAge: 85, toAge: null, male: 0, female: 3 },
  ],
};

export const indicators = [
  Indicator.parse({
    id: "B11",
    capacity: "buffer",
    domain: "land",
    name: { en: "Vegetation cover", zh: "植被覆盖度" },
    unit: "%",
    lowest: 0,
    highest: 100,
    direction: "up",
    source: "proposed core set",
  }),
  Indicator.parse({
    id: "L2",
    capacity: null,
    domain: "people",
    name: { en: "Natural growth", zh: "自然增长率" },
    unit: "‰",
    lowest: null,
    highest: null,
    direction: "neither",
    source: "census",
  }),
];

export function observed(indicatorId: string, year: number, value: ObservedValue): ObservationDraft {
  return ObservationDraft.parse({
    indicatorId,
    townId: jinchang,
    year,
    value,
    unit: "%",
    source: "Forestry bureau survey",
    licence: null,
    confidence: "medium",
    note: "satellite, not ground truth",
  });
}

/** The indicator at Jinchang, watched without a number. */
export function watchedAt(
  indicatorId: string,
  change: Partial<z.input<typeof WatchedIndicatorDraft>> = {},
): WatchedIndicatorDraft {
  const numbers = { baseline: null, target: null, threshold: null };
  const how = { direction: "up", rhythm: "yearly", responsibleId: null, isProposal: true, source: null };
  return WatchedIndicatorDraft.parse({ indicatorId, townId: jinchang, ...numbers, ...how, ...change });
}

export function stakeholderNamed(code: string, change: Partial<StakeholderDraft> = {}): StakeholderDraft {
  return {
    code,
    class: "public",
    name: { en: `Office ${code}`, zh: "" },
    interest: { en: "", zh: "水资源分配" },
    powerNow: 5,
    interestNow: null,
    powerIntended: 1,
    interestIntended: null,
    ...change,
  };
}

export const oasis = Storyline.parse({
  id: "desert-oasis",
  mark: "O",
  name: { en: "Desert Oasis", zh: "沙漠绿洲" },
  subtitle: { en: "ecology first", zh: "生态优先" },
  supporters: [{ en: "environmental groups", zh: "环保组织" }],
  promises: [],
  risks: [{ en: "water is already over-used", zh: "水资源已过度利用" }],
  settings: [{ leverId: "shelterbelts", startYear: 2026, intensity: 0.4, laterIntensity: 1 }],
  source: "thesis 4.3",
});

export const carryOn = Storyline.parse({ ...oasis, id: "carry-on", mark: "C", settings: [] });

export function recipeWithSeed(seed: number): EnsembleRecipe {
  return {
    townId: jinchang,
    model: { name: "town", version: "1", parametersHash: "a1" },
    sampling: { method: "latin-hypercube", experimentCount: 100, seed },
    uncertainties: [
      {
        id: "nickel",
        name: { en: "Nickel price", zh: "镍价" },
        unit: "USD/t",
        distribution: { kind: "uniform", low: 8000.125, high: 48_241.1 },
        source: "World Bank Pink Sheet",
      },
    ],
    correlations: [],
    parameterChanges: [],
    policies: [{ id: "carry-on", settings: [] }],
    startYear: 2020,
    endYear: 2060,
  };
}

/** A box found on an ensemble: nickel is cheap, and the drought is one of two. */
export function vulnerabilityOf(ensembleId: EnsembleId): VulnerabilityDraft {
  return {
    name: { en: "Cheap nickel", zh: "镍价低迷" },
    ensembleId,
    policyId: "carry-on",
    objective: { outcomeId: "residents", side: "at-least", threshold: 350_000, untilYear: 2050 },
    box: { limits: { nickel: { max: 14_000.1 + 0.2 }, drought: { values: ["long", "double"] } } },
    quality: { coverage: 2 / 3, density: 0.75, mass: 0.4, n: 40, k: 30 },
  };
}

export function pathwayMapOf(ensembleId: EnsembleId): PathwayMapDraft {
  return PathwayMapDraft.parse({
    ...{ name: { en: "The desert front", zh: "" }, ensembleId, futures: 100, basePolicyId: "carry-on" },
    objective: { outcomeId: "desert_front", side: "at-most", threshold: 4.1 + 0.2, untilYear: 2060 },
    watch: { margin: 0.1 + 0.2, delayYears: 1, settleYears: 5 },
    rules: {
      actions: [
        {
          ...{ id: "river", name: { en: "River", zh: "河流" }, cost: null, leadTimeYears: 5 },
          settings: [{ leverId: "river", intensity: 0.5, laterIntensity: 1 }],
        },
      ],
    },
    ...{ lines: [], vulnerabilityIds: [] },
  });
}

export function summaryOf(ensembleId: string): EnsembleSummary {
  const line = [438_026, 0.1 + 0.2, null];
  return EnsembleSummary.parse({
    ensembleId,
    years: [2020, 2021, 2022],
    outcomes: [
      {
        id: "population",
        name: { en: "Population", zh: "人口" },
        unit: { en: "persons", zh: "人" },
        direction: "neither",
      },
    ],
    bands: [{ policyId: "carry-on", outcomeId: "population", p5: line, p25: line, p50: line, p75: line, p95: line }],
    experimentCount: 100,
    failedRuns: 1,
  });
}

export function measureNamed(en: string, change: Partial<MeasureDraft> = {}): MeasureDraft {
  return MeasureDraft.parse({
    title: { en, zh: "" },
    description: null,
    startYear: null,
    endYear: null,
    budgetMillionCny: null,
    capacity: null,
    actors: [],
    source: null,
    ...change,
  });
}

export const vegetationGate = GateDraft.parse({
  title: { en: "Pilots work", zh: "试点见效" },
  meaning: null,
  condition: {
    kind: "all-of",
    conditions: [
      {
        kind: "value",
        label: { en: "vegetation cover in pilots", zh: "" },
        indicatorId: "B11",
        townId: jinchang,
        operator: "at-least",
        threshold: null,
        unit: "%",
        holdYears: 3,
        isProposal: true,
      },
    ],
  },
  earliestYear: 2028,
});

export const planDraft: ActionPlanDraft = {
  title: { en: "Desertification Restoration Action Plan", zh: "荒漠化修复行动规划" },
  phases: [
    {
      title: { en: "Pilots", zh: "试点" },
      startYear: 2026,
      endYear: 2028,
      gate: null,
      units: [
        { code: "1a", title: { en: "Saline land", zh: "" }, measures: [measureNamed("first"), measureNamed("second")] },
        { code: "1b", title: { en: "Shelterbelts", zh: "" }, measures: [measureNamed("third")] },
      ],
    },
    {
      title: { en: "Shelterbelts upgraded", zh: "" },
      startYear: null,
      endYear: null,
      gate: vegetationGate,
      units: [{ code: "2a", title: { en: "Mixed planting", zh: "" }, measures: [] }],
    },
  ],
};

export function taskNamed(en: string, dueOn: string | null = null): TaskDraft {
  return TaskDraft.parse({ title: { en, zh: "" }, startsOn: null, dueOn, responsibleId: null, dependsOn: [] });
}

export function alertAbout(key: string): AlertFinding {
  return {
    kind: "trend",
    key,
    ...{ indicatorId: null, townId: null, gateLineageId: null },
    message: { en: "falling", zh: "" },
    facts: { latest: 4.5 },
  };
}

export function decisionBy(person: User, change: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    ...{ alertId: null, gateId: null, gateLineageId: null, planVersionId: null, overrideReason: null },
    decision: "keep",
    reason: { en: "one dry year", zh: "" },
    evidence: { gate: null, alert: null, observations: [], planVersion: 3 },
    decidedBy: person.id,
    decidedByName: person.name,
    ...change,
  };
}

/** A square of a hundredth of a degree at Jinchang. */
export const redLine = {
  ...MapLayerDraft.parse({
    kind: "ecological-red-line",
    name: { en: "Red line", zh: "生态保护红线" },
    datum: "CGCS2000",
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [102, 38.5],
          [102.01, 38.5],
          [102.01, 38.51],
          [102, 38.51],
          [102, 38.5],
        ],
      ],
    },
    source: "Bureau of natural resources",
    confidence: "high",
    note: null,
  }),
  areaHectares: 96.8,
};

export const waterLimit = LevelExchangeDraft.parse({
  fromLevel: "province",
  toLevel: "county",
  content: { en: "Water limit", zh: "用水总量" },
  state: "open",
  answer: null,
  measureLineageId: null,
  indicatorId: null,
  source: null,
});

const lin = { id: UserId.parse("00000000-0000-7000-8000-00000000000a"), name: "Lin Xia" };
const zhao = { id: UserId.parse("00000000-0000-7000-8000-00000000000b"), name: "Zhao Min" };

/** A step along the plan's workflow: Lin Xia submits, Zhao Min judges. */
export function stepOf(action: PlanAction, change: Partial<PlanStep> = {}): PlanStep {
  const by = action === "approve" || action === "request-changes" ? zhao : lin;
  return { action, by, note: null, overrideReason: null, ...change };
}
