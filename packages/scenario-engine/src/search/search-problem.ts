/** One thing that a search may set. A yes-or-no is a category of two. */
export type SearchVariable =
  | { readonly id: string; readonly kind: "real"; readonly low: number; readonly high: number }
  | { readonly id: string; readonly kind: "integer"; readonly low: number; readonly high: number }
  /** Its value is a place from 0 to `count - 1`; places have no order. */
  | { readonly id: string; readonly kind: "category"; readonly count: number };

/** What a search asks: what may be set, and what is to be small or large. How points are worked out is the caller's. */
export interface SearchProblem {
  readonly variables: readonly SearchVariable[];
  readonly objectives: readonly { readonly id: string; readonly direction: "minimize" | "maximize" }[];
  /** How many constraints an evaluation gives violations for; 0 if there are none. */
  readonly constraintCount: number;
}

/** Points to be evaluated, one row of variables a point. */
export interface SearchPoints {
  readonly count: number;
  /** Row-major, `count` × variables. */
  readonly variables: Float64Array;
  /** The step of the search that asks, from 0: a key for whoever draws other futures in every step. */
  readonly step: number;
}

/** What became of points, in their order. */
export interface SearchEvaluation {
  /** Row-major, points × objectives, each in its own direction. A NaN says that the point could not be worked out. */
  readonly objectives: Float64Array;
  /** Row-major, points × constraints: 0 where a constraint is kept, else by how much it is not. */
  readonly violations?: Float64Array;
}

/**
 * @throws {RangeError} If there is nothing to set, no objective, a range without room, or two of the same name.
 */
export function checkProblem({ variables, objectives, constraintCount }: SearchProblem): void {
  if (variables.length === 0) throw new RangeError("a search needs at least one variable");
  if (objectives.length === 0) throw new RangeError("a search needs at least one objective");
  if (!Number.isInteger(constraintCount) || constraintCount < 0) {
    throw new RangeError(`the number of constraints is a whole number from 0; found ${constraintCount}`);
  }
  for (const things of [variables, objectives]) {
    const ids = things.map(({ id }) => id);
    const twice = ids.find((id, place) => ids.indexOf(id) < place);
    if (twice !== undefined) throw new RangeError(`a search needs names that differ; found "${twice}" twice`);
  }
  for (const variable of variables) checkVariable(variable);
}

function checkVariable(variable: SearchVariable): void {
  if (variable.kind === "category") {
    if (Number.isInteger(variable.count) && variable.count >= 1) return;
    throw new RangeError(`"${variable.id}" needs a whole number of categories from 1; found ${variable.count}`);
  }
  const { id, kind, low, high } = variable;
  if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) {
    throw new RangeError(`"${id}" needs a low that is not above its high; found ${low} to ${high}`);
  }
  if (kind === "integer" && !(Number.isInteger(low) && Number.isInteger(high))) {
    throw new RangeError(`"${id}" needs whole numbers as limits; found ${low} to ${high}`);
  }
}
