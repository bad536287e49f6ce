import { assumptionKey } from "./assumption-key.ts";
import type { KeptChange, ReadyList } from "./assumptions-screen-props.ts";

/** The list with another change, or none, for one figure. */
export function withChange(list: ReadyList, key: string, change: KeptChange | null): ReadyList {
  return {
    ...list,
    assumptions: list.assumptions.map((assumption) =>
      assumptionKey(assumption.parameterId, assumption.element?.id) === key ? { ...assumption, change } : assumption,
    ),
  };
}
