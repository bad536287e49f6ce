import { type Location, ModelError, type ModelProblem } from "../../model/model-problem.ts";

/** Where an equation stands, for its error messages: a file, a variable, and the place of each of its characters. */
export interface EquationPlace {
  readonly file?: string;
  readonly construct?: string;
  /** Line and column of the character at an offset of the text; left out for equations written in code. */
  readonly locate?: (offset: number) => Location;
}

/** The error for what stands at an offset of an equation. */
export function equationError(
  kind: ModelProblem["kind"],
  message: string,
  offset: number,
  { file, construct, locate }: EquationPlace,
): ModelError {
  const told = construct === undefined ? message : `${message}, in the equation of “${construct}”`;
  return new ModelError([
    {
      kind,
      severity: "error",
      message: told,
      ...(file !== undefined && { file }),
      ...(locate !== undefined && { at: locate(offset) }),
      ...(construct !== undefined && { construct }),
    },
  ]);
}
