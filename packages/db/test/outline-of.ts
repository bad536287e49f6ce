import type { ActionPlan } from "@tamarisk/domain";

/** A plan as one would write it on a slip of paper: `1a: first second | 1b: third`, one line a phase. */
export function outlineOf({ phases }: ActionPlan): string[] {
  return phases.map(({ units }) =>
    units
      .map(({ code, measures }) => `${code}: ${measures.map((measure) => measure.title.en).join(" ")}`.trim())
      .join(" | "),
  );
}
