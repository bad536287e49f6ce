import { ModelError, type ModelProblem } from "../../model/model-problem.ts";

const problemsMax = 100;

/** Collects what is wrong with a file, so that one reading names everything there is to mend. */
export class ProblemList {
  readonly problems: ModelProblem[] = [];
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  get isFull(): boolean {
    return this.problems.length >= problemsMax;
  }

  add(problem: Omit<ModelProblem, "file" | "severity">): void {
    if (this.isFull) return;
    this.problems.push({ severity: "error", ...problem, ...(this.#file !== undefined && { file: this.#file }) });
  }

  /** Runs one piece of reading; when it fails on the model, the problem is kept and the answer is undefined. */
  attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      for (const problem of error.problems) this.add(problem);
      return undefined;
    }
  }

  throwIfAny(): void {
    if (this.problems.length > 0) throw new ModelError(this.problems);
  }
}
