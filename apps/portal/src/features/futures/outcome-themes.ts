import { type Outcome, OutcomeTheme } from "@tamarisk/domain";
import { z } from "zod";

/** Where outcomes stand on the page: at a glance, under their theme, or among those whose model knows no themes. */
export const ShownTheme = z.enum(["overview", ...OutcomeTheme.options, "other"]);
export type ShownTheme = z.infer<typeof ShownTheme>;

export interface ThemeOutcomes {
  readonly theme: ShownTheme;
  readonly outcomes: readonly Outcome[];
}

/** People, work, water, desert, money, services: what a mayor asks first. The choice is judgement. */
const atAGlance: readonly string[] = [
  "residents",
  "mining_jobs",
  "groundwater_depth",
  "desert_front",
  "services_funded",
  "access",
];

/**
 * Outcomes by theme, in the order of the themes, with a few of them first at a glance; themes without outcomes are left
 * out. A model that has none of the usual first ones shows the first of each theme.
 */
export function outcomesByTheme(outcomes: readonly Outcome[]): ThemeOutcomes[] {
  const themes = OutcomeTheme.options.map((theme) => ({
    theme,
    outcomes: outcomes.filter((outcome) => outcome.theme === theme),
  }));
  const known = outcomes.filter(({ id }) => atAGlance.includes(id));
  const overview = known.length > 0 ? known : themes.flatMap(({ outcomes: [first] }) => (first ? [first] : []));
  const others = outcomes.filter(({ theme }) => theme === undefined);
  return [
    { theme: "overview" as const, outcomes: overview },
    ...themes,
    { theme: "other" as const, outcomes: others },
  ].filter((each) => each.outcomes.length > 0);
}

/** The theme asked for where the model has it, else the first. */
export function shownTheme(themes: readonly ThemeOutcomes[], asked: ShownTheme | null): ThemeOutcomes | null {
  return themes.find(({ theme }) => theme === asked) ?? themes[0] ?? null;
}
