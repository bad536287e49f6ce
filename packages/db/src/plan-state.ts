import { type ActionPlan, type Gate, ImplementationUnit, type Measure, Phase } from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";
import { marksOfRows, type RowMark, type RowMarks, type VersionMark } from "./plan-marks.ts";
import { gateFromRow, headingFromRow, measureFromRow, type ProjectColumns, wholeMeasure } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";

/** A state of a plan version with the rows that it was put together from. */
export interface PlanState extends VersionMark {
  readonly plan: ActionPlan;
  readonly rows: PlanRows;
}

/** Rows by their ids. */
type Marked<Row> = ReadonlyMap<string, { readonly xmin: string; readonly row: Row }>;

interface PlanRows {
  readonly phases: Marked<OwnPhase>;
  readonly gates: Marked<Gate>;
  readonly units: Marked<OwnUnit>;
  /** They wait for all that was ever named to them, what has been removed included. */
  readonly measures: Marked<Measure>;
}

const OwnPhase = Phase.omit({ gate: true, units: true });
type OwnPhase = ReturnType<typeof OwnPhase.parse>;
const OwnUnit = ImplementationUnit.omit({ measures: true });
type OwnUnit = ReturnType<typeof OwnUnit.parse>;

/** As `wholeMeasure`, but for what has been removed: whether that stands in the plan is seen from the plan. */
const withAllWaits = {
  ...wholeMeasure,
  dependsOn: { select: { dependsOnId: true, lagYears: true }, orderBy: { dependsOnId: "asc" } },
} satisfies Prisma.MeasureInclude;

/** Where more rows than this have changed, all of the version are asked for, without naming each. */
const namedAtMost = 500;

/**
 * Read a plan version. Rows that no transaction has written since the state before are not read again, and what has not
 * changed are the very same objects.
 *
 * @param rows - A snapshot: all that is read through it stood there at one moment, that of the mark.
 * @param before - Any earlier state of the version; `null` reads everything.
 */
export async function readPlanState(
  rows: Rows,
  own: ProjectColumns,
  version: VersionMark,
  before: PlanState | null,
): Promise<PlanState> {
  const heading = headingFromRow(await rows.planVersion.findFirstOrThrow({ where: { ...own, id: version.id } }));
  const marks = await marksOfRows(rows, version.id);
  const changed = await readRows(rows, version.id, marks, before?.rows ?? null);
  return { ...version, rows: changed, plan: { ...heading, phases: phasesOf(marks, changed, before) } };
}

async function readRows(
  rows: Rows,
  planVersionId: string,
  marks: RowMarks,
  before: PlanRows | null,
): Promise<PlanRows> {
  const phase = { planVersionId };
  const [ofPhase, ofUnit, ofMeasure] = [{ phase }, phase, { implementationUnit: { phase } }];
  return {
    phases: await refreshed(marks.phases, before?.phases, OwnPhase.parse, (ids) =>
      rows.phase.findMany({ where: ids ? { id: { in: ids } } : phase }),
    ),
    gates: await refreshed(marks.gates, before?.gates, gateFromRow, (ids) =>
      rows.gate.findMany({ where: ids ? { id: { in: ids } } : ofPhase }),
    ),
    units: await refreshed(marks.units, before?.units, OwnUnit.parse, (ids) =>
      rows.implementationUnit.findMany({ where: ids ? { id: { in: ids } } : { phase: ofUnit } }),
    ),
    measures: await refreshed(marks.measures, before?.measures, measureFromRow, (ids) =>
      rows.measure.findMany({ where: ids ? { id: { in: ids } } : ofMeasure, include: withAllWaits }),
    ),
  };
}

/** The marked rows: those of before, and those that have another mark read anew. */
async function refreshed<Found extends { readonly id: string }, Row>(
  marks: readonly RowMark[],
  before: Marked<Row> | undefined,
  parse: (found: Found) => Row,
  find: (ids: string[] | null) => Promise<Found[]>,
): Promise<Marked<Row>> {
  const isSame = ([id, , xmin]: RowMark) => before?.get(id)?.xmin === xmin;
  const ids = marks.flatMap((mark) => (isSame(mark) ? [] : [mark[0]]));
  const found = ids.length === 0 ? [] : await find(ids.length > namedAtMost ? null : ids);
  const byId = new Map(found.map((row) => [row.id, row]));
  return new Map(
    marks.map((mark) => {
      const [id, , xmin] = mark;
      return [id, isSame(mark) ? before!.get(id)! : { xmin, row: parse(byId.get(id)!) }];
    }),
  );
}

function phasesOf(marks: RowMarks, rows: PlanRows, before: PlanState | null): Phase[] {
  const known = before && knownParts(before.plan);
  const [measuresIn, unitsIn] = [byParent(marks.measures), byParent(marks.units)];
  const gateOf = new Map(marks.gates.map(([id, phaseId]) => [phaseId, id]));
  const measureOf = ([id]: RowMark) => {
    const { row } = rows.measures.get(id)!;
    const dependsOn = row.dependsOn.filter(({ measureId }) => rows.measures.has(measureId));
    if (dependsOn.length === row.dependsOn.length) return row;
    const was = before?.rows.measures.get(id)?.row === row ? known?.measures.get(id) : undefined;
    return was && isSameList(was.dependsOn, dependsOn) ? was : { ...row, dependsOn };
  };
  const unitOf = ([id]: RowMark): ImplementationUnit => {
    const { row } = rows.units.get(id)!;
    const measures = (measuresIn.get(id) ?? []).map(measureOf);
    const was = before?.rows.units.get(id)?.row === row ? known?.units.get(id) : undefined;
    return was && isSameList(was.measures, measures) ? was : { ...row, measures };
  };
  return marks.phases.map(([id]) => {
    const { row } = rows.phases.get(id)!;
    const units = (unitsIn.get(id) ?? []).map(unitOf);
    const gateId = gateOf.get(id);
    const gate = gateId === undefined ? null : rows.gates.get(gateId)!.row;
    const was = before?.rows.phases.get(id)?.row === row ? known?.phases.get(id) : undefined;
    return was && was.gate === gate && isSameList(was.units, units) ? was : { ...row, gate, units };
  });
}

function byParent(marks: readonly RowMark[]): ReadonlyMap<string, RowMark[]> {
  const lists = new Map<string, RowMark[]>();
  for (const mark of marks) {
    const list = lists.get(mark[1]);
    if (list) list.push(mark);
    else lists.set(mark[1], [mark]);
  }
  return lists;
}

function knownParts({ phases }: ActionPlan) {
  const units = phases.flatMap((phase) => phase.units);
  const byId = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
    new Map<string, Part>(parts.map((part) => [part.id, part]));
  return { phases: byId(phases), units: byId(units), measures: byId(units.flatMap(({ measures }) => measures)) };
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
