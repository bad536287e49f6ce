import type { StorylineId } from "@tamarisk/domain";

/** What every storyline is measured against: no new measures. */
export const referenceStoryline: StorylineId = "carry-on";
