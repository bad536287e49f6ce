import type { ActionPlan } from "@tamarisk/domain";
import { changedParts, type MeasurePart, mergedDraft } from "./changed-fields.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure } from "./plan-place.ts";

/**
 * A refused edit as it can be made again. Of a measure's content only what I changed is written over what somebody else
 * made of it meanwhile; where the two do not go together, mine is written whole.
 *
 * @param openedOn - The plan I worked on.
 * @param now - The plan as the server has it.
 */
export function rebased(
  edit: PlanEdit,
  openedOn: ActionPlan,
  now: ActionPlan,
): { readonly edit: PlanEdit; readonly theirs: readonly MeasurePart[] } {
  if (edit.kind !== "update-measure") return { edit, theirs: [] };
  const before = placeOfMeasure(openedOn, edit.measureId)?.item;
  const after = placeOfMeasure(now, edit.measureId)?.item;
  if (!before || !after) return { edit, theirs: [] };
  const base = measureDraftOf(before);
  const current = measureDraftOf(after);
  const draft = mergedDraft(base, edit.draft, current) ?? edit.draft;
  return { edit: { ...edit, draft }, theirs: changedParts(base, current) };
}
