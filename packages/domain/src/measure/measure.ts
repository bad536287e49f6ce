import { z } from "zod";
import { Capacity } from "../assessment/capacity.ts";
import { ImplementationUnitId } from "../plan/plan-ids.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { StakeholderId } from "../stakeholder/stakeholder.ts";

export const MeasureId = z.uuid().brand<"MeasureId">();
export type MeasureId = z.infer<typeof MeasureId>;

/** What an actor does for a measure. */
export const ActorRole = z.enum(["lead", "partner", "funder", "maintains", "consulted"]);
export type ActorRole = z.infer<typeof ActorRole>;

export const MeasureActor = z.object({ stakeholderId: StakeholderId, role: ActorRole });
export type MeasureActor = z.infer<typeof MeasureActor>;

/**
 * Something the plan does, by somebody, somewhere, in some years. `null` years and an unknown budget are real states:
 * "not yet set" and "funding not yet assessed".
 */
export const Measure = z.object({
  id: MeasureId,
  implementationUnitId: ImplementationUnitId,
  position: z.int().nonnegative(),
  title: AuthoredText,
  description: AuthoredText.nullable(),
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
  /** Million yuan over the measure's life; `null` while funding is not yet assessed. */
  budgetMillionCny: z.number().nonnegative().nullable(),
  capacity: Capacity.nullable(),
  actors: z.array(MeasureActor),
  /** Where in the documents or the catalogue the measure comes from. */
  source: z.string().max(500).nullable(),
  version: z.int().positive(),
});
export type Measure = z.infer<typeof Measure>;

/** What a planner types to add or change a measure. */
export const MeasureDraft = z
  .object({
    title: AuthoredText,
    description: AuthoredText.nullable(),
    startYear: z.int().min(1949).max(2150).nullable(),
    endYear: z.int().min(1949).max(2150).nullable(),
    budgetMillionCny: z
      .number()
      .nonnegative({ error: "the budget is below zero; leave it blank if not yet assessed" })
      .nullable(),
    capacity: Capacity.nullable(),
    actors: z.array(MeasureActor).max(40),
    source: z.string().trim().max(500).nullable(),
  })
  .refine((draft) => draft.startYear === null || draft.endYear === null || draft.startYear <= draft.endYear, {
    path: ["endYear"],
    error: (issue) => {
      const draft = issue.input as { startYear: number; endYear: number };
      return `the measure ends in ${draft.endYear}, before it starts in ${draft.startYear}; exchange the years`;
    },
  });
export type MeasureDraft = z.infer<typeof MeasureDraft>;
