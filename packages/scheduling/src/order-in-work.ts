import type { ScheduleAim } from "@tamarisk/domain";
import { BudgetLedger } from "./budget-ledger.ts";
import type { Starts } from "./good-start.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import { type TimeWindow, workOrder } from "./time-windows.ts";

/** The step of what is left out, or taken out for a moment: later than any. */
export const OUT = 1 << 20;

/** An order while measures are taken out and put back: what it counts in one sum, and the way back to what was last kept. */
export class OrderInWork {
  readonly starts: Int32Array;
  readonly #frame: ScheduleFrame;
  readonly #windows: readonly TimeWindow[];
  readonly #weights: Readonly<Record<ScheduleAim, number>>;
  readonly #ledger: BudgetLedger;
  readonly #followers: readonly (readonly { readonly place: number; readonly offset: number }[])[];
  /** What each waits for and how many steps after its start, one after the other. */
  readonly #waits: readonly Int32Array[];
  readonly #movable: readonly number[];
  readonly #suppliers: readonly number[];
  readonly #supply: readonly Float64Array[];
  /** Place and step before, one after the other. */
  readonly #moves: number[] = [];
  #waiting = 0;
  #short = 0;
  #isSupplyMoved = true;

  /** @param weights - What a unit of each aim counts in the sum. */
  constructor(
    frame: ScheduleFrame,
    windows: readonly TimeWindow[],
    weights: Readonly<Record<ScheduleAim, number>>,
    starts: Starts,
  ) {
    this.#frame = frame;
    this.#windows = windows;
    this.#weights = weights;
    this.#ledger = new BudgetLedger(frame);
    this.#followers = followersOf(frame);
    this.#waits = frame.measures.map(({ waitsFor }) =>
      Int32Array.from(waitsFor.flatMap(({ place, lag }) => [place, frame.measures[place]!.duration + lag])),
    );
    this.#movable = workOrder(frame).filter((place) => frame.measures[place]!.begun === null);
    this.#suppliers = frame.measures.flatMap(({ supplies }, place) => (supplies.length > 0 ? [place] : []));
    this.#supply = frame.gaps.map(() => new Float64Array(frame.steps));
    this.starts = Int32Array.from(starts, (start) => start ?? OUT);
    starts.forEach((start, place) => {
      if (start !== null) this.#ledger.put(place, start);
      this.#waiting += this.#waitingOf(place);
    });
  }

  /** What the order comes to, all aims in one sum. */
  get sum(): number {
    if (this.#isSupplyMoved) this.#short = this.#shortfall();
    this.#isSupplyMoved = false;
    return this.#waiting + this.#short;
  }

  take(place: number): void {
    this.#move(place, OUT);
  }

  /**
   * Puts a measure that is out into the earliest step with room, or leaves it out where that is allowed.
   *
   * @param isPassedOver - Asked at each step with room; yes goes on to the next.
   * @returns Whether the order still keeps its limits.
   */
  putBack(place: number, isPassedOver: () => boolean): boolean {
    let latest = this.#windows[place]!.latest;
    let isNeeded = this.#windows[place]!.isNeeded;
    for (const { place: after, offset } of this.#followers[place]!) {
      if (this.starts[after] === OUT) continue;
      isNeeded = true;
      latest = Math.min(latest, this.starts[after]! - offset);
    }
    for (let step = this.#earliest(place); step <= latest; step++) {
      if (!this.#ledger.hasRoom(place, step) || isPassedOver()) continue;
      this.#move(place, step);
      return true;
    }
    return !isNeeded;
  }

  /** Begins earlier what has room there, of all that begins after a step. */
  pullForward(after: number): void {
    for (const place of this.#movable) {
      const start = this.starts[place]!;
      if (start <= after) continue;
      const end = Math.min(start, this.#windows[place]!.latest + 1);
      const earliest = this.#earliest(place);
      if (earliest >= end) continue;
      if (start !== OUT) this.#ledger.put(place, start, -1);
      let step = earliest;
      while (step < end && !this.#ledger.hasRoom(place, step)) step++;
      if (start !== OUT) this.#ledger.put(place, start);
      if (step < end) this.#move(place, step);
    }
  }

  keep(): void {
    this.#moves.length = 0;
  }

  undo(): void {
    for (let at = this.#moves.length - 2; at >= 0; at -= 2) this.#move(this.#moves[at]!, this.#moves[at + 1]!);
    this.#moves.length = 0;
  }

  #move(place: number, start: number): void {
    const before = this.starts[place]!;
    this.#waiting -= this.#waitingOf(place);
    if (before !== OUT) this.#ledger.put(place, before, -1);
    if (start !== OUT) this.#ledger.put(place, start);
    this.starts[place] = start;
    this.#waiting += this.#waitingOf(place);
    this.#moves.push(place, before);
    if (this.#frame.measures[place]!.supplies.length > 0) this.#isSupplyMoved = true;
  }

  #earliest(place: number): number {
    let earliest = this.#windows[place]!.earliest;
    const waits = this.#waits[place]!;
    for (let at = 0; at < waits.length; at += 2) {
      const step = this.starts[waits[at]!]! + waits[at + 1]!;
      if (step > earliest) earliest = step;
    }
    return earliest;
  }

  #waitingOf(place: number): number {
    const { begun, ready, costOfDelay, value } = this.#frame.measures[place]!;
    if (begun !== null) return 0;
    const { delay, earliness } = this.#weights;
    const start = this.starts[place]!;
    const waited = Math.max(0, Math.min(start, this.#frame.steps) - ready);
    return waited * (delay * costOfDelay + earliness) + (start === OUT ? delay * value : 0);
  }

  #shortfall(): number {
    for (const supply of this.#supply) supply.fill(0);
    for (const place of this.#suppliers) {
      const { duration, supplies } = this.#frame.measures[place]!;
      for (const { gap, amount } of supplies) {
        const supply = this.#supply[gap]!;
        const from = Math.max(0, this.starts[place]! + duration);
        for (let step = from; step < supply.length; step++) supply[step] = supply[step]! + amount;
      }
    }
    let short = 0;
    this.#frame.gaps.forEach(({ needByStep, perUnit }, gap) => {
      const supply = this.#supply[gap]!;
      for (let step = 0; step < supply.length; step++) {
        short += perUnit * Math.max(0, needByStep[step]! - supply[step]!);
      }
    });
    return this.#weights.gaps * short;
  }
}

/** What waits for each measure and how many steps after its start, but for what has begun. */
function followersOf({ measures }: ScheduleFrame) {
  const followers: { place: number; offset: number }[][] = measures.map(() => []);
  measures.forEach(({ begun, waitsFor }, place) => {
    if (begun !== null) return;
    for (const { place: before, lag } of waitsFor) {
      followers[before]!.push({ place, offset: measures[before]!.duration + lag });
    }
  });
  return followers;
}
