import type { ScheduleAim } from "@tamarisk/domain";
import { isBetter, type Starts } from "./good-start.ts";
import { OrderInWork, OUT } from "./order-in-work.ts";
import { randomFrom } from "./random-from.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { TimeWindow } from "./time-windows.ts";

/** How long an order is rebuilt, and who hears of better ones on the way. */
interface RebuildOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly onBetter?: (starts: Starts) => void;
}

/**
 * Improves an order by taking out some measures that spend of one ceiling in nearby years and putting them back one after
 * another where there is room first; what came out worse is kept too at first, ever less so towards the end [SEQ10].
 *
 * @returns An order that is not worse by the aims in their order.
 * @see Schrimpf, Schneider, Stamm-Wilbrandt & Dueck (2000), Record breaking optimization results using the ruin and
 *   recreate principle, doi:10.1006/jcph.1999.6413.
 */
export function rebuildOrder(
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  aims: readonly ScheduleAim[],
  start: Starts,
  { seconds, seed, onBetter }: RebuildOptions,
): Starts {
  const scale = scaleOf(frame, aims);
  const order = new OrderInWork(frame, windows, scale.weights, start);
  const rivals = rivalsOf(frame);
  if (rivals.length === 0 || seconds <= 0) return start;
  const random = randomFrom(seed);
  const began = performance.now();
  let [sum, bestSum] = [order.sum, order.sum];
  let best = order.starts.slice();
  let told = start;
  for (let done = 0, turn = 0; done < 1; turn++) {
    if (turn % TURNS_A_LOOK === 0) {
      done = (performance.now() - began) / 1e3 / seconds;
      if (onBetter && turn % (TURNS_A_LOOK * 16) === 0) told = toldIfBetter(frame, aims, best, told, onBetter);
    }
    const taken = picked(rivals, order.starts, random);
    const from = taken.reduce((first, place) => Math.min(first, order.starts[place]!), OUT);
    sorted(taken, prioritiesOf(frame, order.starts, random));
    for (const place of taken) order.take(place);
    const isKept = inTurn(frame, taken).every((place) => order.putBack(place, () => random() < PASSED_OVER));
    if (isKept) order.pullForward(from);
    const heat = scale.unit * HOTTEST * (COLDEST / HOTTEST) ** done;
    if (!isKept || order.sum > sum - heat * Math.log(random())) {
      order.undo();
      continue;
    }
    order.keep();
    sum = order.sum;
    if (sum < bestSum - 1e-9) [bestSum, best] = [sum, order.starts.slice()];
  }
  const found = startsFrom(best);
  return isBetter(frame, aims, found, start) ? found : start;
}

const TURNS_A_LOOK = 64;
const MOST_TAKEN = 20;
const NEARBY_STEPS = 3;
const PASSED_OVER = 0.02;
/** How much worse an order may become, in years that a measure of middling cost of delay waits. */
const [HOTTEST, COLDEST] = [1.2, 0.04];

const startsFrom = (starts: Int32Array): Starts => Array.from(starts, (start) => (start === OUT ? null : start));

function toldIfBetter(
  frame: ScheduleFrame,
  aims: readonly ScheduleAim[],
  best: Int32Array,
  told: Starts,
  onBetter: (starts: Starts) => void,
): Starts {
  const found = startsFrom(best);
  if (!isBetter(frame, aims, found, told)) return told;
  onBetter(found);
  return found;
}

/**
 * The aims as one sum: the first that waiting changes counts as it is, unmet needs before it some hundred times as much, what
 * comes after it next to nothing.
 */
function scaleOf({ measures }: ScheduleFrame, aims: readonly ScheduleAim[]) {
  const free = measures.filter(({ begun }) => begun === null);
  const mean = free.reduce((sum, { costOfDelay }) => sum + costOfDelay, 0) / Math.max(1, free.length);
  const main = aims.findIndex((aim) => aim === "earliness" || (aim === "delay" && mean > 0));
  const unit = aims[main] === "delay" ? mean : 1;
  const weights: Record<ScheduleAim, number> = { gaps: 0, delay: 0, earliness: 0 };
  const units: Record<ScheduleAim, number> = { gaps: 400 * unit, delay: mean > 0 ? unit / mean : 1, earliness: unit };
  aims.forEach((aim, rank) => {
    weights[aim] = units[aim] * 1e-3 ** Math.max(0, rank - Math.max(0, main));
  });
  return { weights, unit };
}

/** Measures that may move and spend of the same ceiling; all of them where no money is limited. */
function rivalsOf({ measures, ceilings }: ScheduleFrame): readonly (readonly number[])[] {
  const movable = measures.flatMap(({ begun }, place) => (begun === null ? [place] : []));
  const byCeiling = ceilings.map((_, ceiling) => movable.filter((place) => measures[place]!.spends[ceiling]));
  return [...byCeiling, ...(byCeiling.length === 0 ? [movable] : [])].filter((places) => places.length > 1);
}

/** Some rivals that begin near one of them; what is out is near everything. */
function picked(rivals: readonly (readonly number[])[], starts: Int32Array, random: () => number): number[] {
  const among = rivals[Math.floor(random() * rivals.length)]!;
  const any = () => among[Math.floor(random() * among.length)]!;
  const centre = any();
  const size = 2 + Math.floor(random() * MOST_TAKEN);
  const taken = [centre];
  for (let tries = 3 * size; tries > 0 && taken.length < size; tries--) {
    const other = any();
    const isNear = starts[other] === OUT || Math.abs(starts[other]! - starts[centre]!) <= NEARBY_STEPS;
    if (isNear && !taken.includes(other)) taken.push(other);
  }
  return taken;
}

type Priority = (place: number) => number;

/** By chance, by what a million yuan spares of delay, the dearest first, or nearly as they were. */
function prioritiesOf({ measures }: ScheduleFrame, starts: Int32Array, random: () => number): Priority {
  const kind = random();
  if (kind < 0.4) return random;
  if (kind >= 0.85) return (place) => starts[place]! + 4 * (random() - 0.5);
  const moneyOf = (place: number) => {
    let money = 0;
    for (const years of measures[place]!.spends) if (years) for (const amount of years) money += amount;
    return money;
  };
  return kind < 0.7
    ? (place) => (-measures[place]!.costOfDelay / Math.max(0.1, moneyOf(place))) * (0.5 + random())
    : (place) => -moneyOf(place) * (0.7 + 0.6 * random());
}

/** Sorts in place; a handful of measures. */
function sorted(places: number[], priority: Priority): void {
  const keys = places.map(priority);
  for (let end = 1; end < places.length; end++) {
    for (let at = end; at > 0 && keys[at - 1]! > keys[at]!; at--) {
      [keys[at - 1], keys[at]] = [keys[at]!, keys[at - 1]!];
      [places[at - 1], places[at]] = [places[at]!, places[at - 1]!];
    }
  }
}

/** In the order given, but each after those it waits for. */
function inTurn({ measures }: ScheduleFrame, places: number[]): readonly number[] {
  for (let at = 0; at < places.length; at++) {
    let next = at;
    while (measures[places[next]!]!.waitsFor.some(({ place }) => places.indexOf(place, at) >= 0)) next++;
    if (next > at) places.splice(at, 0, ...places.splice(next, 1));
  }
  return places;
}
