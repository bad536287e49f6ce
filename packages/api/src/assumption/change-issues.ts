import type { InputIssue, ParameterChange } from "@tamarisk/domain";
import { allParameters, changeProblems, type TownParameters, withChanges } from "@tamarisk/town-model";
import { ProblemError } from "../problem/problem-error.ts";

/** What keeps a figure from being used, by itself or beside the project's others. */
export function changeIssues(
  town: TownParameters,
  change: ParameterChange,
  others: readonly ParameterChange[],
): InputIssue[] {
  const alone = issuesAlone(town, change, ["change"]);
  if (alone.length > 0) return alone;
  const beside = others.filter(
    (other) => (other.id !== change.id || other.element !== change.element) && changeProblems(town, other).length === 0,
  );
  return issuesTogether(town, [...beside, change], ["change"]);
}

/**
 * Refuse figures that the project set once and that do not suit the model any more.
 *
 * @throws {ProblemError} It names each of them.
 */
export function requireUsable(town: TownParameters, changes: readonly ParameterChange[]): void {
  const alone = changes.flatMap((change) => {
    const { id, element } = change;
    return issuesAlone(town, change, ["assumption", id, ...(element === undefined ? [] : [element])]);
  });
  const issues = alone.length > 0 ? alone : issuesTogether(town, changes, ["assumption"]);
  if (issues.length > 0) throw new ProblemError({ kind: "invalid-input", issues });
}

function issuesAlone(town: TownParameters, change: ParameterChange, path: readonly string[]): InputIssue[] {
  const name = allParameters[change.id]?.name.en ?? change.id;
  return changeProblems(town, change).map(({ field, kind, message }) => {
    const found = change[field] === undefined ? {} : { found: String(change[field]) };
    return { path: [...path, field], code: kind, message: `${name}: ${message}`, ...found };
  });
}

function issuesTogether(town: TownParameters, changes: readonly ParameterChange[], path: string[]): InputIssue[] {
  try {
    withChanges(town, changes);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ path, code: "inconsistent", message: error.message }];
  }
}
