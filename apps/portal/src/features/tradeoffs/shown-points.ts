import type { AxisBrush } from "@tamarisk/ui/parallel-coordinates-layout";
import type { axesOf } from "./axes-of.ts";
import type { FoundPoint } from "./found-points.ts";
import type { PointsViewProps } from "./points-view-props.ts";

/** What the chart, the filters and the table share. */
export interface ShownPoints extends PointsViewProps {
  readonly axes: ReturnType<typeof axesOf>;
  readonly brushes: readonly (AxisBrush | null)[];
  /** Those within every brush. */
  readonly passing: readonly FoundPoint[];
  readonly selected: FoundPoint | null;
  readonly onSelect: (id: string) => void;
}
