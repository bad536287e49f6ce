import { EnsembleId, type Objective, StorylineId } from "@tamarisk/domain";
import { z } from "zod";
import { questionsInAddress } from "@/features/futures/question-address.ts";
import { boxesInText, boxInText, type Limits } from "./box-text.ts";

export const DiscoverTab = z.enum(["box", "tree", "matters", "stacked"]);
export type DiscoverTab = z.infer<typeof DiscoverTab>;

/** What the page looks into, as it stands in its address. */
interface DiscoverAddress {
  readonly ensembleId: EnsembleId | null;
  readonly storylineId: StorylineId | null;
  readonly outcomeId: string | null;
  /** The reader's own thresholds and years. */
  readonly questions: readonly Objective[];
  /** How many futures of the run are looked at. */
  readonly futures: number | null;
  readonly tab: DiscoverTab;
  /** The box on show; `null` while it is the one that is proposed. */
  readonly box: Limits | null;
  /** Boxes found before: the futures they hold are set aside. */
  readonly aside: readonly Limits[];
  /** The two assumptions of the picture of futures, across and upwards, and those that are stacked. */
  readonly axes: readonly string[];
  readonly stacked: readonly string[];
}

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function discoverAddress(query: URLSearchParams): DiscoverAddress {
  const ensembleId = EnsembleId.safeParse(query.get("run"));
  const storylineId = StorylineId.safeParse(query.get("storyline"));
  const futures = Number(query.get("futures") ?? Number.NaN);
  const tab = DiscoverTab.safeParse(query.get("tab"));
  return {
    ensembleId: ensembleId.success ? ensembleId.data : null,
    storylineId: storylineId.success ? storylineId.data : null,
    outcomeId: query.get("outcome"),
    questions: questionsInAddress(query.get("ask")),
    futures: Number.isInteger(futures) && futures > 0 ? futures : null,
    tab: tab.success ? tab.data : "box",
    box: boxInText(query.get("box")),
    aside: boxesInText(query.get("aside")),
    axes: namesIn(query.get("axes")),
    stacked: namesIn(query.get("stacked")),
  };
}

function namesIn(text: string | null): string[] {
  return (text ?? "").split(",").filter((name) => name !== "");
}
