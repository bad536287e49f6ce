/** Later than any year: the trigger does not fire, or the action does not stop sufficing. */
export const NEVER = 0x7fff_ffff;

/** A sequence of actions in the futures that come to its last one, with nothing decided after it. */
export interface Stage {
  /** Places among the study's actions; none for the present plan. */
  readonly sequence: readonly number[];
  /** Places among the scenarios. */
  readonly futures: Int32Array;
  /** Where each of its futures stands among those of the stage before. */
  readonly before: Int32Array;
  /** For every action of the sequence the year of the decision, future by future. */
  readonly decided: readonly Int32Array[];
  /** Years by which lock-in put off the last decision. */
  readonly waited: Int32Array;
  /** The year whose value makes the trigger fire again; `NEVER` where it does not. */
  readonly signal: Int32Array;
  /** The first failing year once the last action is in force; `NEVER` where there is none. */
  readonly tips: Int32Array;
  /** Years from start to horizon in which the objective is missed. */
  readonly gapYears: Uint8Array;
  /** 1 where the objective is met to the horizon. */
  readonly met: Uint8Array;
  /** 1 where the objective is missed in or after the year of the signal. */
  readonly failsAfterSignal: Uint8Array;
  /** Futures whose run gave no number; they are not among `futures`' answers and never fire. */
  readonly failed: readonly number[];
}
