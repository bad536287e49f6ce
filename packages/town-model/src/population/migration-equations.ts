import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { about } from "../parameters/about.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import type { PreparedTown } from "../prepared-town.ts";
import { AGE_COUNT } from "./cells.ts";

/** Those whom a talent policy keeps. */
const YOUNG_FROM = 20;
const YOUNG_TO = 39;

/**
 * What draws people to each unit or away from it, and who leaves and comes: the fitted rates, bent by that pull. People
 * move at the end of the year, at the age they have reached.
 *
 * @see docs/methods/cohort-component-jobs.md, rules MIG4 and MIG5; docs/methods/cohort-component.md, rules COHORT4 and
 *   COHORT5.
 */
export function migrationEquations(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  const { migration } = town;
  model
    .numbers("posts per worker at start[unit]", prepared.postsPerWorkerStart, { unit: "post / person" })
    .flow(
      "pull change[unit]",
      "(job weight * LN(posts / working age / posts per worker at start) - pull) / pull delay",
      { unit: "1 / year" },
    )
    .stock("pull[unit]", { initial: 0, inflows: ["pull change"], unit: "1" })

    .numbers("fitted leaving[unit, sex, age]", prepared.leaving, about("1 / year", migration.leaving))
    .numbers("fitted net loss[unit, sex, age]", prepared.netLoss, about("1 / year", migration.netLoss))
    .numbers("fitted arrivals[unit, sex, age]", prepared.arriving, about("person / year", migration.arriving))
    .numbers("resettling[from unit, unit]", prepared.resettling.flat(), about("1", migration.resettling))
    .numbers(
      "young[age]",
      Array.from({ length: AGE_COUNT }, (_, age) => (age >= YOUNG_FROM && age <= YOUNG_TO ? 1 : 0)),
      { unit: "1" },
    )
    .auxiliary(
      "leaving before pull[unit, sex, age]",
      "MAX(0, fitted leaving - (1 - net loss scale) * fitted net loss)",
      { unit: "1 / year" },
    )
    .auxiliary("drawn[unit]", "EXP(migration sensitivity * pull)", { unit: "1" })
    .auxiliary("held[unit]", "1 / drawn", { unit: "1" })
    .auxiliary("arrivals left", "(1 - arrivals decline) ^ years on", { unit: "1" })
    .auxiliary("stay[age]", "1 - young * young leaving cut * in force[talent]", { unit: "1" })
    .flow("leaving[unit, sex, age]", "reaching age * MIN(leaving max, leaving before pull * held * stay) * one year", {
      unit: "person / year",
    })
    .flow(
      "arriving[unit, sex, age]",
      "fitted arrivals * drawn * arrivals left + SUM(leaving[from unit!, sex, age] * resettling[from unit!, unit])",
      { unit: "person / year" },
    );
}
