import { type Location, ModelError, type ModelProblem } from "../../model/model-problem.ts";

const PROBLEMS_MAX = 100;

/** Gathers problems while a file is read, so that one reading names them all; after a hundred it stops. */
export class ProblemList {
  readonly #problems: ModelProblem[] = [];
  readonly #file: string | undefined;

  constructor(file?: string) {
    this.#file = file;
  }

  add(kind: ModelProblem["kind"], message: string, at: Location, construct?: string): void {
    const file = this.#file === undefined ? {} : { file: this.#file };
    this.#note({ kind, severity: "error", message, at, ...file, ...(construct !== undefined && { construct }) });
  }

  /** What `read` gives, or undefined with its problems noted. */
  tried<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ModelError) || error instanceof TooManyProblems) throw error;
      for (const problem of error.problems) this.#note(problem);
      return undefined;
    }
  }

  /** @throws {ModelError} If there was any problem. */
  stop(): void {
    if (this.#problems.length > 0) throw new ModelError(this.#problems);
  }

  #note(problem: ModelProblem): void {
    this.#problems.push(problem);
    if (this.#problems.length >= PROBLEMS_MAX) throw new TooManyProblems(this.#problems);
  }
}

/** Stops the reading at once. */
class TooManyProblems extends ModelError {}
