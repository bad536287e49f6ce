import type { ConditionStatus } from "@tamarisk/domain";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { StateGlyph } from "./state-glyph.tsx";

const tones: Record<ConditionStatus, string> = {
  met: "border-transparent bg-met-wash text-met",
  near: "border-transparent bg-near-wash text-near",
  "not-met": "border-transparent bg-not-met-wash text-not-met",
  unknown: "border-dashed border-field bg-unknown-wash text-unknown",
};

export interface StateBadgeProps {
  readonly state: ConditionStatus;
  /** The word: "Met", "Not met", or a reading such as "4.6 m (2025)". */
  readonly children: ReactNode;
}

/** A gate or indicator state: shape, word and colour together. */
export function StateBadge({ state, children }: StateBadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border py-px pl-1.5 pr-2 text-xs font-semibold",
        tones[state],
      )}
    >
      <StateGlyph state={state} />
      {children}
    </span>
  );
}
