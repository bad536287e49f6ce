import type { MapBox } from "./map-shapes.ts";

interface LabelPlace extends MapBox {
  /** Which of the wished places it is. */
  readonly place: number;
}

/** A label and where it may stand, the best place first. */
export type LabelWish = readonly MapBox[];

export interface Obstacle extends MapBox {
  /** What it costs to cover it; `Infinity` if nothing may. */
  readonly weight: number;
}

const passes = 6;

/**
 * A place for every label that has one: no label covers another, nor anything that may not be covered, nor leaves the
 * drawing. Each in turn takes the place that costs least, earlier wishes first, and all choose again until none moves.
 * A label that fits nowhere gets `null`. Rule [MAP8].
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  area: MapBox,
): readonly (LabelPlace | null)[] {
  const placed: (LabelPlace | null)[] = wishes.map(() => null);
  for (let pass = 0; pass < passes; pass++) {
    let hasMoved = false;
    for (const [index, wish] of wishes.entries()) {
      const others = placed.filter((other, at) => other !== null && at !== index);
      const best = cheapest(wish, others as LabelPlace[], obstacles, area);
      if (best?.place !== placed[index]?.place) hasMoved = true;
      placed[index] = best;
    }
    if (!hasMoved) break;
  }
  return placed;
}

function cheapest(
  wish: LabelWish,
  others: readonly MapBox[],
  obstacles: readonly Obstacle[],
  area: MapBox,
): LabelPlace | null {
  let best: LabelPlace | null = null;
  let least = Infinity;
  for (const [place, box] of wish.entries()) {
    if (!isWithin(box, area) || others.some((other) => overlap(box, other))) continue;
    let cost = place;
    for (const obstacle of obstacles) if (overlap(box, obstacle)) cost += obstacle.weight;
    if (cost < least) {
      least = cost;
      best = { ...box, place };
    }
  }
  return best;
}

export function overlap(one: MapBox, other: MapBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isWithin(box: MapBox, area: MapBox): boolean {
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  );
}
