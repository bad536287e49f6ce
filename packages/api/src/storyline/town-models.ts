import type { Lever, Outcome, Storyline, TownId, Uncertainty } from "@tamarisk/domain";

export interface TownModelEntry {
  readonly name: string;
  readonly version: string;
  readonly parametersHash: string;
  readonly storylines: readonly Storyline[];
  readonly levers: readonly Lever[];
  readonly uncertainties: readonly Uncertainty[];
  readonly outcomes: readonly Outcome[];
  readonly startYear: number;
  readonly endYear: number;
}

export function townModelOf(_townId: TownId): TownModelEntry | null {
  return null;
}
