import type { FramedCeiling, ScheduleFrame } from "./schedule-frame.ts";

const MONEY_SLACK = 1e-6;

/** What each ceiling still has, step by step, while measures are put in and taken out. */
export class BudgetLedger {
  readonly #accounts: readonly Account[];
  readonly #spendings: readonly (readonly Spending[])[];

  constructor({ ceilings, measures, steps }: ScheduleFrame) {
    this.#accounts = ceilings.map((ceiling) => accountOf(ceiling, steps));
    this.#spendings = measures.map(({ spends }) =>
      spends.flatMap((years, ceiling) => (years ? [{ account: this.#accounts[ceiling]!, years }] : [])),
    );
  }

  /** Puts a measure in at a step, or with `times` −1 takes it out. */
  put(place: number, start: number, times: 1 | -1 = 1): void {
    for (const { account, years } of this.#spendings[place]!) {
      const { left, carriesFrom, end } = account;
      let sum = 0;
      for (let step = start; step < end; step++) {
        const amount = years[step - start];
        if (amount === undefined && sum === 0) break;
        if (step < carriesFrom) continue;
        sum = (account.carriesOver ? sum : 0) + (amount ?? 0);
        left[step] = left[step]! - times * sum;
      }
    }
  }

  /** Whether what a measure spends from a step on is still there. */
  hasRoom(place: number, start: number): boolean {
    for (const { account, years } of this.#spendings[place]!) {
      const { left, carriesOver, carriesFrom, end } = account;
      const last = carriesOver ? end : Math.min(end, start + years.length);
      let sum = 0;
      for (let step = Math.max(start, carriesFrom); step < last; step++) {
        sum = (carriesOver ? sum : 0) + (years[step - start] ?? 0);
        if (sum > left[step]! + MONEY_SLACK) return false;
      }
    }
    return true;
  }

  /** Million yuan left in a step, what was carried over included, below zero where the ceiling is broken; `null`: no ceiling is known. */
  leftIn(ceiling: number, step: number): number | null {
    const left = this.#accounts[ceiling]!.left[step]!;
    return left === Number.POSITIVE_INFINITY ? null : left;
  }
}

interface Account {
  /** Million yuan by step; up to a step where money is carried over. */
  readonly left: Float64Array;
  readonly carriesOver: boolean;
  /** Steps of which something may be known: from the first with a ceiling where money is carried over, to the last. */
  readonly carriesFrom: number;
  readonly end: number;
}

interface Spending {
  readonly account: Account;
  readonly years: readonly number[];
}

function accountOf({ byStep, carriesOver }: FramedCeiling, steps: number): Account {
  const left = Float64Array.from(byStep, (given) => given ?? Number.POSITIVE_INFINITY);
  if (!carriesOver) return { left, carriesOver, carriesFrom: 0, end: steps };
  const first = byStep.findIndex((given) => given !== null);
  if (first < 0) return { left, carriesOver, carriesFrom: steps, end: steps };
  const gap = byStep.indexOf(null, first);
  const end = gap < 0 ? steps : gap;
  for (let step = first + 1; step < end; step++) left[step] = left[step]! + left[step - 1]!;
  return { left: left.fill(Number.POSITIVE_INFINITY, end), carriesOver, carriesFrom: first, end };
}
