import type { Gate } from "../gate/gate.ts";
import type { Measure } from "../measure/measure.ts";
import type { AuthoredText, LocalizedText } from "../quantity/localized-text.ts";
import type { ActionPlan, ImplementationUnit, Phase } from "./action-plan.ts";
import { changedFields, type FieldChange } from "./changed-fields.ts";
import type { LineageId } from "./lineage-id.ts";
import { movedItems } from "./moved-items.ts";
import type { Task } from "./task.ts";

/** A measure as versions are compared: what it waits for is named by lineage, which both versions share. */
export type ComparedMeasure = Omit<Measure, "dependsOn"> & {
  readonly dependsOn: readonly {
    readonly lineageId: LineageId;
    readonly title: AuthoredText;
    readonly lagYears: number;
  }[];
};

/** A task as versions are compared; how far the work is goes on in every version and is no change of the plan. */
export type ComparedTask = Omit<Task, "dependsOn"> & {
  readonly dependsOn: readonly { readonly lineageId: LineageId; readonly title: AuthoredText }[];
};

export const phaseFields = ["title", "startYear", "endYear"] as const satisfies readonly (keyof Phase)[];
export const unitFields = ["code", "title"] as const satisfies readonly (keyof ImplementationUnit)[];
export const gateFields = ["title", "meaning", "condition", "earliestYear"] as const satisfies readonly (keyof Gate)[];
export const measureFields = [
  ...(["title", "description", "startYear", "endYear", "leadTimeYears", "durationYears", "budgetMillionCny"] as const),
  ...(["budgetLines", "costOfDelayMillionCnyPerYear", "capacity", "tags", "scale", "place", "results"] as const),
  ...(["dependsOn", "actors", "source", "origin"] as const),
] as const satisfies readonly (keyof Measure)[];

export const taskFields = [
  "title",
  "startsOn",
  "dueOn",
  "responsibleId",
  "dependsOn",
] as const satisfies readonly (keyof Task)[];

/** What a phase, unit, measure, task or gate is, for the one field that changed. */
export interface ThingFields {
  readonly phase: FieldChange<Pick<Phase, (typeof phaseFields)[number]>>;
  readonly "implementation-unit": FieldChange<Pick<ImplementationUnit, (typeof unitFields)[number]>>;
  readonly measure: FieldChange<Pick<ComparedMeasure, (typeof measureFields)[number]>>;
  readonly task: FieldChange<Pick<ComparedTask, (typeof taskFields)[number]>>;
  readonly gate: FieldChange<Pick<Gate, (typeof gateFields)[number]>>;
}

export type PlanThing = keyof ThingFields;

/** What became of one thing of the plan from one version to another. */
export type ThingComparison = {
  [Thing in PlanThing]: {
    readonly thing: Thing;
    readonly lineageId: LineageId;
    /** *same* is neither added, removed, changed nor moved. */
    readonly kind: "same" | "added" | "removed" | "changed";
    /** As each version calls it; `null` where it is not there. */
    readonly before: AuthoredText | null;
    readonly after: AuthoredText | null;
    /** It stands elsewhere: under another parent, or before others it stood behind. */
    readonly isMoved: boolean;
    /** The phase that it stands in, in the later version if it is there. */
    readonly phase: AuthoredText;
    readonly fields: readonly ThingFields[Thing][];
  };
}[PlanThing];

/** Two versions of a plan side by side. */
export interface PlanComparison {
  readonly counts: Readonly<Record<PlanThing, { added: number; removed: number; changed: number }>>;
  /** Sums of what is known. */
  readonly budget: { readonly before: BudgetSum; readonly after: BudgetSum };
  readonly things: readonly ThingComparison[];
  readonly sentence: LocalizedText;
}

export interface BudgetSum {
  /** `null` when there are measures, but none has a budget. */
  readonly millionCny: number | null;
  /** Measures without a budget. */
  readonly unknown: number;
}

/**
 * Compare two versions of a plan by lineage: what was added, removed, moved, and changed field by field. Phases come first,
 * then units, measures, tasks and gates, each in the order of the later version with what was removed at the end.
 *
 * @param tasks - The tasks of both versions, in the order of the plan; left out, only the plans are compared.
 *
 * @example
 * comparePlans(version1, version2).sentence.en; // "1 measure added, 2 measures changed, 1 gate changed."
 */
