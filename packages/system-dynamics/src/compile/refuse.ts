import { type Location, ModelError, type ModelProblem } from "../model/model-problem.ts";

/** What a problem is about: the variable, and the place in its equation when that is known. */
export interface Subject {
  readonly name: string;
  readonly at?: Location;
}

/** Stop with one problem; whoever gathers problems adds the file. */
export function refuse(kind: ModelProblem["kind"], message: string, subject?: Subject): never {
  throw new ModelError([problem(kind, message, subject)]);
}

export function problem(kind: ModelProblem["kind"], message: string, subject?: Subject): ModelProblem {
  return {
    kind,
    severity: "error",
    message,
    ...(subject?.at && { at: subject.at }),
    ...(subject && { construct: subject.name }),
  };
}

const problemsMax = 100;

/** Run `work` and keep what it refuses instead of throwing it; after a hundred problems nothing more is tried. */
export function gather<T>(problems: ModelProblem[], work: () => T): T | undefined {
  if (problems.length >= problemsMax) return undefined;
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
