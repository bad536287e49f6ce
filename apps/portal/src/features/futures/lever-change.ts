import type { LeverSetting } from "@tamarisk/domain";

/** What of a lever was changed first of all, and what it was before. */
type LeverChange =
  | { readonly kind: "added" }
  | { readonly kind: "later"; readonly before: number }
  | { readonly kind: "start"; readonly before: number }
  | { readonly kind: "first"; readonly before: number };

/**
 * The change to tell beside a lever: how far it goes in the end before from when, and that before how far at first.
 *
 * @param own - The storyline's own setting; undefined where it does not use the lever.
 */
export function leverChange(setting: LeverSetting, own: LeverSetting | undefined): LeverChange {
  if (!own || (own.intensity === 0 && own.laterIntensity === 0)) return { kind: "added" };
  if (setting.laterIntensity !== own.laterIntensity) return { kind: "later", before: own.laterIntensity };
  if (setting.startYear !== own.startYear) return { kind: "start", before: own.startYear };
  return { kind: "first", before: own.intensity };
}
