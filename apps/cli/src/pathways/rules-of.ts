import { type Action, type LocalizedText, PathwayRules } from "@tamarisk/domain";
import type { PathwaysFile } from "./pathways-file.ts";

/** A file's rules with its actions; one without a name is called by its id. */
export function rulesOf(
  { costCeiling, lengthMax }: PathwaysFile,
  actions: readonly (Omit<Action, "name"> & { readonly name?: LocalizedText | undefined })[],
): PathwayRules {
  return PathwayRules.parse({
    actions: actions.map((action) => ({ ...action, name: action.name ?? { en: action.id, zh: action.id } })),
    costCeiling,
    lengthMax,
  });
}
