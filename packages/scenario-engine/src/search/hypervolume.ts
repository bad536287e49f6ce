/**
 * Hypervolume: how much of the space below a reference point some points dominate, all objectives to be minimised. The
 * larger, the nearer the points are to the ideal and the wider they are spread. Exact, for any number of objectives;
 * time grows fast with their number, so beyond eight objectives or a thousand points it can take long.
 *
 * Points that are not below the reference in every objective contribute nothing, and so do dominated ones. Objectives are
 * cut off one by one: points are taken from the lowest in the last objective upwards, and each adds its depth there times
 * what it dominates alone in the others (WFG). Two objectives are a staircase; three, a staircase that grows.
 *
 * @param objectives - Row-major, points × objectives. A NaN contributes nothing.
 * @throws {RangeError} If the numbers do not make up whole points or the reference is not finite.
 *
 * @see While, Bradstreet & Barone (2012), A fast way of calculating exact hypervolumes, doi:10.1109/TEVC.2010.2077298.
 *
 * @example
 * hypervolume(Float64Array.of(1, 2, 2, 1), [3, 3]); // 3: two rectangles of 2 that share 1
 */
export function hypervolume(objectives: Float64Array, reference: readonly number[]): number {
  const width = reference.length;
  if (width === 0 || objectives.length % width !== 0 || !reference.every(Number.isFinite)) {
    throw new RangeError(
      `a hypervolume needs a finite reference and as many objectives for each point; found ${objectives.length} numbers and the reference ${reference.join(", ")}`,
    );
  }
  const depths: Float64Array[] = [];
  for (let at = 0; at < objectives.length; at += width) {
    const depth = Float64Array.from(reference, (limit, o) => limit - objectives[at + o]!);
    if (depth.every((size) => size > 0)) depths.push(depth);
  }
  return unionVolume(depths, width);
}

/** The volume of the union of boxes that reach from 0 to their depths in the first `width` dimensions. */
function unionVolume(depths: readonly Float64Array[], width: number): number {
  if (depths.length === 0) return 0;
  if (depths.length === 1) return boxVolume(depths[0]!, width);
  if (width === 1) return depths.reduce((deepest, depth) => Math.max(deepest, depth[0]!), 0);
  if (width <= 3) return grownStaircase(depths, width);
  const last = width - 1;
  const sorted = outermost(depths, width).sort((a, b) => b[last]! - a[last]!);
  let volume = 0;
  for (const [place, depth] of sorted.entries()) {
    const within = sorted.slice(0, place).map((other) => clipped(other, depth, last));
    volume += depth[last]! * (boxVolume(depth, last) - unionVolume(within, last));
  }
  return volume;
}

function boxVolume(depth: Float64Array, width: number): number {
  let volume = 1;
  for (let o = 0; o < width; o++) volume *= depth[o]!;
  return volume;
}

function clipped(other: Float64Array, depth: Float64Array, width: number): Float64Array {
  const clip = new Float64Array(width);
  for (let o = 0; o < width; o++) clip[o] = Math.min(other[o]!, depth[o]!);
  return clip;
}

/** Without boxes that lie inside another, which would be taken apart for nothing. */
function outermost(depths: readonly Float64Array[], width: number): Float64Array[] {
  const kept: Float64Array[] = [];
  for (const depth of depths) {
    if (kept.some((other) => holds(other, depth, width))) continue;
    let staying = 0;
    for (const other of kept) if (!holds(depth, other, width)) kept[staying++] = other;
    kept.length = staying;
    kept.push(depth);
  }
  return kept;
}

function holds(outer: Float64Array, inner: Float64Array, width: number): boolean {
  for (let o = 0; o < width; o++) if (outer[o]! < inner[o]!) return false;
  return true;
}

/**
 * Two or three dimensions: boxes enter from the deepest in the third, each adding area to a staircase in the first two.
 * With two dimensions every box is equally deep in the third.
 */
function grownStaircase(depths: readonly Float64Array[], width: number): number {
  const sorted = width === 3 ? depths.toSorted((a, b) => b[2]! - a[2]!) : depths.toSorted((a, b) => b[0]! - a[0]!);
  // Steps from the widest, which is the lowest, to the narrowest, which is the highest.
  const steps: { width: number; height: number }[] = [];
  let volume = 0;
  for (const depth of sorted) {
    volume += addedArea(steps, depth[0]!, depth[1]!) * (width === 3 ? depth[2]! : 1);
  }
  return volume;
}

/** Put a rectangle on a staircase, and give the area by which that grew. */
function addedArea(steps: { width: number; height: number }[], width: number, height: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.width > width) low = middle + 1;
    else high = middle;
  }
  const below = low > 0 ? steps[low - 1]!.height : 0;
  const equal = steps[low];
  if (height <= below || (equal?.width === width && height <= equal.height)) return 0;
  // From here on steps are at most as wide; those not higher than the rectangle vanish under it.
  let area = 0;
  let right = width;
  let floor = below;
  let end = low;
  while (end < steps.length && steps[end]!.height <= height) {
    area += (right - steps[end]!.width) * (height - floor);
    right = steps[end]!.width;
    floor = steps[end]!.height;
    end++;
  }
  area += (right - (steps[end]?.width ?? 0)) * (height - floor);
  steps.splice(low, end - low, { width, height });
  return area;
}
