/** Part of an array: for each of its places, which elements (by index, rising order not needed). */
export type Box = readonly (readonly number[])[];

const upTo = new Map<number, readonly number[]>();

/** 0, 1, 2 … below a size: one list for all that need it, never to be changed. */
export function indicesBelow(size: number): readonly number[] {
  const known = upTo.get(size);
  if (known) return known;
  const indices = Array.from({ length: size }, (_, index) => index);
  if (upTo.size < 1000) upTo.set(size, indices);
  return indices;
}

/** How many elements a box holds. */
export function boxSize(box: Box): number {
  return box.reduce((size, indices) => size * indices.length, 1);
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.every((indices, place) => indices.length > 0 && indices.some((index) => b[place]!.includes(index)));
}

/** What is left of `box` without `hole`, as boxes that do not meet; at most one more than there are places. */
export function boxWithout(box: Box, hole: Box): Box[] {
  if (!boxesMeet(box, hole)) return [box];
  const rest: Box[] = [];
  let core: Box = box;
  for (const [place, indices] of box.entries()) {
    const outside = indices.filter((index) => !hole[place]!.includes(index));
    if (outside.length > 0) rest.push(core.with(place, outside));
    core = core.with(
      place,
      indices.filter((index) => hole[place]!.includes(index)),
    );
  }
  return rest;
}

const scalar: readonly number[] = [0];

/** Every element of a box as its number in an array with these strides, first place outermost. */
export function boxCells(box: Box, strides: readonly number[]): readonly number[] {
  if (box.length === 0) return scalar;
  let cells = [0];
  for (const [place, indices] of box.entries()) {
    cells = cells.flatMap((cell) => indices.map((index) => cell + index * strides[place]!));
  }
  return cells;
}
