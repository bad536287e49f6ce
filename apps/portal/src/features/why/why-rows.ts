import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type WhyChain = PlanningOutputs["why"]["chain"];
export type WhyNode = WhyChain["subject"];
type WhyStep = WhyNode["step"];
export type WhyGap = WhyChain["gaps"][number];

/** One step of the chain as it is drawn: what stands there, and what is missing there. */
export interface WhyRow {
  readonly step: WhyStep;
  readonly isHere: boolean;
  readonly nodes: readonly WhyNode[];
  readonly gaps: readonly WhyGap[];
  /** Things of this step that the answer counts and does not list. */
  readonly unlisted: number;
}

/** From what is watched down to where the figures come from. */
const order: readonly WhyStep[] = [
  ...(["indicator", "gate", "measure", "station", "pathway-map"] as const),
  ...(["vulnerability", "ensemble", "assumption", "source"] as const),
];

/**
 * The chain in reading order. The subject's own step says "you are here"; a step with nothing and no reason is left out.
 * Figures that every future takes alike, and their sources, are many and not counted as unlisted.
 */
export function whyRows({ subject, above, below, counts, gaps }: WhyChain): WhyRow[] {
  const nodes = [...above, subject, ...below];
  return order.flatMap((step) => {
    const own = nodes.filter((node) => node.step === step);
    const reasons = gaps.filter((gap) => gap.step === step);
    if (own.length === 0 && reasons.length === 0) return [];
    const isHere = subject.step === step;
    const total = counts.filter((one) => one.step === step).reduce((sum, { count }) => sum + count, isHere ? 1 : 0);
    const isListed = step !== "assumption" && step !== "source";
    return [{ step, isHere, nodes: own, gaps: reasons, unlisted: isListed ? total - own.length : 0 }];
  });
}
