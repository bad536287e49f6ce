import { BudgetLine, type MeasureYears, PlanSchedule, type PlanScheduleDraft, type ProjectId } from "@tamarisk/domain";
import { json } from "./json.ts";
import { lockDraft, measureFromRow, type ProjectColumns, wholeMeasure } from "./plan-rows.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { refusedUpdate, requireVersion, stamp } from "./stale-version.ts";
import type { ChangedMeasure } from "./update-measures.ts";

/** What is set for the order of a project's measures; `null` while nothing is. @throws {RowNotFound} */
export async function findPlanSchedule(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<PlanSchedule | null> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).planSchedule.findFirst({ where: own });
  return row && PlanSchedule.parse(row);
}

/**
 * Set the limits for the order of a project's measures.
 *
 * @param version - What the change is based on; `null` while nothing is set.
 * @throws {StaleVersion | RowNotFound}
 */
export async function savePlanSchedule(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  settings: PlanScheduleDraft,
  version: number | null,
): Promise<PlanSchedule> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const present = await rows.planSchedule.findFirst({ where: own });
  if (present || version !== null) requireVersion("schedule", projectId, version ?? 0, present);
  if (!present)
    return PlanSchedule.parse(await rows.planSchedule.create({ data: { ...own, settings: json(settings) } }));
  const [row] = await rows.planSchedule.updateManyAndReturn({
    where: { ...own, version: present.version },
    data: { settings: json(settings), version: { increment: 1 } },
  });
  if (row) return PlanSchedule.parse(row);
  throw refusedUpdate(
    "schedule",
    projectId,
    present.version,
    await rows.planSchedule.findFirst({ where: own, select: stamp }),
  );
}

/**
 * Give measures of one draft new years, all or none; their budget lines move along.
 *
 * @returns Each measure as it stood and as it stands, in the order given.
 * @throws {StaleVersion} When one has changed since the years were worked out.
 * @throws {RangeError} When a budget line would be moved into a year that no plan may name.
 * @throws {RowNotFound | PlanNotEditable}
 */
export async function setMeasureYears(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  changes: readonly MeasureYears[],
): Promise<ChangedMeasure[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const written: ChangedMeasure[] = [];
  const first = changes[0];
  if (!first) return written;
  const planVersionId = await lockDraft(rows, own, holding(first.measureId), "measure", first.measureId);
  for (const change of changes) written.push(await setYears(rows, own, planVersionId, change));
  return written;
}

function holding(measureId: string) {
  const measures = { some: { id: measureId, deletedAt: null } };
  return { phases: { some: { deletedAt: null, units: { some: { deletedAt: null, measures } } } } };
}

async function setYears(
  rows: Rows,
  own: ProjectColumns,
  planVersionId: string,
  change: MeasureYears,
): Promise<ChangedMeasure> {
  const { measureId: id, startYear, endYear, budgetShiftYears, version } = change;
  const row = await rows.measure.findFirst({
    where: {
      ...own,
      deletedAt: null,
      id,
      implementationUnit: { deletedAt: null, phase: { deletedAt: null, planVersionId } },
    },
    include: wholeMeasure,
  });
  const before = measureFromRow(requireVersion("measure", id, version, row));
  const moved = before.budgetLines.map((line) => ({ ...line, year: line.year + budgetShiftYears }));
  const outside = moved.find(({ year }) => !BudgetLine.shape.year.safeParse(year).success);
  if (outside) {
    const { minValue, maxValue } = BudgetLine.shape.year;
    throw new RangeError(
      `a budget line would move to ${outside.year}; years run from ${minValue} to ${maxValue}, so move it by fewer years`,
    );
  }
  const { count } = await rows.measure.updateMany({
    where: { ...own, id, version },
    data: { startYear, endYear, budgetLines: json(moved), version: { increment: 1 } },
  });
  if (count === 0)
    throw refusedUpdate("measure", id, version, await rows.measure.findFirst({ where: { ...own, id }, select: stamp }));
  return { before, after: { ...before, startYear, endYear, budgetLines: moved, version: version + 1 } };
}
