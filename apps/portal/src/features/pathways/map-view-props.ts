import type { PathwayMapLayout } from "@tamarisk/scenario-engine";
import type { FoundPathways } from "./compute-pathways.ts";
import type { PathwaysProps } from "./pathways-props.ts";
import type { DrawnPathways, MapQuestion } from "./use-pathway-map.ts";

/** What everything that is drawn from a map gets. */
export interface MapViewProps extends PathwaysProps {
  readonly question: MapQuestion;
  readonly drawn: DrawnPathways & { readonly map: NonNullable<DrawnPathways["map"]> };
  readonly found: FoundPathways;
  readonly layout: PathwayMapLayout;
  /** The chosen station, or the one whose decision is due first. */
  readonly stationId: string | null;
}
