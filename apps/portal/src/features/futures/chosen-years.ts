import type { EnsembleRecipe } from "@tamarisk/domain";

const outlook = 2050;

/** The years a change can be looked at: every fifth from the next on, up to the run's end. */
export function chosenYears(
  { startYear, endYear }: Pick<EnsembleRecipe, "startYear" | "endYear">,
  today: number,
): number[] {
  const first = Math.ceil((Math.max(startYear, today) + 1) / 5) * 5;
  const count = Math.max(0, Math.floor((endYear - first) / 5) + 1);
  return Array.from({ length: count }, (_, place) => first + 5 * place);
}

/** The year asked for where it can be chosen, else that of China's territorial spatial plans, else the last. */
export function chosenYear(years: readonly number[], asked: number | null): number | null {
  return [asked, outlook].find((year) => year !== null && years.includes(year)) ?? years.at(-1) ?? null;
}
