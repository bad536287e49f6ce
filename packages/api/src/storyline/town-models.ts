import type { Storyline, TownId } from "@tamarisk/domain";
import { contentHash } from "@tamarisk/scenario-engine";
import {
  jinchang,
  jinchangStorylines,
  type TownParameters,
  townFromCensus,
  townModelName,
  townModelVersion,
} from "@tamarisk/town-model";
import { censusTown } from "./census-town.ts";

/** A town that has parameters, and so can be explored. */
export interface TownModelEntry {
  readonly parameters: TownParameters;
  readonly storylines: readonly Storyline[];
  /** Fitted by hand to what is known of the town, or made from two censuses and the averages of its class. */
  readonly basis: "fitted" | "census";
  /** What a recipe keeps, to know that outcomes came from this very model. */
  readonly identity: { readonly name: string; readonly version: string; readonly parametersHash: string };
}

const fitted = new Map([[jinchang.townId, entryOf(jinchang, jinchangStorylines, "fitted")]]);

/** Towns made from the censuses lately; each takes a tenth of a second. */
const made = new Map<TownId, TownModelEntry>();
const KEPT_TOWNS = 20;

/** The model of a town: the fitted one where there is one, else one from the censuses; `null` where they do not have it. */
export function townModelOf(townId: TownId): TownModelEntry | null {
  const known = fitted.get(townId) ?? made.get(townId);
  if (known) return known;
  const inputs = censusTown(townId);
  if (!inputs) return null;
  const entry = entryOf(townFromCensus(inputs), toldByNobody, "census");
  made.set(townId, entry);
  const [oldest] = made.keys();
  if (made.size > KEPT_TOWNS && oldest !== undefined) made.delete(oldest);
  return entry;
}

/** The levers of the thesis' storylines, without what it says of Jinchang alone. */
const toldByNobody: readonly Storyline[] = jinchangStorylines.map((storyline) => ({
  ...storyline,
  supporters: [],
  promises: [],
  risks: [],
  source: "levers and years as for Jinchang, by judgement; to be told anew for this town",
}));

function entryOf(
  parameters: TownParameters,
  storylines: readonly Storyline[],
  basis: TownModelEntry["basis"],
): TownModelEntry {
  let parametersHash: string | null = null;
  return {
    parameters,
    storylines,
    basis,
    get identity() {
      parametersHash ??= contentHash(parameters);
      return { name: townModelName, version: townModelVersion, parametersHash };
    },
  };
}
