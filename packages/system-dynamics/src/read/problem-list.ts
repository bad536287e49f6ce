import { type Location, ModelError, type ModelProblem } from "../model/model-problem.ts";

const PROBLEMS_MAX = 100;

/** Gathers problems while a file is read, so that one reading names them all; after a hundred it stops. */
export class ProblemList {
  readonly #problems: ModelProblem[] = [];
  readonly #file: string | undefined;

  constructor(file?: string) {
    this.#file = file;
  }

  add(kind: ModelProblem["kind"], message: string, at?: Location, construct?: string): void {
    const known = { ...(at !== undefined && { at }), ...(construct !== undefined && { construct }) };
    this.#note({ kind, severity: "error", message, ...known });
  }

  /** What `read` gives, or undefined with its problems noted. */
  attempt<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ModelError) || error instanceof TooManyProblems) throw error;
      for (const problem of error.problems) this.#note(problem);
      return undefined;
    }
  }

  /** @throws {ModelError} If there was any problem. */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new ModelError(this.#problems);
  }

  #note(problem: ModelProblem): void {
    this.#problems.push({ ...(this.#file !== undefined && { file: this.#file }), ...problem });
    if (this.#problems.length >= PROBLEMS_MAX) throw new TooManyProblems(this.#problems);
  }
}

/** Stops the reading at once. */
class TooManyProblems extends ModelError {}
