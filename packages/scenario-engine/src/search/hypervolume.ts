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
 * @see docs/methods/hypervolume.md, rules HV1 to HV3.
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
  const count = objectives.length / width;
  const levels = Array.from({ length: width + 1 }, (_, dimensions) => emptyLevel(dimensions, count));
  const whole = levels[width]!;
  const depth = new Float64Array(width);
  for (let at = 0; at < objectives.length; at += width) {
    for (let o = 0; o < width; o++) depth[o] = reference[o]! - objectives[at + o]!;
    if (!depth.every((size) => size > 0)) continue;
    // A staircase passes over boxes inside others by itself, in less time than it takes to look for them.
    if (width <= 3) whole.rows.set(depth, whole.count++ * width);
    else putBox(whole, depth, 0, depth, 0);
  }
  return unionVolume(levels, width);
}

/** Boxes that reach from 0 to a row of depths. There is one level for each number of dimensions. */
interface Level {
  readonly width: number;
  readonly rows: Float64Array;
  readonly order: Uint32Array;
  count: number;
}

function emptyLevel(width: number, capacity: number): Level {
  return { width, rows: new Float64Array(width * (capacity + 1)), order: new Uint32Array(capacity), count: 0 };
}

/** Put in the part of a box that lies within another; a box inside one that is there adds nothing, and takes no place. */
function putBox(level: Level, boxes: Float64Array, box: number, limits: Float64Array, limit: number): void {
  const { width, rows } = level;
  const last = level.count * width;
  for (let o = 0; o < width; o++) rows[last + o] = Math.min(boxes[box + o]!, limits[limit + o]!);
  for (let at = 0; at < level.count * width; ) {
    if (holds(rows, at, last, width)) return;
    if (holds(rows, last, at, width)) {
      level.count--;
      rows.copyWithin(at, level.count * width, (level.count + 1) * width);
    } else at += width;
  }
  rows.copyWithin(level.count * width, last, last + width);
  level.count++;
}

function holds(rows: Float64Array, outer: number, inner: number, width: number): boolean {
  for (let o = 0; o < width; o++) if (rows[outer + o]! < rows[inner + o]!) return false;
  return true;
}

/** The volume of the union of a level's boxes; the levels below it are worked in. */
function unionVolume(levels: readonly Level[], width: number): number {
  const level = levels[width]!;
  if (level.count <= 1) return level.count === 0 ? 0 : boxVolume(level.rows, 0, width);
  const order = deepestFirst(level);
  if (width <= 3) return grownStaircase(level, order);
  const below = levels[width - 1]!;
  let volume = 0;
  for (let place = 0; place < order.length; place++) {
    const box = order[place]! * width;
    below.count = 0;
    for (let before = 0; before < place; before++) putBox(below, level.rows, order[before]! * width, level.rows, box);
    const alone = boxVolume(level.rows, box, width - 1) - unionVolume(levels, width - 1);
    volume += level.rows[box + width - 1]! * alone;
  }
  return volume;
}

/** By the last dimension; two make a staircase, which grows fastest from its widest step. */
function deepestFirst({ rows, order, count, width }: Level): Uint32Array {
  const places = order.subarray(0, count);
  const by = width > 2 ? width - 1 : 0;
  for (let place = 0; place < count; place++) places[place] = place;
  return places.sort((a, b) => rows[b * width + by]! - rows[a * width + by]!);
}

function boxVolume(rows: Float64Array, box: number, width: number): number {
  let volume = 1;
  for (let o = 0; o < width; o++) volume *= rows[box + o]!;
  return volume;
}

/**
 * Up to three dimensions: boxes enter from the deepest in the third, each adding area to a staircase in the first two. With
 * fewer every box is equally deep in those that are missing.
 */
function grownStaircase({ rows, width }: Level, order: Uint32Array): number {
  const steps: Steps = { widths: [], heights: [] };
  let volume = 0;
  for (const place of order) {
    const box = place * width;
    const area = addedArea(steps, rows[box]!, width > 1 ? rows[box + 1]! : 1);
    volume += area * (width > 2 ? rows[box + 2]! : 1);
  }
  return volume;
}

/** From the widest step, which is the lowest, to the narrowest, which is the highest. */
interface Steps {
  readonly widths: number[];
  readonly heights: number[];
}

/** Put a rectangle on a staircase, and give the area by which that grew. */
function addedArea({ widths, heights }: Steps, width: number, height: number): number {
  let [low, high] = [0, widths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (widths[middle]! > width) low = middle + 1;
    else high = middle;
  }
  let floor = low > 0 ? heights[low - 1]! : 0;
  if (height <= floor || (widths[low] === width && height <= heights[low]!)) return 0;
  // From here on steps are at most as wide; those not higher than the rectangle vanish under it.
  let area = 0;
  let right = width;
  let end = low;
  while (end < widths.length && heights[end]! <= height) {
    area += (right - widths[end]!) * (height - floor);
    right = widths[end]!;
    floor = heights[end]!;
    end++;
  }
  area += (right - (widths[end] ?? 0)) * (height - floor);
  widths.splice(low, end - low, width);
  heights.splice(low, end - low, height);
  return area;
}
