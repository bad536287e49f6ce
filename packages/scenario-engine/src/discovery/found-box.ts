import type { BoxQuality, ScenarioBox } from "@tamarisk/domain";

/** A box, how well it tells futures of interest from the others, and how far each of its limits could be chance. */
export interface FoundBox extends BoxQuality {
  readonly limits: ScenarioBox["limits"];
  /**
   * For each limited input, the chance of as many futures of interest if the limit told nothing (Bryant & Lempert 2010);
   * below 0.05 it is hardly chance.
   */
  readonly quasiP: Readonly<Record<string, number>>;
}
