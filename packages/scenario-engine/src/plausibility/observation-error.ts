import type { Confidence } from "@tamarisk/domain";

/** Judgement: how far a published value lies from the truth, as a share of it, two times of three. */
const shares: Readonly<Record<Exclude<Confidence, "contradicted">, number>> = {
  high: 0.005,
  medium: 0.01,
  derived: 0.01,
  low: 0.05,
};

/**
 * The standard error of an observed value, from how far it can be trusted; twice as large while it is provisional.
 *
 * @returns `null` for a contradicted value, which weighs nothing.
 *
 * @see docs/methods/plausibility.md, rule PLAUS2.
 *
 * @example
 * observationError(430_500, "medium", false); // 4305 people
 */
export function observationError(value: number, confidence: Confidence, isProvisional: boolean): number | null {
  if (confidence === "contradicted") return null;
  return Math.abs(value) * shares[confidence] * (isProvisional ? 2 : 1);
}
