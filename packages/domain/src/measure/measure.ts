import { z } from "zod";
import { Capacity } from "../assessment/capacity.ts";
import { PathwayMapId } from "../pathway/kept-pathway-map.ts";
import { ActionId } from "../pathway/tipping-point.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { ImplementationUnitId } from "../plan/plan-ids.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { StakeholderId } from "../stakeholder/stakeholder.ts";
import { BudgetLine } from "./budget-line.ts";
import { DesignScale, MeasurePlace } from "./measure-place.ts";
import { MeasureTags } from "./measure-tags.ts";
import { ResultsLink } from "./results-link.ts";

export const MeasureId = z.uuid().brand<"MeasureId">();
export type MeasureId = z.infer<typeof MeasureId>;

/** What an actor does for a measure. */
export const ActorRole = z.enum(["lead", "partner", "funder", "maintains", "consulted"]);
export type ActorRole = z.infer<typeof ActorRole>;

export const MeasureActor = z.object({ stakeholderId: StakeholderId, role: ActorRole });
export type MeasureActor = z.infer<typeof MeasureActor>;

/** A measure of the same plan version that must have ended `lagYears` before this one begins. */
export const MeasureDependency = z.object({ measureId: MeasureId, lagYears: z.int().min(0).max(50) });
export type MeasureDependency = z.infer<typeof MeasureDependency>;

/** The kept map of pathways, the line and the action that a measure was handed over from. */
export const PathwayOrigin = z.object({ mapId: PathwayMapId, lineId: z.string().min(1).max(80), actionId: ActionId });
export type PathwayOrigin = z.infer<typeof PathwayOrigin>;

const year = z.int().min(1949).max(2150);

const content = z.object({
  title: AuthoredText,
  description: AuthoredText.nullable(),
  startYear: year.nullable(),
  endYear: year.nullable(),
  /** Years from the decision to the start; `null` while not yet assessed. */
  leadTimeYears: z.int().min(0).max(50).nullable().default(null),
  /** How long it takes once begun, for a measure without years; `null` while not yet assessed. */
  durationYears: z.int().min(1).max(100).nullable().default(null),
  /** Million yuan over the measure's life; `null` while funding is not yet assessed. Lines by source and year add up to it. */
  budgetMillionCny: z
    .number()
    .nonnegative({ error: "the budget is below zero; leave it blank if not yet assessed" })
    .nullable(),
  budgetLines: z.array(BudgetLine).max(400).default([]),
  /** What a year of waiting costs, in million yuan. */
  costOfDelayMillionCnyPerYear: z.number().nonnegative().nullable().default(null),
  capacity: Capacity.nullable(),
  tags: MeasureTags.prefault({}),
  scale: DesignScale.nullable().default(null),
  place: MeasurePlace.nullable().default(null),
  results: z.array(ResultsLink).max(40).default([]),
  dependsOn: z
    .array(MeasureDependency)
    .max(100)
    .refine((waits) => new Set(waits.map(({ measureId }) => measureId)).size === waits.length, {
      error: "it waits for the same measure twice; name each once",
    })
    .default([]),
  actors: z.array(MeasureActor).max(40),
  /** Where in the documents or the catalogue the measure comes from. */
  source: z.string().trim().max(500).nullable(),
  origin: PathwayOrigin.nullable().default(null),
});

/**
 * Something the plan does, by somebody, somewhere, in some years. `null` years and an unknown budget are real states:
 * "not yet set" and "funding not yet assessed".
 */
export const Measure = content.extend({
  id: MeasureId,
  lineageId: LineageId,
  implementationUnitId: ImplementationUnitId,
  position: z.int().nonnegative(),
  version: z.int().positive(),
});
export type Measure = z.infer<typeof Measure>;

/** What a planner types to add or change a measure. */
export const MeasureDraft = content
  .refine((draft) => draft.startYear === null || draft.endYear === null || draft.startYear <= draft.endYear, {
    path: ["endYear"],
    error: (issue) => {
      const draft = issue.input as { startYear: number; endYear: number };
      return `the measure ends in ${draft.endYear}, before it starts in ${draft.startYear}; exchange the years`;
    },
  })
  .refine((draft) => draft.budgetLines.length === 0 || isSum(draft.budgetMillionCny, draft.budgetLines), {
    path: ["budgetMillionCny"],
    error: (issue) => {
      const { budgetMillionCny, budgetLines } = issue.input as { budgetMillionCny: number; budgetLines: BudgetLine[] };
      return `the lines add up to ${sumOf(budgetLines)} million CNY, but the budget says ${budgetMillionCny}; make them agree`;
    },
  });
export type MeasureDraft = z.infer<typeof MeasureDraft>;

function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { millionCny }) => sum + millionCny, 0);
}

function isSum(total: number | null, lines: readonly BudgetLine[]): boolean {
  const sum = sumOf(lines);
  return total !== null && Math.abs(total - sum) <= 1e-6 * Math.max(1, sum);
}
