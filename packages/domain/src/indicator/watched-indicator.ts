import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { Year } from "../quantity/year.ts";
import { StakeholderId } from "../stakeholder/stakeholder.ts";
import { TownId } from "../town/town.ts";
import { DesiredDirection, IndicatorId } from "./indicator.ts";
import { UpdateRhythm } from "./update-rhythm.ts";

export const WatchedIndicatorId = z.uuid().brand<"WatchedIndicatorId">();
export type WatchedIndicatorId = z.infer<typeof WatchedIndicatorId>;

const valueByYear = z.object({ value: z.number(), year: Year });

const content = z.object({
  indicatorId: IndicatorId,
  townId: TownId,
  baseline: valueByYear.nullable(),
  target: valueByYear.nullable(),
  /** A value that must not be crossed, on which side the trouble lies, and what it means. */
  threshold: z
    .object({ value: z.number(), side: z.enum(["above", "below"]), meaning: AuthoredText.nullable() })
    .nullable(),
  direction: DesiredDirection,
  rhythm: UpdateRhythm,
  /** Who brings the value. */
  responsibleId: StakeholderId.nullable(),
  /** Numbers that the product suggests and nobody has confirmed. */
  isProposal: z.boolean(),
  source: z.string().trim().max(500).nullable(),
});

/** What a planner types to watch an indicator. */
export const WatchedIndicatorDraft = content;
export type WatchedIndicatorDraft = z.infer<typeof WatchedIndicatorDraft>;

/** How a project watches one indicator at one place. All numbers are in the indicator's unit. */
export const WatchedIndicator = content.extend({
  id: WatchedIndicatorId,
  projectId: ProjectId,
  position: z.int().nonnegative(),
  version: RowVersion,
});
export type WatchedIndicator = z.infer<typeof WatchedIndicator>;
