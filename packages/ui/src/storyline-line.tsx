import type { StorylineId } from "@tamarisk/domain";
import { storylineStyle } from "./storyline-style.ts";

/** A short piece of a storyline's line, with its pattern. */
export function StorylineLine({ storyline }: { readonly storyline: StorylineId }) {
  const style = storylineStyle(storyline);
  return (
    <svg width="28" height="8" aria-hidden="true" className="shrink-0">
      <line x1="1" x2="27" y1="4" y2="4" stroke={style.line} strokeWidth="3" strokeDasharray={style.dash} />
    </svg>
  );
}
