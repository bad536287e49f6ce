import type { LocalizedText, Objective } from "@tamarisk/domain";
import { inSentence } from "@/features/plan/in-sentence.ts";
import type { DiscoverWords } from "./use-discover-words.ts";

/** What decides whether a future keeps to the objective, for the engine's sentences: "the lowest value of residents …". */
export function decidingValue(
  { t, futures }: Pick<DiscoverWords, "t" | "futures">,
  objective: Objective,
): LocalizedText {
  const text = t(objective.side === "at-least" ? "matters.lowest" : "matters.highest", {
    outcome: inSentence(futures.nameOf(objective.outcomeId)),
    year: String(objective.untilYear),
  });
  return { en: text, zh: text };
}
