import type { Model } from "highs";
import { randomFrom } from "./random-from.ts";
import type { OwnColumns } from "./schedule-program.ts";

/**
 * Improves an order of a program too hard to solve as a whole: all but some measures stay in their years, those are placed
 * as well as can be, then others [SEQ10].
 *
 * @param model - The program with its present aim; its bounds are put back.
 * @see Shaw (1998), Using constraint programming and local search methods to solve vehicle routing problems,
 *   doi:10.1007/3-540-49481-2_30: large neighbourhood search.
 */
export function improveInParts(
  model: Model,
  start: Float64Array,
  ownColumns: readonly OwnColumns[],
  timeLimitSeconds: number,
): { readonly columns: Float64Array; readonly seconds: number } {
  const random = randomFrom(1);
  const movable = ownColumns.filter(({ places }) => places.length > 0);
  let best = start;
  let value = Number.POSITIVE_INFINITY;
  let seconds = 0;
  let size = Math.min(FEWEST, movable.length);
  const all = { kind: "range", from: 0, to: start.length - 1 } as const;
  const { lower, upper } = boundsOf(model);
  while (seconds < timeLimitSeconds && movable.length > 0) {
    const isFree = new Uint8Array(start.length).fill(1);
    for (const { places } of movable) for (const column of places) isFree[column] = 0;
    for (const place of picked(movable, best, size, random))
      for (const column of movable[place]!.places) isFree[column] = 1;
    const held = (bounds: Float64Array) =>
      bounds.map((bound, column) => (isFree[column] ? bound : Math.round(best[column]!)));
    model.changeColsBounds(all, held(lower), held(upper));
    model.setSolution({ colValue: best });
    model.options.set({ time_limit: Math.max(0.01, Math.min(LONGEST, timeLimitSeconds - seconds)) });
    model.zeroAllClocks();
    const isSolved = model.run().modelStatus === SOLVED;
    seconds += model.getRunTime() + OVERHEAD;
    const found = model.getObjectiveValue();
    if (model.info.get("primal_solution_status") === 2 && found <= value) {
      best = model.getSolution().colValue;
      value = found;
    }
    size = isSolved ? Math.min(movable.length, size + 4) : Math.max(FEWEST, size - 10);
  }
  model.changeColsBounds(all, lower, upper);
  return { columns: best, seconds };
}

/** HiGHS: kOptimal. */
const SOLVED = 7;
const FEWEST = 40;
const LONGEST = 0.4;
const OVERHEAD = 0.002;

function boundsOf(model: Model): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const { colLower, colUpper } = model.getLp("csc");
  return { lower: colLower, upper: colUpper };
}

/** Measures that begin near one another in time and spend from the same ceiling, since those compete; some at random. */
function picked(
  movable: readonly OwnColumns[],
  columns: Float64Array,
  size: number,
  random: () => number,
): readonly number[] {
  const starts = movable.map(({ earliest, places }) =>
    places.reduce((start, column) => start + 1 - Math.round(columns[column]!), earliest),
  );
  const centre = Math.floor(random() * movable.length);
  const { ceilings } = movable[centre]!;
  const ceiling = ceilings[Math.floor(random() * ceilings.length)];
  const breadth = random() < 0.5 ? 2 : 10;
  return movable
    .map((other, place) => {
      const isRival = ceiling === undefined || other.ceilings.includes(ceiling);
      return { place, distance: Math.abs(starts[place]! - starts[centre]!) + breadth * random() + (isRival ? 0 : 20) };
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, size)
    .map(({ place }) => place);
}
