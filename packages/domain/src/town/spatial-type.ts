/** How shrinkage is spread inside a prefecture. `undetermined` counts the counties whose change is not known. */
export type SpatialType =
  | { readonly kind: "A" }
  | { readonly kind: "B"; readonly shrinkingCounties: number; readonly unknownCounties: number }
  | { readonly kind: "C" }
  | { readonly kind: "undetermined"; readonly unknownCounties: number };

/**
 * Type A: the prefecture shrinks as a whole. Type B: it does not, but some of its counties do. Type C: nothing in it
 * shrinks [SHR8]. C needs every county to be known; one missing county could hide a loss, so the answer is then
 * *undetermined*.
 *
 * @param prefectureChange - Percent over the period, or `null` where the prefecture cannot be compared.
 * @param countyChanges - The same for each of its counties.
 *
 * @see ChinaXiv:202103.00020V1, types A, B and C of shrinking prefectures.
 *
 * @example
 * spatialType(-5.608, [13.924, -24.565]); // { kind: "A" }: Jinchang, although its core grew
 */
export function spatialType(prefectureChange: number | null, countyChanges: readonly (number | null)[]): SpatialType {
  const unknownCounties = countyChanges.filter((change) => change === null).length;
  if (prefectureChange === null) return { kind: "undetermined", unknownCounties };
  if (prefectureChange < 0) return { kind: "A" };
  const shrinkingCounties = countyChanges.filter((change) => change !== null && change < 0).length;
  if (shrinkingCounties > 0) return { kind: "B", shrinkingCounties, unknownCounties };
  const allKnown = countyChanges.length > 0 && unknownCounties === 0;
  return allKnown ? { kind: "C" } : { kind: "undetermined", unknownCounties };
}
