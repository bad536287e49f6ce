import type { LocalizedText, SampledUncertainty } from "@tamarisk/domain";
import type { ScenarioColumns } from "@tamarisk/scenario-engine";
import { allParameters, type TownParameters } from "@tamarisk/town-model";

/** A figure of the town that the screening moves. */
export interface ScreenedFigure {
  readonly id: string;
  readonly name: LocalizedText;
  readonly basis: string;
  /** From 0 to 1 this goes through what is explored. */
  readonly sampled: SampledUncertainty;
  /** The inputs of the program that it sets, each from a share of the range. */
  readonly inputs: readonly { readonly name: string; readonly at: (place: number) => number }[];
}

/** A figure given element by element is moved as a whole, and no farther than between half and double. */
const MOST_TIMES = 2;

/**
 * Every figure of the town that has a range. A single number goes through its range; a figure of several (by unit, group,
 * sector or lever) is multiplied by one number such that the largest stays under the upper end and the smallest over the
 * lower; one that is 0 throughout is set to one number of its range.
 */
export function screenedFigures(town: TownParameters): ScreenedFigure[] {
  return Object.entries(town.parameters).flatMap(([id, { value, low, high, basis }]) => {
    if (low === high) return [];
    const name = id.replaceAll("_", " ");
    const about = { id, name: (allParameters as Record<string, { name: LocalizedText }>)[id]!.name, basis };
    const figure = (from: number, to: number, inputs: ScreenedFigure["inputs"]) => [
      { ...about, sampled: { id, distribution: { kind: "uniform", low: from, high: to } as const }, inputs },
    ];
    if (typeof value === "number") return figure(low, high, [{ name, at: (now) => now }]);
    const elements = Object.entries(value).map(([element, own]) => ({ name: `${name}[${element}]`, own }));
    const positive = elements.map(({ own }) => own).filter((own) => own > 0);
    if (positive.length === 0)
      return figure(
        low,
        high,
        elements.map((element) => ({ name: element.name, at: (now: number) => now })),
      );
    const least = Math.max(low / Math.min(...positive), 1 / MOST_TIMES);
    const most = Math.min(high / Math.max(...positive), MOST_TIMES);
    if (least >= most) return [];
    return figure(
      least,
      most,
      elements.map((element) => ({ name: element.name, at: (times: number) => times * element.own })),
    );
  });
}

/** Columns for every input of the program, from the columns of the figures. */
export function inputColumns(figures: readonly ScreenedFigure[], drawn: ScenarioColumns): Record<string, Float64Array> {
  return Object.fromEntries(
    figures.flatMap(({ id, inputs }) => inputs.map(({ name, at }) => [name, drawn[id]!.map((place) => at(place))])),
  );
}
