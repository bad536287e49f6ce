import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { Confidence, Provenance } from "../quantity/provenance.ts";
import { Year } from "../quantity/year.ts";
import { TownId } from "../town/town.ts";
import { Breakdown, everybody } from "./breakdown.ts";
import { type Indicator, IndicatorId } from "./indicator.ts";
import { isUnit } from "./unit-conversion.ts";

export const ObservationId = z.uuid().brand<"ObservationId">();
export type ObservationId = z.infer<typeof ObservationId>;

/**
 * What is known. A blank is *no data*, which is not zero; zero is a measured value that somebody stands behind; a range
 * is for sources that give only bounds.
 */
export const ObservedValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("no-data") }),
  z.object({ kind: z.literal("measured"), value: z.number() }),
  z.object({ kind: z.literal("range"), low: z.number(), high: z.number() }).refine((range) => range.low <= range.high, {
    path: ["high"],
    error: "the upper end lies below the lower end; exchange them",
  }),
]);
export type ObservedValue = z.infer<typeof ObservedValue>;

/** One value of one indicator, for one place and year, with the unit it was given in and where it comes from. */
export const Observation = z.object({
  id: ObservationId,
  projectId: ProjectId,
  indicatorId: IndicatorId,
  townId: TownId,
  year: Year,
  value: ObservedValue,
  unit: z.string().min(1),
  /** Of whom the value speaks; everybody unless said. */
  breakdown: Breakdown.default(everybody),
  /** A first figure that its source still expects to correct. */
  isProvisional: z.boolean().default(false),
  provenance: Provenance,
  version: z.int().positive(),
  updatedAt: z.date(),
});
export type Observation = z.infer<typeof Observation>;

/** What a planner types into one cell. */
export const ObservationDraft = z.object({
  indicatorId: IndicatorId,
  townId: TownId,
  year: Year,
  value: ObservedValue,
  unit: z.string().trim().min(1).max(40),
  breakdown: Breakdown.default(everybody),
  isProvisional: z.boolean().default(false),
  source: Provenance.shape.source,
  licence: Provenance.shape.licence,
  confidence: Confidence,
  note: Provenance.shape.note,
});
export type ObservationDraft = z.infer<typeof ObservationDraft>;

/** One thing that is wrong with a typed value. */
export const ObservationProblem = z.discriminatedUnion("kind", [
  /** Such as "N/A" or "yes" where a unit is asked. */
  z.object({ kind: z.literal("not-a-unit"), found: z.string(), expected: z.string() }),
  z.object({ kind: z.literal("other-unit"), found: z.string(), expected: z.string() }),
  z.object({
    kind: z.literal("outside-bounds"),
    found: z.number(),
    lowest: z.number().nullable(),
    highest: z.number().nullable(),
  }),
  z.object({ kind: z.literal("future-year"), found: z.int(), latest: z.int() }),
]);
export type ObservationProblem = z.infer<typeof ObservationProblem>;

/**
 * What is wrong with a value before it is stored: a word where a unit belongs, another unit than the indicator is kept in, a number that cannot be
 * true, or a year that has not ended.
 *
 * @param currentYear - The latest year a value may name; passed in, since the domain has no clock.
 */
export function observationProblems(
  draft: Pick<ObservationDraft, "value" | "unit" | "year">,
  indicator: Pick<Indicator, "unit" | "lowest" | "highest">,
  currentYear: number,
): ObservationProblem[] {
  const problems: ObservationProblem[] = [];
  if (draft.unit !== indicator.unit) {
    const kind = isUnit(draft.unit) ? "other-unit" : "not-a-unit";
    problems.push({ kind, found: draft.unit, expected: indicator.unit });
  }
  if (draft.year > currentYear) problems.push({ kind: "future-year", found: draft.year, latest: currentYear });
  const { lowest, highest } = indicator;
  const found = numbersOf(draft.value).find(
    (value) => (lowest !== null && value < lowest) || (highest !== null && value > highest),
  );
  if (found !== undefined) problems.push({ kind: "outside-bounds", found, lowest, highest });
  return problems;
}

function numbersOf(value: ObservedValue): number[] {
  if (value.kind === "measured") return [value.value];
  return value.kind === "range" ? [value.low, value.high] : [];
}
