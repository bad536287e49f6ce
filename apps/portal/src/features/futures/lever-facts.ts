import type { LocalizedText } from "@tamarisk/domain";
import { effectsOf, type LeverId, modules, type TownParameters } from "@tamarisk/town-model";

/** One figure of a measure, with the range it is explored over where it has one of its own, and where it comes from. */
export interface LeverFigure {
  readonly value: number;
  readonly range: readonly [low: number, high: number] | null;
  readonly unit: string;
  readonly source: string;
}

/** What a measure takes and what it works on in one town; `null` where the town's parameters do not say. */
export interface LeverFacts {
  /** At full intensity, in 100 million CNY a year. */
  readonly cost: LeverFigure | null;
  /** What the town's own budget pays of it, from 0 to 1. */
  readonly townShare: number | null;
  readonly leadYears: number | null;
  readonly effects: readonly {
    readonly parameterId: string;
    readonly module: LocalizedText;
    readonly name: LocalizedText;
    readonly figure: LeverFigure | null;
  }[];
}

export function leverFacts(town: TownParameters, leverId: string): LeverFacts {
  return {
    cost: figureOf(town, "measure_cost", leverId),
    townShare: figureOf(town, "town_share", leverId)?.value ?? null,
    leadYears: figureOf(town, "lead_time", leverId)?.value ?? null,
    effects: effectsOf(leverId as LeverId).map(({ parameterId, module, name }) => ({
      parameterId,
      module: modules[module].name,
      name,
      figure: figureOf(town, parameterId, leverId),
    })),
  };
}

function figureOf(town: TownParameters, parameterId: string, leverId: string): LeverFigure | null {
  const entry = town.parameters[parameterId];
  if (!entry) return null;
  const { value, low, high, unit, source } = entry;
  if (typeof value === "number") return { value, range: low < high ? [low, high] : null, unit, source };
  const ofLever = value[leverId];
  return ofLever === undefined ? null : { value: ofLever, range: null, unit, source };
}
