import type { StorylineId } from "@tamarisk/domain";
import { storylineStyle } from "./storyline-style.ts";

export interface StorylineBadgeProps {
  readonly storyline: StorylineId;
  /** The storyline's name, read aloud where the badge stands alone. */
  readonly label?: string;
}

/** The letter of a storyline in its colour. */
export function StorylineBadge({ storyline, label }: StorylineBadgeProps) {
  const style = storylineStyle(storyline);
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className="inline-grid h-5 min-w-5 shrink-0 place-items-center rounded-[5px] px-0.5 text-xs leading-none font-semibold text-on-storyline"
      style={{ background: style.text }}
    >
      {style.mark}
    </span>
  );
}
