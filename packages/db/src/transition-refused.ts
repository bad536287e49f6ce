import { type TransitionTable, transition } from "@tamarisk/domain";
import type { Subject } from "./row-not-found.ts";

/** The workflow has no such arrow from the state the row is in; nothing was written. */
export class TransitionRefused extends Error {
  override readonly name = "TransitionRefused";
  constructor(
    readonly subject: Subject,
    readonly from: string,
    readonly action: string,
    readonly allowed: readonly string[],
  ) {
    super(`"${action}" is not possible while the ${subject} is ${from}; possible: ${allowed.join(", ") || "nothing"}`);
  }
}

/** The state an action leads to. */
export function nextState<State extends string, Action extends string>(
  subject: Subject,
  workflow: TransitionTable<State, Action>,
  from: State,
  action: Action,
): State {
  const answer = transition(workflow, from, action);
  if (answer.kind === "refused") throw new TransitionRefused(subject, from, action, answer.allowed);
  return answer.to;
}
