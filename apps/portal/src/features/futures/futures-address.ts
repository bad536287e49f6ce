import { EnsembleId, type Objective, StorylineId } from "@tamarisk/domain";
import type { LeverSettings } from "./lever-settings.ts";
import { ShownTheme } from "./outcome-themes.ts";
import { questionsInAddress } from "./question-address.ts";
import { settingsInAddress } from "./settings-address.ts";

/** What the page shows, as it stands in its address. */
interface FuturesAddress {
  readonly storylineId: StorylineId | null;
  readonly theme: ShownTheme | null;
  /** The year in which gains and losses are looked at; `null` while nobody has asked for them. */
  readonly gainsYear: number | null;
  readonly ensembleId: EnsembleId | null;
  readonly questions: readonly Objective[];
  /** Levers as the reader has set them; `null` when they stand as the run has them. */
  readonly settings: LeverSettings | null;
}

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function futuresAddress(query: URLSearchParams): FuturesAddress {
  const storylineId = StorylineId.safeParse(query.get("storyline"));
  const theme = ShownTheme.safeParse(query.get("theme"));
  const ensembleId = EnsembleId.safeParse(query.get("run"));
  const gainsYear = Number(query.get("gains") ?? Number.NaN);
  return {
    storylineId: storylineId.success ? storylineId.data : null,
    theme: theme.success ? theme.data : null,
    gainsYear: Number.isInteger(gainsYear) ? gainsYear : null,
    ensembleId: ensembleId.success ? ensembleId.data : null,
    questions: questionsInAddress(query.get("ask")),
    settings: settingsInAddress(query.get("set")),
  };
}
