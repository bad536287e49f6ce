import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";
import { LeverSetting } from "../study/lever.ts";

export const StorylineId = z.enum([
  "desert-oasis",
  "industrial-revival",
  "managed-shrinkage",
  "carry-on",
  "oasis-with-others",
]);
export type StorylineId = z.infer<typeof StorylineId>;

/** The letter mark that goes with a storyline's colour everywhere. */
export const StorylineMark = z.enum(["O", "R", "S", "C", "O+"]);
export type StorylineMark = z.infer<typeof StorylineMark>;

/** A named narrative about the town's future, with the levers it would pull. */
export const Storyline = z.object({
  id: StorylineId,
  mark: StorylineMark,
  name: LocalizedText,
  subtitle: LocalizedText,
  supporters: z.array(LocalizedText),
  promises: z.array(LocalizedText),
  risks: z.array(LocalizedText),
  settings: z.array(LeverSetting),
  source: z.string().min(1),
});
export type Storyline = z.infer<typeof Storyline>;
