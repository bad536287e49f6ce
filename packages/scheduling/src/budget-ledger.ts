import type { ScheduleFrame } from "./schedule-frame.ts";

const MONEY_SLACK = 1e-6;

/** What is spent and what may be spent, step by step, while measures are put in and taken out. */
export class BudgetLedger {
  readonly #frame: ScheduleFrame;
  /** Million yuan by ceiling and step. */
  readonly spent: readonly Float64Array[];

  constructor(frame: ScheduleFrame) {
    this.#frame = frame;
    this.spent = frame.ceilings.map(() => new Float64Array(frame.steps));
  }

  /** Puts a measure in at a step, or with `times` −1 takes it out. */
  put(place: number, start: number, times: 1 | -1 = 1): void {
    this.#frame.measures[place]!.spends.forEach((years, ceiling) => {
      const spent = this.spent[ceiling]!;
      years?.forEach((amount, year) => {
        const step = start + year;
        if (step >= 0 && step < spent.length) spent[step] = spent[step]! + times * amount;
      });
    });
  }

  /** Whether every ceiling still holds with the measure at a step. */
  hasRoom(place: number, start: number): boolean {
    this.put(place, start);
    const isKept = this.#frame.measures[place]!.spends.every(
      (years, ceiling) =>
        years === null || this.excessOf(ceiling).every((excess) => excess === null || excess <= MONEY_SLACK),
    );
    this.put(place, start, -1);
    return isKept;
  }

  /** By how much each step is above its ceiling (below zero: what is left); `null` where no ceiling is known. */
  excessOf(ceiling: number): (number | null)[] {
    const { byStep, carriesOver } = this.#frame.ceilings[ceiling]!;
    const spent = this.spent[ceiling]!;
    let excess = 0;
    let isKnown = true;
    let hasBegun = false;
    return byStep.map((known, step) => {
      if (known === null) {
        if (hasBegun && carriesOver) isKnown = false;
        return null;
      }
      hasBegun = true;
      if (!isKnown) return null;
      excess = spent[step]! - known + (carriesOver ? excess : 0);
      return excess;
    });
  }
}
