import type { ConditionStatus } from "@tamarisk/domain";
import type { ReactNode } from "react";

const tones: Record<ConditionStatus, string> = {
  met: "text-met",
  near: "text-near",
  "not-met": "text-not-met",
  unknown: "text-unknown",
};

const inner: Record<ConditionStatus, ReactNode> = {
  met: <circle cx="15" cy="15" r="4.5" fill="currentColor" />,
  near: (
    <>
      <circle cx="15" cy="15" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M15 10.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  "not-met": <circle cx="15" cy="15" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  unknown: (
    <path
      d="M12.2 12.4c0-1.6 1.2-2.6 2.8-2.600s2.8 1 2.8 2.400c0 2.2-2.8 2.2-2.8 4.500M15 19.700v.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    />
  ),
};

export interface GateGlyphProps {
  readonly state: ConditionStatus;
  readonly size?: number;
}

/** A gate between two phases: a diamond with the shape of its state; dashed while nobody knows. */
export function GateGlyph({ state, size = 34 }: GateGlyphProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30" aria-hidden="true" className={`shrink-0 ${tones[state]}`}>
      <path
        d="M15 1.500L28.5 15L15 28.500L1.5 15Z"
        className="fill-panel"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={state === "unknown" ? "3 2.5" : undefined}
      />
      {inner[state]}
    </svg>
  );
}
