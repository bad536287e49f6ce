import type { Measure, MeasureDraft } from "@tamarisk/domain";

/** What a planner would have typed to get this measure; the form starts from it and undo goes back to it. */
export function measureDraftOf(measure: Measure): MeasureDraft {
  const { id: _, lineageId: __, implementationUnitId: ___, position: ____, version: _____, ...draft } = measure;
  return draft;
}
