import type { FoundPoint } from "./found-points.ts";
import type { PointsViewProps } from "./points-view-props.ts";

export interface PointPanelProps extends PointsViewProps {
  readonly point: FoundPoint;
  readonly onClose: () => void;
}
