import type { Storyline, TownId } from "@tamarisk/domain";
import { contentHash } from "@tamarisk/scenario-engine";
import {
  jinchang,
  jinchangStorylines,
  type TownParameters,
  townModelName,
  townModelVersion,
} from "@tamarisk/town-model";

/** A town that has parameters, and so can be explored. */
export interface TownModelEntry {
  readonly parameters: TownParameters;
  readonly storylines: readonly Storyline[];
  /** What a recipe keeps, to know that outcomes came from this very model. */
  readonly identity: { readonly name: string; readonly version: string; readonly parametersHash: string };
}

const entries = new Map([entryOf(jinchang, jinchangStorylines)].map((entry) => [entry.parameters.townId, entry]));

/** The model of a town, or `null` while nobody has fitted one. */
export function townModelOf(townId: TownId): TownModelEntry | null {
  return entries.get(townId) ?? null;
}

function entryOf(parameters: TownParameters, storylines: readonly Storyline[]): TownModelEntry {
  let parametersHash: string | null = null;
  return {
    parameters,
    storylines,
    get identity() {
      parametersHash ??= contentHash(parameters);
      return { name: townModelName, version: townModelVersion, parametersHash };
    },
  };
}
