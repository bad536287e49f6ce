import type { MeasureId } from "@tamarisk/domain";
import { inPlan, lockDraft, type ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

/**
 * Hold the one plan version that all of these measures stand in, as `lockDraft` does.
 *
 * @param ids - At least one, each once.
 * @returns The version's id.
 * @throws {RowNotFound | PlanNotEditable}
 */
export async function lockMeasures(rows: Rows, own: ProjectColumns, ids: readonly MeasureId[]): Promise<string> {
  const lock = (id: MeasureId) => lockDraft(rows, own, holdingMeasure({ id }), "measure", id);
  const versionId = await lock(ids[0]!);
  if (ids.length === 1) return versionId;
  const isHere = { AND: [inPlan, { implementationUnit: { phase: { planVersionId: versionId } } }] };
  const here = await rows.measure.findMany({
    where: { ...own, id: { in: [...ids] }, ...isHere },
    select: { id: true },
  });
  const found = new Set(here.map(({ id }) => id));
  const elsewhere = ids.find((id) => !found.has(id));
  if (elsewhere === undefined) return versionId;
  await lock(elsewhere);
  throw new RowNotFound("measure", elsewhere);
}

type MeasureHeld = { id: string } | { tasks: { some: { id: string; deletedAt: null | { not: null } } } };

/** A plan version in which such a measure stands. */
export function holdingMeasure(measure: MeasureHeld) {
  const measures = { some: { deletedAt: null, ...measure } };
  return { phases: { some: { deletedAt: null, units: { some: { deletedAt: null, measures } } } } };
}