export function comparePlans(
  before: ActionPlan,
  after: ActionPlan,
  tasks: { readonly before: readonly Task[]; readonly after: readonly Task[] } = { before: [], after: [] },
): PlanComparison {
  const [was, is] = [partsOf(before, tasks.before), partsOf(after, tasks.after)];
  const things: ThingComparison[] = [
    ...compareThings("phase", was.phases, is.phases, phaseFields),
    ...compareThings("implementation-unit", was.units, is.units, unitFields),
    ...compareThings("measure", was.measures, is.measures, measureFields),
    ...compareThings("task", was.tasks, is.tasks, taskFields),
    ...compareThings("gate", was.gates, is.gates, gateFields),
  ];
  const counts = countsOf(things);
  const budget = { before: budgetOf(was.measures), after: budgetOf(is.measures) };
  return { counts, budget, things, sentence: sentenceOf(counts) };
}

/** A thing with what it stands in. */
interface Placed<Value> {
  readonly value: Value;
  readonly parentId: string;
  readonly phase: AuthoredText;
}

function partsOf(plan: ActionPlan, allTasks: readonly Task[]) {
  const phases = plan.phases.map((phase) => ({ value: phase, parentId: plan.id as string, phase: phase.title }));
  const units = phases.flatMap(({ value, phase }) =>
    value.units.map((unit) => ({ value: unit, parentId: value.lineageId as string, phase })),
  );
  const all = units.flatMap(({ value }) => value.measures);
  const named = new Map(all.map(({ id, lineageId, title }) => [id, { lineageId, title }]));
  const measures = units.flatMap(({ value, phase }) =>
    value.measures.map((measure) => ({
      value: { ...measure, dependsOn: waitsOf(measure, named) },
      parentId: value.lineageId as string,
      phase,
    })),
  );
  const tasks = tasksOf(allTasks, measures);
  const gates = phases.flatMap(({ value, phase }) =>
    value.gate ? [{ value: value.gate, parentId: value.lineageId as string, phase }] : [],
  );
  return { phases, units, measures, tasks, gates };
}

function tasksOf(all: readonly Task[], measures: readonly Placed<ComparedMeasure>[]): Placed<ComparedTask>[] {
  const measureOf = new Map(measures.map((placed) => [placed.value.id, placed]));
  const named = new Map(all.map(({ id, lineageId, title }) => [id, { lineageId, title }]));
  return all.flatMap((task) => {
    const measure = measureOf.get(task.measureId);
    if (!measure) return [];
    const dependsOn = task.dependsOn.flatMap((id) => named.get(id) ?? []).toSorted(byLineage);
    return [{ value: { ...task, dependsOn }, parentId: measure.value.lineageId as string, phase: measure.phase }];
  });
}

function waitsOf(
  { dependsOn }: Measure,
  named: ReadonlyMap<string, Pick<Measure, "lineageId" | "title">>,
): ComparedMeasure["dependsOn"] {
  const waits = dependsOn.flatMap(({ measureId, lagYears }) => {
    const measure = named.get(measureId);
    return measure ? [{ ...measure, lagYears }] : [];
  });
  return waits.toSorted(byLineage);
}

function byLineage(a: { readonly lineageId: LineageId }, b: { readonly lineageId: LineageId }): number {
  return a.lineageId < b.lineageId ? -1 : 1;
}

function compareThings<
  Thing extends PlanThing,
  Value extends { readonly lineageId: LineageId; readonly title: AuthoredText },
  Field extends keyof Value & string,
