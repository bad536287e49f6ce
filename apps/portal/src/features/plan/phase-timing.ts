import type { Phase } from "@tamarisk/domain";
import type { PhaseOpening } from "./plan-rows.ts";

/** Where a phase stands in time, seen from this year. */
export type PhaseTiming =
  | { readonly kind: "waits"; readonly letter: string; readonly from: number | null }
  | { readonly kind: "not-set" }
  | { readonly kind: "ahead" | "running" | "over"; readonly start: number; readonly end: number };

/** A phase behind a gate that is not met only waits, whatever its years; its earliest year is the later of the two set. */
export function phaseTiming(
  phase: Pick<Phase, "startYear" | "endYear" | "gate">,
  opening: PhaseOpening,
  currentYear: number,
): PhaseTiming {
  const { startYear: start, endYear: end } = phase;
  if (opening.kind === "waits") {
    const years = [start, phase.gate?.earliestYear ?? null].filter((year) => year !== null);
    return { kind: "waits", letter: opening.letter, from: years.length === 0 ? null : Math.max(...years) };
  }
  if (start === null || end === null) return { kind: "not-set" };
  if (currentYear < start) return { kind: "ahead", start, end };
  return { kind: currentYear > end ? "over" : "running", start, end };
}
