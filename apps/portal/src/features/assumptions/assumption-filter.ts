import type { Assumption } from "./assumptions-screen-props.ts";

export type BasisFilter = "all" | Assumption["own"]["basis"];

export interface AssumptionFilter {
  readonly search: string;
  /** A module's id, or all of them. */
  readonly moduleId: string;
  readonly basis: BasisFilter;
  readonly onlyExplored: boolean;
  readonly onlyChanged: boolean;
}

export const noFilter: AssumptionFilter = {
  search: "",
  moduleId: "all",
  basis: "all",
  onlyExplored: false,
  onlyChanged: false,
};

/** Where the figure in use comes from: the project once it has set one. */
export function basisOf({ own, change }: Pick<Assumption, "own" | "change">): Assumption["own"]["basis"] {
  return change ? "project" : own.basis;
}

/**
 * The figures that a filter leaves, in their order. Every word of the search must stand somewhere in a figure's names,
 * in either language, or in its id or source: a Chinese one anywhere, any other where a word begins.
 */
export function filtered(assumptions: readonly Assumption[], filter: AssumptionFilter): Assumption[] {
  const sought = plainWords(filter.search).split(" ").filter(Boolean);
  return assumptions.filter((assumption) => {
    if (filter.moduleId !== "all" && assumption.moduleId !== filter.moduleId) return false;
    if (filter.basis !== "all" && basisOf(assumption) !== filter.basis) return false;
    if (filter.onlyExplored && !assumption.isExplored) return false;
    if (filter.onlyChanged && !assumption.change) return false;
    const text = searchText(assumption);
    return sought.every((word) => text.includes(/^\p{Script=Han}/u.test(word) ? word : ` ${word}`));
  });
}

function searchText({ parameterId, name, element, own, change }: Assumption): string {
  const names = [name.en, name.zh, element?.name.en, element?.name.zh, parameterId];
  return ` ${plainWords([...names, own.source, change?.change.source].join(" "))}`;
}

/** Without capitals, brackets and other signs between words. */
function plainWords(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}.]+/gu, " ");
}
