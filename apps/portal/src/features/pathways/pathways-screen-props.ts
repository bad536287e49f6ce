import type { ActionPlan, KeptPathwayMap, Vulnerability } from "@tamarisk/domain";
import type { FuturesScreenProps } from "@/features/futures/futures-screen-props.ts";

export interface PathwaysScreenProps extends FuturesScreenProps {
  readonly maps: readonly KeptPathwayMap[];
  readonly plan: ActionPlan;
  readonly vulnerabilities: readonly Vulnerability[];
}
