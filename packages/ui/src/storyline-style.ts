import type { StorylineId, StorylineMark } from "@tamarisk/domain";

/** How one storyline looks everywhere: colour, letter and line pattern, so that nothing rests on colour alone. */
export interface StorylineStyle {
  readonly mark: StorylineMark;
  /** For lines and bands. */
  readonly line: string;
  /** For words and badges; reads on every surface. */
  readonly text: string;
  readonly wash: string;
  /** SVG `stroke-dasharray`; empty is a solid line. */
  readonly dash: string;
}

const marks: Record<StorylineId, { mark: StorylineMark; dash: string }> = {
  "desert-oasis": { mark: "O", dash: "" },
  "industrial-revival": { mark: "R", dash: "10 4" },
  "managed-shrinkage": { mark: "S", dash: "9 3 2 3" },
  "carry-on": { mark: "C", dash: "2 4" },
  "oasis-with-others": { mark: "O+", dash: "5 3" },
};

/**
 * @example
 * storylineStyle("carry-on"); // { mark: "C", line: "var(--color-carry-on)", dash: "2 4", … }
 */
export function storylineStyle(id: StorylineId): StorylineStyle {
  return {
    ...marks[id],
    line: `var(--color-${id})`,
    text: `var(--color-${id}-text)`,
    wash: `var(--color-${id}-wash)`,
  };
}
