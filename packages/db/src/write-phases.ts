import { randomUUID } from "node:crypto";
import { type AuthoredText, dependencyCircle, taskWorkflow } from "@tamarisk/domain";
import type { ActionPlanDraft, NewMeasure, NewTask } from "./action-plan-draft.ts";
import { DependencyCircle, dependentsFrom, titlesAlong, type Wait } from "./dependency-circle.ts";
import { json } from "./json.ts";
import { columnsOfGate, columnsOfMeasure, type ProjectColumns, rowsOfActors } from "./plan-rows.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireNamed } from "./require-named.ts";
import { columnsOfTask } from "./task-rows.ts";

/**
 * Write the phases of a new plan version with all they hold: one insert a level, whatever the plan's size.
 *
 * @throws {RowNotFound} When a draft names what is not there.
 * @throws {DependencyCircle}
 */
export async function writePhases(
  tx: Tx,
  scope: RowScope,
  own: ProjectColumns,
  planVersionId: string,
  drafts: ActionPlanDraft["phases"],
): Promise<void> {
  const rows = rowsOf(tx);
  const phases = drafts.map((draft, position) => ({ id: randomUUID(), position, draft }));
  const units = phases.flatMap(({ id: phaseId, draft }) =>
    draft.units.map((unit, position) => ({ id: randomUUID(), phaseId, position, draft: unit })),
  );
  const measures = units.flatMap(({ id: implementationUnitId, draft }) =>
    draft.measures.map((measure, position) => ({
      id: randomUUID(),
      implementationUnitId,
      position,
      ...parts(measure),
    })),
  );
  await requireNamed(
    tx,
    scope,
    own,
    measures.map(({ draft }) => draft),
  );
  await rows.phase.createMany({
    data: phases.map(({ id, position, draft: { title, startYear, endYear } }) => {
      return { ...own, id, planVersionId, position, title: json(title), startYear, endYear };
    }),
  });
  await rows.gate.createMany({
    data: phases.flatMap(({ id, draft: { gate } }) => (gate ? [{ ...own, phaseId: id, ...columnsOfGate(gate) }] : [])),
  });
  await rows.implementationUnit.createMany({
    data: units.map(({ id, phaseId, position, draft: { code, title } }) => {
      return { ...own, id, phaseId, position, code, title: json(title) };
    }),
  });
  await writeMeasures(rows, own, measures);
}

interface PlacedMeasure extends ReturnType<typeof parts> {
  readonly id: string;
  readonly implementationUnitId: string;
  readonly position: number;
}

/** What a measure is, apart from what only a draft of a whole plan says. */
function parts({ key, waitsFor = [], tasks = [], ...draft }: NewMeasure) {
  return { key, waitsFor, tasks, draft };
}

async function writeMeasures(rows: Rows, own: ProjectColumns, measures: readonly PlacedMeasure[]): Promise<void> {
  const waits = waitsByKey(measures);
  refuseCircle(
    "measure",
    measures.map(({ id, draft }) => ({ id, title: draft.title })),
    waits,
  );
  await rows.measure.createMany({
    data: measures.map(({ id, implementationUnitId, position, draft }) => {
      return { ...own, id, implementationUnitId, position, ...columnsOfMeasure(draft) };
    }),
  });
  await rows.measureActor.createMany({ data: measures.flatMap(({ id, draft }) => rowsOfActors(own, id, draft)) });
  await rows.measureDependency.createMany({
    data: waits.map(({ id, dependsOnId, lagYears }) => ({ ...own, measureId: id, dependsOnId, lagYears })),
  });
  await writeTasks(
    rows,
    own,
    measures.flatMap(({ id: measureId, tasks }) => placed(measureId, tasks)),
  );
}

/** @throws {RangeError} When a key is given twice or names no measure of the draft: the draft contradicts itself. */
function waitsByKey(measures: readonly PlacedMeasure[]) {
  const idOf = new Map<string, string>();
  for (const { key, id, draft } of measures) {
    if (draft.dependsOn.length > 0) throw new RangeError("a new measure waits for others of its draft by their keys");
    if (key === undefined) continue;
    if (idOf.has(key)) throw new RangeError(`two measures of the draft have the key "${key}"; give each its own`);
    idOf.set(key, id);
  }
  return measures.flatMap(({ id, waitsFor }) =>
    waitsFor.map(({ key, lagYears }) => {
      const dependsOnId = idOf.get(key);
      if (dependsOnId === undefined) throw new RangeError(`no measure of the draft has the key "${key}"`);
      return { id, dependsOnId, lagYears };
    }),
  );
}

interface PlacedTask {
  readonly id: string;
  readonly measureId: string;
  readonly position: number;
  readonly draft: Omit<NewTask, "waitsFor">;
  readonly dependsOn: readonly string[];
}

function placed(measureId: string, tasks: readonly NewTask[]): PlacedTask[] {
  const ids = tasks.map(() => randomUUID());
  return tasks.map(({ waitsFor, ...draft }, position) => {
    const dependsOn = waitsFor.map((place) => {
      const id = ids[place];
      if (id === undefined) throw new RangeError(`task ${place} is not among the ${tasks.length} of its measure`);
      return id;
    });
    return { id: ids[position]!, measureId, position, draft, dependsOn };
  });
}

async function writeTasks(rows: Rows, own: ProjectColumns, tasks: readonly PlacedTask[]): Promise<void> {
  const waits = tasks.flatMap(({ id, dependsOn }) => dependsOn.map((dependsOnId) => ({ id, dependsOnId })));
  refuseCircle(
    "task",
    tasks.map(({ id, draft }) => ({ id, title: draft.title })),
    waits,
  );
  await rows.task.createMany({
    data: tasks.map(({ id, measureId, position, draft }) => {
      return { ...own, id, measureId, position, ...columnsOfTask(draft), state: taskWorkflow.initial };
    }),
  });
  await rows.taskDependency.createMany({
    data: waits.map(({ id, dependsOnId }) => ({ ...own, taskId: id, dependsOnId })),
  });
}

function refuseCircle(
  subject: "measure" | "task",
  titled: readonly { readonly id: string; readonly title: AuthoredText }[],
  waits: readonly Wait[],
): void {
  const circle = dependencyCircle(dependentsFrom(waits));
  if (circle) throw new DependencyCircle(subject, titlesAlong(circle, titled));
}
