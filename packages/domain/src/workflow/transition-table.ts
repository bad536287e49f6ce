/** Which action leads from which state to which. One row an arrow; a state without rows is an end. */
export interface TransitionTable<State extends string, Action extends string> {
  readonly initial: State;
  readonly arrows: readonly { readonly from: State; readonly action: Action; readonly to: State }[];
}

export type Transition<State extends string, Action extends string> =
  | { readonly kind: "moved"; readonly to: State }
  | { readonly kind: "refused"; readonly from: State; readonly action: Action; readonly allowed: readonly Action[] };

/**
 * Follow one arrow. A move the table does not have is an answer, not a failure: it names what would be allowed.
 *
 * @example
 * transition(planWorkflow, "draft", "approve"); // { kind: "refused", from: "draft", allowed: ["submit"], … }
 */
export function transition<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  from: State,
  action: Action,
): Transition<State, Action> {
  const arrow = table.arrows.find((candidate) => candidate.from === from && candidate.action === action);
  if (arrow) return { kind: "moved", to: arrow.to };
  return { kind: "refused", from, action, allowed: actionsFrom(table, from) };
}

/** Every action that leaves one state, in the table's order. */
export function actionsFrom<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  from: State,
): readonly Action[] {
  return table.arrows.filter((arrow) => arrow.from === from).map((arrow) => arrow.action);
}
