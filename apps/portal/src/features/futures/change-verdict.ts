import type { Outcome } from "@tamarisk/domain";
import type { PairedChange } from "@tamarisk/scenario-engine";
import { outOfHundred } from "./out-of-hundred.ts";
import { shareVerdict } from "./share-verdict.ts";

/** What a change against Carry on means for those it concerns. Rule PAIR4. */
export type ChangeVerdict =
  | { readonly kind: "gains"; readonly hundred: number }
  | { readonly kind: "loses"; readonly hundred: number }
  /** Neither in most futures: how many of 100 are better off. */
  | { readonly kind: "open"; readonly hundred: number }
  /** More or less of something that has no better side. */
  | { readonly kind: "more"; readonly hundred: number }
  | { readonly kind: "less"; readonly hundred: number }
  | { readonly kind: "same" }
  | { readonly kind: "no-data" };

export function changeVerdict(
  { rose, fell, countedExperiments: counted }: PairedChange,
  outcome: Outcome,
): ChangeVerdict {
  const up = outOfHundred({ held: rose, counted });
  const down = outOfHundred({ held: fell, counted });
  if (up === null || down === null) return { kind: "no-data" };
  if (rose === 0 && fell === 0) return { kind: "same" };
  if (outcome.direction === "neither")
    return up >= down ? { kind: "more", hundred: up } : { kind: "less", hundred: down };
  const [better, worse] = outcome.direction === "maximize" ? [up, down] : [down, up];
  if (shareVerdict(better) === "most") return { kind: "gains", hundred: better };
  if (shareVerdict(worse) === "most") return { kind: "loses", hundred: worse };
  return { kind: "open", hundred: better };
}

/** How a change is drawn: as good news, as bad news, or as neither. */
export function changeTone({ kind }: ChangeVerdict): "better" | "worse" | "neither" {
  if (kind === "gains") return "better";
  return kind === "loses" ? "worse" : "neither";
}
