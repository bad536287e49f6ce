import type { PlanGeometry } from "@tamarisk/domain";
import { type PlaceView, positionsOf } from "@tamarisk/ui/place-view";
import type { DrawnPosition } from "./drawing.ts";

/** How near, in pixels, a corner catches the cursor. */
const reachPixels = 9;

/** The corner of a shape that lies within reach of a spot of the drawing, so that neighbours share it; `null` if none does. */
export function nearestCorner(
  view: Pick<PlaceView, "toPixel">,
  shapes: readonly PlanGeometry[],
  [x, y]: readonly [number, number],
): DrawnPosition | null {
  let [best, distance]: [DrawnPosition | null, number] = [null, reachPixels];
  for (const shape of shapes) {
    for (const corner of positionsOf(shape)) {
      const [cx, cy] = view.toPixel(corner);
      const apart = Math.hypot(cx - x, cy - y);
      if (apart <= distance) [best, distance] = [corner, apart];
    }
  }
  return best;
}
