import { MeasureDraft } from "@tamarisk/domain";

/** A part of a measure as a planner would name it; money by source and its total change together, as do the years. */
export type MeasurePart =
  | "title"
  | "description"
  | "years"
  | "budget"
  | "order"
  | "tags"
  | "place"
  | "results"
  | "actors"
  | "source";

const fieldsOf = {
  title: ["title"],
  description: ["description"],
  years: ["startYear", "endYear"],
  budget: ["budgetMillionCny", "budgetLines", "costOfDelayMillionCnyPerYear"],
  order: ["leadTimeYears", "durationYears", "dependsOn"],
  tags: ["capacity", "tags"],
  place: ["scale", "place"],
  results: ["results"],
  actors: ["actors"],
  source: ["source", "origin"],
} as const satisfies Readonly<Record<MeasurePart, readonly (keyof MeasureDraft)[]>>;

const parts = Object.keys(fieldsOf) as MeasurePart[];

/** The parts in which two states of a measure differ. */
export function changedParts(before: MeasureDraft, after: MeasureDraft): MeasurePart[] {
  return parts.filter((part) =>
    fieldsOf[part].some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
  );
}

/**
 * My change made on top of theirs: the parts I changed as I wrote them, all others as they stand now. `null` where the
 * two do not go together.
 *
 * @param base - The measure as it was when I began.
 */
export function mergedDraft(base: MeasureDraft, mine: MeasureDraft, theirs: MeasureDraft): MeasureDraft | null {
  const fields = changedParts(base, mine).flatMap((part) => fieldsOf[part] as readonly (keyof MeasureDraft)[]);
  const merged = { ...theirs, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) };
  return MeasureDraft.safeParse(merged).data ?? null;
}
