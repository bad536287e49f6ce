import type { Measure, MeasureDraft } from "@tamarisk/domain";

/** What a planner would have typed to get this measure; the form starts from it and undo goes back to it. */
export function measureDraftOf(measure: Measure): MeasureDraft {
  const { title, description, startYear, endYear, budgetMillionCny, capacity, actors, source } = measure;
  return { title, description, startYear, endYear, budgetMillionCny, capacity, actors, source };
}
