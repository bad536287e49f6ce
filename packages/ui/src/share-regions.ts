/** A place on the plane of two uncertainties, in their own units. */
export interface SharePoint {
  readonly x: number;
  readonly y: number;
}

/** A share that rises or falls in one direction, so that each of its lines is straight. */
export interface SharePlane {
  /** At the four corners: lowest x and y, highest x, highest y, both highest. */
  readonly corners: ArrayLike<number>;
  /** Where the share has a value; a value without a line does not occur. */
  readonly lines: readonly { readonly share: number; readonly from: SharePoint; readonly to: SharePoint }[];
}

/**
 * For each level the region in which a share is above it, as the path of a polygon; empty where it nowhere is. Regions of
 * higher levels lie inside those of lower ones.
 *
 * @param at - Where a place is drawn, px.
 * @param ends - The lowest and the highest value of both uncertainties.
 *
 * @example
 * shareRegions(plane, [0.2, 0.5], ends, at); // ["M58 10L300 10L300 260L90 260Z", ""]
 */
export function shareRegions(
  { corners, lines }: SharePlane,
  levels: readonly number[],
  ends: { readonly x: readonly [number, number]; readonly y: readonly [number, number] },
  at: (point: SharePoint) => readonly [number, number],
): string[] {
  const places = ends.y.flatMap((y) => ends.x.map((x) => ({ x, y })));
  return levels.map((level) => {
    const line = lines.find(({ share }) => share === level);
    const above = places.filter((_, corner) => corners[corner]! > level);
    return polygon([...above, ...(line ? [line.from, line.to] : [])].map(at));
  });
}

/** The outline of points of which none lies inside it: in order around their middle. */
function polygon(points: readonly (readonly [number, number])[]): string {
  if (points.length < 3) return "";
  const middle = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [middle(0), middle(1)];
  const around = ([a, b]: readonly [number, number]) => Math.atan2(b - y, a - x);
  const outline = [...points].sort((a, b) => around(a) - around(b));
  return `M${outline.map(([a, b]) => `${Math.round(a * 10) / 10} ${Math.round(b * 10) / 10}`).join("L")}Z`;
}
