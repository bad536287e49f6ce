import { StorylineId } from "@tamarisk/domain";
import type { PathwayMapColours } from "@tamarisk/ui/pathway-map-shapes";
import { storylineStyle } from "@tamarisk/ui/storyline-style";

const ink: PathwayMapColours = { line: "var(--color-ink)", text: "var(--color-ink)" };

/** A storyline's own colour; ink for a line that belongs to none. */
export function lineColour(lineId: string): PathwayMapColours {
  const storyline = StorylineId.safeParse(lineId);
  return storyline.success ? storylineStyle(storyline.data) : ink;
}
