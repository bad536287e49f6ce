import { outOfHundred } from "@/features/futures/out-of-hundred.ts";
import type { LookIntoProps } from "./look-into-props.ts";
import type { DiscoveredFutures } from "./use-discovered-futures.ts";

/** What the page says first: in how many of 100 futures the objective is missed, or that all futures agree. */
export function discoverHeadline(
  { storyline, objective, words }: Pick<LookIntoProps, "storyline" | "objective" | "words">,
  { failing: { failing, counted } }: Pick<DiscoveredFutures, "failing">,
): string {
  const { t, local, clause, futures } = words;
  const name = local(storyline.name);
  const share = outOfHundred({ held: failing, counted: counted.length });
  if (share === null) {
    return t("headline.noNumber", { storyline: name, outcome: futures.nameOf(objective.outcomeId) });
  }
  if (share === 0) return t("headline.none", { what: clause("kept", objective, name) });
  if (share === 100) return t("headline.all", { what: clause("missed", objective, name) });
  return t("headline.some", { what: clause("missed", objective, name), share: String(share) });
}
