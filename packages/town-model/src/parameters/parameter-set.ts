import type { LocalizedText } from "@tamarisk/domain";
import type { Sector } from "../economy/sectors.ts";
import type { LeverId } from "../levers/lever-ids.ts";
import type { Group } from "../population/groups.ts";

/** What a figure can be given for, one by one. */
export type ParameterDimension = "unit" | "group" | "sector" | "lever";

/** A figure that the equations of a module need, as it is for any town. */
export interface ParameterAbout {
  readonly name: LocalizedText;
  /** In the equations' units, such as `yi m3 / year`; the town's file must say the same. */
  readonly unit: string;
  /** The least and the most the equations can take. */
  readonly limits: readonly [low: number, high: number];
  /** One figure for each element of it; left out, one figure. */
  readonly of?: ParameterDimension;
  /** What a town is given that knows no better, with the range it is explored over. */
  readonly usual?: UsualValue;
  /** The lever whose effect it measures, and the variable that it acts on. */
  readonly lever?: LeverId;
  readonly actsOn?: string;
}

interface UsualValue {
  /** One number, or one for each group, sector or lever. */
  readonly value: number | Readonly<Partial<Record<Group | Sector | LeverId, number>>>;
  readonly low: number;
  readonly high: number;
  /** Left out: judgement. */
  readonly source?: string;
}

export type ParameterSet = Readonly<Record<string, ParameterAbout>>;

/**
 * The figures of a module, by id. In equations an id is read with blanks: `groundwater_depth` is `groundwater depth`.
 *
 * @example
 * parameterSet({ tip_speed: { name: { en: "Tipping point", zh: "临界点" }, unit: "m / year", limits: [0, 50] } });
 */
export function parameterSet<const Set extends ParameterSet>(set: Set): Set {
  return set;
}
