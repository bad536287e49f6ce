import { ActionPlan, type ConditionReading, type GateReading, ValueCondition } from "@tamarisk/domain";

/** Ids that can be told apart at a glance in tests. */
export function exampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const both = (en: string) => ({ en, zh: en });

function measure(id: number, unit: number, position: number, more: object = {}) {
  return {
    id: exampleId(id),
    lineageId: exampleId(id),
    implementationUnitId: exampleId(unit),
    position,
    title: both(`Measure ${id}`),
    description: null,
    startYear: null,
    endYear: null,
    budgetMillionCny: null,
    capacity: null,
    actors: [],
    source: null,
    version: 1,
    ...more,
  };
}

/** A condition as the thesis gives it: named, without a number. */
export const exampleCondition = ValueCondition.parse({
  kind: "value",
  label: both("groundwater shows recovery"),
  indicatorId: "B11",
  townId: "620300",
  operator: "at-least",
  threshold: null,
  unit: "m/yr",
  holdYears: 2,
  isProposal: false,
});

/** Two phases: 10 with unit 11 (measures 111, 112) and unit 12 (measure 121); 20 behind gate 29, with empty unit 21. */
export const examplePlan = ActionPlan.parse({
  id: exampleId(1),
  projectId: exampleId(2),
  title: both("Desertification restoration"),
  versionId: exampleId(3),
  versionNumber: 1,
  state: "draft",
  version: 4,
  updatedAt: new Date("2026-03-02T06:02:00Z"),
  phases: [
    {
      id: exampleId(10),
      lineageId: exampleId(10),
      position: 0,
      title: both("Pilots"),
      startYear: 2026,
      endYear: 2032,
      version: 2,
      gate: null,
      units: [
        {
          id: exampleId(11),
          lineageId: exampleId(11),
          phaseId: exampleId(10),
          code: "1a",
          position: 0,
          title: both("Saline land"),
          version: 1,
          measures: [
            measure(111, 11, 0, { startYear: 2026, endYear: 2030, budgetMillionCny: 156, version: 3 }),
            measure(112, 11, 1, { startYear: 2027, endYear: 2032 }),
          ],
        },
        {
          id: exampleId(12),
          lineageId: exampleId(12),
          phaseId: exampleId(10),
          code: "1b",
          position: 1,
          title: both("Shelterbelts"),
          version: 1,
          measures: [measure(121, 12, 0)],
        },
      ],
    },
    {
      id: exampleId(20),
      lineageId: exampleId(20),
      position: 1,
      title: both("Better shelterbelts"),
      startYear: null,
      endYear: null,
      version: 1,
      gate: {
        id: exampleId(29),
        lineageId: exampleId(29),
        opensPhaseId: exampleId(20),
        title: both("Pilots work"),
        meaning: null,
        condition: { kind: "all-of", conditions: [exampleCondition] },
        earliestYear: 2032,
        version: 1,
      },
      units: [
        {
          id: exampleId(21),
          lineageId: exampleId(21),
          phaseId: exampleId(20),
          code: "2a",
          position: 0,
          title: both("Mixed planting"),
          version: 1,
          measures: [],
        },
      ],
    },
  ],
});

/** Readings for the example's one gate. */
export function exampleReadings(status: GateReading["status"], ...conditions: ConditionReading[]) {
  return { [exampleId(29)]: { status, conditions } };
}

export function exampleReading(more: Partial<ConditionReading>): ConditionReading {
  const judged = {
    status: "unknown",
    isNegated: false,
    latest: null,
    slope: null,
    reason: null,
    isStale: false,
    evidence: [],
  } as const;
  return { condition: exampleCondition, ...judged, ...more, evidence: more.evidence ?? [] };
}
