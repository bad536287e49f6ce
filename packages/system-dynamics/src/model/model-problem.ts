/** A place in a model file: lines and columns count from 1. A model built in code has none. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a model, or only worth a look, in words for the person who wrote it. */
export interface ModelProblem {
  /**
   * `syntax`: it cannot be read. `unsupported`: it can, but not run here. `unknown-name`, `duplicate-name`, `subscript`,
   * `circular`, `arguments`, `data`, `time`, `limit`: it does not add up. `units`: numbers come out, their units do not agree.
   */
  readonly kind:
    | "syntax"
    | "unsupported"
    | "unknown-name"
    | "duplicate-name"
    | "subscript"
    | "circular"
    | "arguments"
    | "data"
    | "time"
    | "limit"
    | "units";
  readonly severity: "error" | "warning";
  /** What was found and what to do, without file and line: `problemText` adds those. */
  readonly message: string;
  /** The file, as it was named to the reader. */
  readonly file?: string;
  readonly at?: Location;
  /** The variable or construct it is about, as named in the file. */
  readonly construct?: string;
}

/**
 * A model that cannot be read or run, with every problem found on the way.
 *
 * @example
 * new ModelError([{ kind: "syntax", severity: "error", message: "…", file: "town.mdl", at: { line: 12, column: 4 } }]).message;
 * // "town.mdl:12:4: …"
 */
export class ModelError extends Error {
  readonly problems: readonly ModelProblem[];

  constructor(problems: readonly ModelProblem[]) {
    super(problems.map(problemText).join("\n"));
    this.name = "ModelError";
    this.problems = problems;
  }
}

/** A problem in one line: `file:line:column: message`. */
export function problemText({ file, at, message }: ModelProblem): string {
  const place = [file, at && `${at.line}:${at.column}`].filter((part) => part !== undefined).join(":");
  return place === "" ? message : `${place}: ${message}`;
}
