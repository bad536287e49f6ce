import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";
import { ActionId } from "./tipping-point.ts";

/** One measure, or several taken together, as pathways are made of them, with the rules of what goes with what. */
export const Action = z.object({
  id: ActionId,
  name: LocalizedText,
  /** What the action belongs to, such as water and land; rows of the map stand together by it. */
  group: LocalizedText.optional(),
  /** Over its life, in the unit of the study; `null` while it is not yet assessed. */
  cost: z.number().nonnegative().nullable(),
  /** From the decision until it is in force. */
  leadTimeYears: z.number().nonnegative(),
  /** Whether it goes on when the next action takes over, or is given up for it. */
  stays: z.boolean().default(true),
  /** Years for which it cannot be left once it is in force. */
  lockInYears: z.number().nonnegative().default(0),
  /** All of them must have been taken before. */
  requires: z.array(ActionId).default([]),
  /** None of them can be taken any more. */
  blocks: z.array(ActionId).default([]),
  /** If both are taken, this one comes first. */
  before: z.array(ActionId).default([]),
  /** If both are taken, this one comes later. */
  after: z.array(ActionId).default([]),
});
export type Action = z.infer<typeof Action>;

/** What a pathway may be made of. */
export const PathwayRules = z.object({
  actions: z.array(Action).min(1).max(40),
  /** The most that a pathway's actions may cost together, in the unit of the study. */
  costCeiling: z.number().nonnegative().nullable().default(null),
  /** The most actions in a pathway. */
  lengthMax: z.int().min(1).max(8).default(5),
});
export type PathwayRules = z.infer<typeof PathwayRules>;
