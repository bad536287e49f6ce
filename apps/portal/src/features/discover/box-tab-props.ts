import type { PrimResult } from "@tamarisk/scenario-engine";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import type { BoxControl } from "./use-box.ts";

export interface BoxTabProps extends DiscoverTabProps {
  readonly answer: PrimResult;
  readonly control: BoxControl;
  /** The box in words. */
  readonly sentence: string;
}
