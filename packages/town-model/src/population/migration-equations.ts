import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { about } from "../parameters/about.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import type { PreparedTown } from "../prepared-town.ts";
import { AGE_COUNT } from "./cells.ts";
import { GROUPS, type Group } from "./groups.ts";

/** Those whom a talent policy keeps. */
const YOUNG_FROM = 20;
const YOUNG_TO = 39;

/**
 * Who leaves and who comes: the fitted rates, bent by pull, by group and by attachment to the place. People move at the
 * end of the year, at the age they have reached.
 *
 * @see docs/methods/migration.md, rules MIG2–MIG6; docs/methods/cohort-component.md, rules COHORT4 and COHORT5.
 */
export function migrationEquations(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  leavingEquations(model, town, prepared);
  arrivingEquations(model, town, prepared);
  movesCounted(model, prepared);
}

function leavingEquations(model: ModelBuilder, { migration }: TownParameters, prepared: PreparedTown): void {
  model
    .numbers("fitted leaving[unit, sex, age]", prepared.leaving, about("1 / year", migration.leaving))
    .numbers("fitted net loss[unit, sex, age]", prepared.netLoss, about("1 / year", migration.netLoss))
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
    .auxiliary("stay[age]", "1 - young * young leaving cut * in force[talent]", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .auxiliary("leaving share[unit, sex, age]", "leaving before pull * stay", { unit: "1 / year" })
    .numbers("leavers at start[unit, group]", prepared.leaversStart, {
      unit: "person / year",
      documentation: "residents of the start at the fitted rates",
    })
    .auxiliary(
      "mean leaving weight[unit]",
      `IF SUM(leavers at start[unit, *]) > 0
       THEN SUM(leaving weight[*] * leavers at start[unit, *]) / SUM(leavers at start[unit, *]) ELSE 1`,
      { unit: "1" },
    )
    .auxiliary("most leaving before pull[unit]", "MAX(leaving before pull[unit, *, *])", { unit: "1 / year" })
    .auxiliary(
      "group leaving factor[unit, group]",
      `IF most leaving before pull > 0
       THEN MIN(leaving max / most leaving before pull,
         leaving weight / mean leaving weight * EXP(-attachment weight * (attachment - attachment at start)) / drawn)
       ELSE 0`,
      {
        unit: "1",
        documentation:
          "weights over the mean of the start, so that the groups together leave as fitted; no age beyond the most; the form is judgement",
      },
    )
    .flow(
      "leaving[unit, group, sex, age]",
      "reaching age * leaving share[unit, sex, age] * (group leaving factor[unit, group] * one year)",
      { unit: "person / year" },
    );
}

function arrivingEquations(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  const { migration } = town;
  model
    .numbers("fitted arrivals[unit, sex, age]", prepared.arriving, about("person / year", migration.arriving))
    .numbers("resettling[from unit, unit]", prepared.resettling.flat(), about("1", migration.resettling))
    .numbers("displaced at age[sex, age]", prepared.displacedAtAge, {
      unit: "1",
      documentation: "adds up to 1; Rogers & Castro (1981), both sexes alike",
    })
    .auxiliary("arrivals left", "(1 - arrivals decline) ^ years on", { unit: "1" })
    .auxiliary("arrivals factor[unit]", "drawn * arrivals left", { unit: "1" })
    .auxiliary("storm ratio", "IF INITIAL(sandstorm days) > 0 THEN sandstorm days / INITIAL(sandstorm days) ELSE 1", {
      unit: "1",
    })
    .auxiliary(
      "displaced arriving[unit]",
      `displaced per year * displaced share / SUM(displaced share[*])
        * MAX(0, 1 + displaced to drought * (drought - mean drought))
        * MAX(least storm effect, MIN(most storm effect, storm ratio))`,
      { unit: "person / year", documentation: "the form is judgement" },
    )
    .flow("arriving[unit, group, sex, age]", arrivalsByUnit(town, prepared), { unit: "person / year" });
}

/** For each unit the people from outside, and those from the other units that people move to it from. */
function arrivalsByUnit({ units }: TownParameters, { resettling }: PreparedTown): Record<string, string> {
  return Object.fromEntries(
    units.flatMap(({ id }, to) => {
      const origins = units.flatMap((origin, from) => (resettling[from]![to]! > 0 ? [origin.id] : []));
      const outside = (share: string) => `fitted arrivals[${id}, sex, age] * (arrivals factor[${id}] * ${share})`;
      const leaving = (origin: string, group: Group) => `leaving[${origin}, ${group}, sex, age]`;
      const moving = (from: (origin: string) => string) =>
        origins.map((origin) => ` + (${from(origin)}) * resettling[${origin}, ${id}]`).join("");
      const arriving: Record<Group, string> = {
        longterm:
          outside("(1 - rural share of arrivals)") +
          moving((origin) => `(1 - movers becoming countryside) * ${leaving(origin, "longterm")}`),
        countryside:
          outside("rural share of arrivals") +
          moving(
            (origin) =>
              `${leaving(origin, "countryside")} + movers becoming countryside * ${leaving(origin, "longterm")}`,
          ),
        displaced: `displaced arriving[${id}] * displaced at age${moving((origin) => leaving(origin, "displaced"))}`,
      };
      return GROUPS.map((group) => [`${id}, ${group}, sex, age`, arriving[group]]);
    }),
  );
}

/** Movers of all ages together, for the books. */
function movesCounted(model: ModelBuilder, prepared: PreparedTown): void {
  const unit = "person / year";
  model
    .numbers("fitted arrivals of all ages[unit]", prepared.arrivingAllAges, { unit })
    .auxiliary("group left[unit, group]", "SUM(leaving[unit, group, *, *])", { unit })
    .auxiliary("group moving in[unit, group]", "SUM(group left[from unit!, group] * resettling[from unit!, unit])", {
      unit,
      documentation: "from other units of the town, by the group they had there",
    })
    .auxiliary(
      "group arrived[unit, group]",
      {
        "unit, longterm": `fitted arrivals of all ages * arrivals factor * (1 - rural share of arrivals)
          + (1 - movers becoming countryside) * group moving in[unit, longterm]`,
        "unit, countryside": `fitted arrivals of all ages * arrivals factor * rural share of arrivals
          + group moving in[unit, countryside] + movers becoming countryside * group moving in[unit, longterm]`,
        "unit, displaced": "displaced arriving + group moving in[unit, displaced]",
      },
      { unit },
    );
}
