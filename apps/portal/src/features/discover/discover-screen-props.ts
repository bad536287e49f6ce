import type { Vulnerability } from "@tamarisk/domain";
import type { FuturesScreenProps } from "@/features/futures/futures-screen-props.ts";

export interface DiscoverScreenProps extends Omit<FuturesScreenProps, "currentYear"> {
  readonly vulnerabilities: readonly Vulnerability[];
}
