import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type BadgeTone =
  | "neutral"
  | "outline"
  | "accent"
  | "met"
  | "check"
  | "error"
  | "ink"
  | "illustrative"
  | "no-data";

const tones: Record<BadgeTone, string> = {
  neutral: "rounded-sm bg-wash text-ink",
  outline: "rounded-full border border-edge bg-panel px-2.5 text-muted",
  accent: "rounded-sm bg-accent-wash font-semibold text-accent",
  met: "rounded-sm bg-met-wash font-semibold text-met",
  check: "rounded-sm bg-check-wash font-semibold text-check",
  error: "rounded-sm bg-error-wash font-semibold text-error",
  ink: "rounded-sm bg-ink font-semibold text-on-ink",
  illustrative: "rounded-sm border border-dashed border-field bg-check-wash text-check",
  "no-data": "rounded-sm border border-dashed border-edge text-muted",
};

export interface BadgeProps {
  readonly children: ReactNode;
  /** `illustrative` for made-up numbers, `no-data` for "no data" and "not yet assessed". */
  readonly tone?: BadgeTone;
}

/** One or two words about the thing beside them. */
export function Badge({ children, tone = "neutral" }: BadgeProps) {
  return (
    <span className={classNames("inline-flex items-center gap-1.5 whitespace-nowrap px-2 py-0.5 text-xs", tones[tone])}>
      {children}
    </span>
  );
}
