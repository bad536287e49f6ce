import type { ScheduleAim, ScheduleQuestion } from "@tamarisk/domain";
import { isBetter, type Starts } from "./good-start.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import { type AimBound, scheduleOf } from "./schedule-of.ts";
import type { Schedule } from "./schedule-result.ts";
import { scheduleTerms } from "./schedule-terms.ts";
import type { TimeWindow } from "./time-windows.ts";

/** The best order while a search goes on, with what is known of each aim, so that a search can be broken off. */
export class BestSoFar {
  readonly #question: ScheduleQuestion;
  readonly #frame: ScheduleFrame;
  readonly #onFound: ((schedule: Schedule) => void) | undefined;
  readonly #began = performance.now();
  #aims: readonly AimBound[];
  #starts: Starts | null = null;

  constructor(
    question: ScheduleQuestion,
    frame: ScheduleFrame,
    windows: readonly TimeWindow[],
    onFound: ((schedule: Schedule) => void) | undefined,
  ) {
    this.#question = question;
    this.#frame = frame;
    this.#onFound = onFound;
    const atOnce = scheduleTerms(
      frame,
      windows.map(({ earliest }) => earliest),
    );
    this.#aims = question.aims.map((aim) => ({ aim, bound: atOnce[aim], isProven: false }));
  }

  /** Since the search began. */
  get seconds(): number {
    return (performance.now() - this.#began) / 1e3;
  }

  boundOf(aim: ScheduleAim): number {
    return this.#aims.find((each) => each.aim === aim)?.bound ?? 0;
  }

  /** Notes what was learnt of an aim; bounds only rise. */
  learn(aim: ScheduleAim, bound: number, isProven: boolean): void {
    const isNew = isProven || bound > this.boundOf(aim) + 1e-9;
    if (!isNew) return;
    this.#aims = this.#aims.map((each) => (each.aim === aim ? { aim, bound, isProven } : each));
    if (this.#starts) this.#onFound?.(this.scheduleOf(this.#starts));
  }

  /** Takes an order up if it is better than the best known. */
  found(starts: Starts): void {
    if (this.#starts && !isBetter(this.#frame, this.#question.aims, starts, this.#starts)) return;
    this.#starts = starts;
    this.#onFound?.(this.scheduleOf(starts));
  }

  scheduleOf(starts: Starts): Schedule {
    return scheduleOf(this.#question, this.#frame, starts, this.#aims, this.seconds);
  }
}
