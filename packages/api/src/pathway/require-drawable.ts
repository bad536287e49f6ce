import { findEnsemble, type Reader, type RowScope } from "@tamarisk/db";
import type { InputIssue, PathwayMapDraft, ProjectId } from "@tamarisk/domain";
import { ProblemError } from "../problem/problem-error.ts";

/**
 * Refuse a map that could not be drawn again from what is kept: its policy, years and futures are those of the run it
 * names, and its lines and rules speak of its own actions.
 *
 * @throws {ProblemError} It names each entry that does not fit.
 * @throws {RowNotFound} When the run is not there.
 */
export async function requireDrawable(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  draft: PathwayMapDraft,
): Promise<void> {
  const { recipe } = await findEnsemble(reader, scope, projectId, draft.ensembleId);
  const { basePolicyId, objective, futures } = draft;
  const policies = recipe.policies.map(({ id }) => id);
  const issues = [
    ...unless(policies.includes(basePolicyId), ["basePolicyId"], basePolicyId, `the run has ${policies.join(", ")}`),
    ...unless(
      recipe.startYear < objective.untilYear && objective.untilYear <= recipe.endYear,
      ["objective", "untilYear"],
      String(objective.untilYear),
      `the run covers ${recipe.startYear} to ${recipe.endYear}`,
    ),
    ...unless(
      futures <= recipe.sampling.experimentCount,
      ["futures"],
      String(futures),
      `the run has ${recipe.sampling.experimentCount} futures`,
    ),
    ...unknownActions(draft),
  ];
  if (issues.length === 0) return;
  throw new ProblemError({
    kind: "invalid-input",
    issues: issues.map((issue) => ({ ...issue, path: ["draft", ...issue.path] })),
  });
}

function unless(isFine: boolean, path: string[], found: string, known: string): InputIssue[] {
  return isFine ? [] : [{ path, code: "unknown", message: `${known}; found ${found}`, found }];
}

function unknownActions({ rules: { actions }, lines }: PathwayMapDraft): InputIssue[] {
  const known = new Set<string>(actions.map(({ id }) => id));
  const list = `the actions are ${[...known].join(", ")}`;
  const named = [
    ...lines.flatMap(({ sequence }, line) =>
      sequence.map(({ actionId }, step) => ({ path: ["lines", `${line}`, "sequence", `${step}`], id: actionId })),
    ),
    ...actions.flatMap(({ requires, blocks, before, after }, place) =>
      [...requires, ...blocks, ...before, ...after].map((id) => ({ path: ["rules", "actions", `${place}`], id })),
    ),
  ];
  return named.flatMap(({ path, id }) => unless(known.has(id), path, id, list));
}
