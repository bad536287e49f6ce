import type { Limits } from "./box-text.ts";
import type { LookIntoProps } from "./look-into-props.ts";
import type { InputNames } from "./use-discover-words.ts";
import type { DiscoveredFutures } from "./use-discovered-futures.ts";
import type { AskDiscovery } from "./use-discovery.ts";

/** What every way of looking needs. */
export interface DiscoverTabProps extends LookIntoProps {
  readonly discovered: DiscoveredFutures;
  readonly ask: AskDiscovery;
  readonly names: InputNames;
  /** Looks at some limits as a box. */
  readonly onBox: (limits: Limits) => void;
}
