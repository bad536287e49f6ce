import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Measure } from "../measure/measure.ts";
import { ActionPlan } from "./action-plan.ts";
import { PlanChange, planChange, withPlanChange } from "./plan-change.ts";

const uuid = (kind: number, number: number) =>
  `0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}` as const;
const title = (en: string) => ({ en, zh: "" });

function measureOf(unit: number, number: number): Measure {
  return Measure.parse({
    ...{ id: uuid(3, number), lineageId: uuid(3, number), implementationUnitId: uuid(2, unit), position: number },
    ...{ version: 1, title: title(`Measure ${number}`), description: null, startYear: 2026, endYear: null },
    ...{ budgetMillionCny: 10, capacity: null, actors: [], source: null },
  });
}

/** Phases of two units with these many measures each. */
function planOf(phases: number, measures: number): ActionPlan {
  const unitOf = (phase: number, number: number) => ({
    ...{
      id: uuid(2, number),
      lineageId: uuid(2, number),
      phaseId: uuid(1, phase),
      code: `${number}`,
      position: number,
    },
    ...{ title: title("Unit"), version: 1 },
    measures: Array.from({ length: measures }, (_, at) => measureOf(number, number * measures + at)),
  });
  return ActionPlan.parse({
    ...{ id: uuid(0, 1), projectId: uuid(0, 2), title: title("Plan"), versionId: uuid(0, 3) },
    ...{ versionNumber: 1, state: "draft", version: 1, updatedAt: new Date(0) },
    phases: Array.from({ length: phases }, (_, at) => ({
      ...{ id: uuid(1, at), lineageId: uuid(1, at), position: at, version: 1, title: title(`Phase ${at}`) },
      ...{ startYear: null, endYear: null, gate: null, units: [unitOf(at, 2 * at), unitOf(at, 2 * at + 1)] },
    })),
  });
}

const replaced = <Item>(list: readonly Item[], at: number, make: (item: Item) => Item) =>
  list.map((item, index) => (index === at % list.length ? make(item) : item));
const without = <Item>(list: readonly Item[], at: number) => list.filter((_, index) => index !== at % list.length);
const turned = <Item>(list: readonly Item[], at: number) => [
  ...list.slice(at % list.length),
  ...list.slice(0, at % list.length),
];

/** One edit as the reader of plans makes it: parts that stay the same are the very same objects. */
function edited(plan: ActionPlan, [kind, phaseAt, unitAt, at]: readonly [number, number, number, number]): ActionPlan {
  const phases = replaced(plan.phases, phaseAt, (phase) => {
    if (kind === 0) return { ...phase, title: title("Another title"), version: phase.version + 1 };
    if (kind === 1) return { ...phase, units: turned(phase.units, at) };
    if (phase.units.length === 0) return phase;
    const units = replaced(phase.units, unitAt, (unit) => {
      if (kind === 2) return { ...unit, measures: [...unit.measures, measureOf(0, 1_000 + at)] };
      if (unit.measures.length === 0) return unit;
      if (kind === 3) return { ...unit, measures: without(unit.measures, at) };
      if (kind === 4) return { ...unit, measures: turned(unit.measures, at) };
      const changed = (measure: Measure) => ({ ...measure, startYear: 2030, version: measure.version + 1 });
      return { ...unit, measures: replaced(unit.measures, at, changed) };
    });
    return { ...phase, units };
  });
  if (kind === 6 && phases.length > 1) return { ...plan, phases: without(phases, phaseAt) };
  return { ...plan, version: plan.version + 1, updatedAt: new Date(plan.version), phases };
}

const edits = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(9), fc.nat(9), fc.nat(99)), {
  maxLength: 8,
  selector: ([kind, , , at]) => (kind === 2 ? at : fc.stringify([kind, at])),
});

describe("planChange", () => {
  it("brings the earlier state to the later one, whatever was edited between, and keeps what is the same", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(4), edits, (phases, measures, made) => {
        const before = planOf(phases + 1, measures);
        const after = made.reduce(edited, before);
        const sent = PlanChange.parse(planChange(before, after));
        const applied = withPlanChange(before, sent);
        expect(applied).toEqual(after);
        const same = new Set<unknown>(partsOf(before));
        const kept = partsOf(after).filter((part) => same.has(part));
        for (const part of kept) expect(partsOf(applied).includes(part)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("sends one measure for the edit of one measure, and ids for the rest", () => {
    const before = planOf(2, 3);
    const after = edited(before, [5, 1, 0, 2]);
    const [first, second] = before.phases;
    const units = after.phases[1]!.units;
    expect(planChange(before, after)).toMatchObject({
      kind: "parts",
      phases: [
        first!.id,
        {
          id: second!.id,
          units: [
            { measures: [units[0]!.measures[0]!.id, units[0]!.measures[1]!.id, units[0]!.measures[2]] },
            units[1]!.id,
          ],
        },
      ],
    });
  });

  it("is the same for the same state", () => {
    const plan = planOf(1, 1);
    expect(planChange(plan, plan)).toEqual({ kind: "same" });
    expect(withPlanChange(plan, { kind: "same" })).toBe(plan);
  });

  it("is the whole content for another version, and where most is different", () => {
    const plan = planOf(2, 100);
    expect(planChange(plan, ActionPlan.parse({ ...plan, versionId: uuid(0, 4) }))).toEqual({ kind: "whole" });
    expect(planChange(plan, planOf(2, 100))).toEqual({ kind: "whole" });
  });
});

describe("withPlanChange", () => {
  it("refuses a change that starts from another state, and one without parts", () => {
    const [small, large] = [planOf(1, 1), planOf(3, 1)];
    expect(() => withPlanChange(small, planChange(large, edited(large, [6, 0, 0, 0])))).toThrow(
      /^the change keeps .* which the plan does not have; fetch its content instead$/,
    );
    expect(() => withPlanChange(small, { kind: "whole" })).toThrow(RangeError);
  });
});

function partsOf({ phases }: ActionPlan): unknown[] {
  const units = phases.flatMap((phase) => phase.units);
  return [...phases, ...units, ...units.flatMap(({ measures }) => measures)];
}