>(
  thing: Thing,
  before: readonly Placed<Value>[],
  after: readonly Placed<Value>[],
  fields: readonly Field[],
): ThingComparison[] {
  const wasOf = new Map(before.map((placed) => [placed.value.lineageId, placed]));
  const isThere = new Set(after.map(({ value }) => value.lineageId));
  const moved = new Set(movedBetween(before, after));
  const inAfter = after.map((is) => {
    const was = wasOf.get(is.value.lineageId);
    const changes = was ? changedFields(was.value, is.value, fields) : [];
    const isMoved = moved.has(is.value.lineageId);
    const kind = !was ? "added" : isMoved || changes.length > 0 ? "changed" : "same";
    const names = { before: was?.value.title ?? null, after: is.value.title };
    return { thing, lineageId: is.value.lineageId, kind, ...names, isMoved, phase: is.phase, fields: changes };
  });
  const gone = before
    .filter(({ value }) => !isThere.has(value.lineageId))
    .map(({ value, phase }) => {
      const names = { before: value.title, after: null };
      return { thing, lineageId: value.lineageId, kind: "removed", ...names, isMoved: false, phase, fields: [] };
    });
  return [...inAfter, ...gone] as unknown as ThingComparison[];
}

/** What stands under another parent, or in another order under the same. */
function movedBetween<Value extends { readonly lineageId: LineageId }>(
  before: readonly Placed<Value>[],
  after: readonly Placed<Value>[],
): LineageId[] {
  const parentBefore = new Map(before.map(({ value, parentId }) => [value.lineageId, parentId]));
  const elsewhere = after.filter(({ value, parentId }) => {
    const parent = parentBefore.get(value.lineageId);
    return parent !== undefined && parent !== parentId;
  });
  const was = listsOf(before);
  const inOrder = [...listsOf(after)].flatMap(([parentId, here]) => movedItems(was.get(parentId) ?? [], here));
  return [...elsewhere.map(({ value }) => value.lineageId), ...inOrder];
}

/** Which things stand in which parent, in order. */
function listsOf<Value extends { readonly lineageId: LineageId }>(
  placed: readonly Placed<Value>[],
): Map<string, LineageId[]> {
  const lists = new Map<string, LineageId[]>();
  for (const { value, parentId } of placed) lists.set(parentId, [...(lists.get(parentId) ?? []), value.lineageId]);
  return lists;
}

function budgetOf(measures: readonly Placed<ComparedMeasure>[]): BudgetSum {
  const known = measures.flatMap(({ value }) => value.budgetMillionCny ?? []);
  const unknown = measures.length - known.length;
  const isKnown = known.length > 0 || unknown === 0;
  return { millionCny: isKnown ? known.reduce((sum, part) => sum + part, 0) : null, unknown };
}

function countsOf(things: readonly ThingComparison[]): PlanComparison["counts"] {
  const countOf = (thing: PlanThing) => {
    const count = (kind: ThingComparison["kind"]) =>
      things.filter((each) => each.thing === thing && each.kind === kind).length;
    return { added: count("added"), removed: count("removed"), changed: count("changed") };
  };
  return {
    phase: countOf("phase"),
    "implementation-unit": countOf("implementation-unit"),
    measure: countOf("measure"),
    task: countOf("task"),
    gate: countOf("gate"),
  };
}

const words: Readonly<Record<PlanThing, { one: string; many: string; zh: string; unit: string }>> = {
  phase: { one: "phase", many: "phases", zh: "阶段", unit: "个" },
  "implementation-unit": { one: "implementation unit", many: "implementation units", zh: "实施单元", unit: "个" },
  measure: { one: "measure", many: "measures", zh: "措施", unit: "项" },
  task: { one: "task", many: "tasks", zh: "任务", unit: "项" },
  gate: { one: "gate", many: "gates", zh: "关口", unit: "个" },
};
const verbs = { added: "新增", removed: "取消", changed: "修改" } as const;

function sentenceOf(counts: PlanComparison["counts"]): LocalizedText {
  const parts = (["phase", "implementation-unit", "measure", "task", "gate"] as const).flatMap((thing) =>
    (["added", "removed", "changed"] as const).flatMap((kind) => {
      const count = counts[thing][kind];
      const { one, many, zh, unit } = words[thing];
      return count === 0
        ? []
        : [{ en: `${count} ${count === 1 ? one : many} ${kind}`, zh: `${verbs[kind]}${zh}${count}${unit}` }];
    }),
  );
  if (parts.length === 0) return { en: "The two versions say the same.", zh: "两个版本内容相同。" };
  return { en: `${parts.map(({ en }) => en).join(", ")}.`, zh: `${parts.map(({ zh }) => zh).join("，")}。` };
}
