import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { SECTORS } from "../economy/sectors.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import type { PreparedTown } from "../prepared-town.ts";
import { participation } from "./participation.ts";

/**
 * People who work or look for work, by unit.
 *
 * @see docs/methods/labour.md, rules LAB1 and LAB2.
 */
export function supplyEquations(model: ModelBuilder, town: TownParameters, { posts }: PreparedTown): void {
  const atWork = town.units.map((_, unit) => SECTORS.reduce((sum, sector) => sum + posts[sector][unit]!, 0));
  const { now, later, fit } = participation(town, atWork);
  model
    .subrange("working years", "age", ages(16, 74))
    .subrange("retiring years", "age", ages(40, 74))
    .numbers("participation[sex, age]", now, { unit: "1" })
    .numbers("later participation[sex, age]", later, { unit: "1", documentation: "what later retirement adds" })
    .numbers("participation fit[unit]", fit, {
      unit: "1",
      documentation: "fitted: at the start those at work are those the census counts",
    })
    .auxiliary("later retirement", "MAX(0, MIN(1, (TIME - later retirement from) / later retirement spread))", {
      unit: "1",
      documentation: "share of the rise of retirement ages that is in force",
    })
    .auxiliary(
      "labour supply[unit]",
      `willingness * participation fit * (SUM(residents by age[unit, sex!, working years!] * participation[sex!, working years!])
        + later retirement * SUM(residents by age[unit, sex!, retiring years!] * later participation[sex!, retiring years!]))`,
      { unit: "person" },
    )
    .flow(
      "willingness change",
      "(1 + participation response * (unemployment at start - unemployment) - willingness) / participation delay",
      { unit: "1 / year", documentation: "the form is judgement" },
    )
    .stock("willingness", {
      initial: 1,
      inflows: ["willingness change"],
      unit: "1",
      documentation: "where work is easily found more look for it, and fewer where it is not",
    })
    .auxiliary("labour of town", "SUM(labour supply[*])", { unit: "person" });
}

function ages(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, step) => `a${from + step}`);
}
