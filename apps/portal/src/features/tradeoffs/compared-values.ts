import type { SearchProblem } from "@tamarisk/scenario-engine";

/** In how many objectives one is better than the other, and in how many worse. */
export function comparedValues(
  { objectives }: Pick<SearchProblem, "objectives">,
  values: readonly number[],
  others: readonly number[],
): { readonly better: number; readonly worse: number } {
  const gains = objectives.map(({ direction }, o) => (values[o]! - others[o]!) * (direction === "maximize" ? 1 : -1));
  return { better: gains.filter((gain) => gain > 0).length, worse: gains.filter((gain) => gain < 0).length };
}
