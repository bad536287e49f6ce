import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { GROUPS } from "../population/groups.ts";

/**
 * Wages and pensions, per resident and by group, in wages of the nation: growth that the nation shares is left out. What a
 * unit earns is shared among its groups by where they work and what they are paid; nothing is added or lost.
 *
 * @see docs/methods/labour.md, rules LAB9–LAB12.
 */
export function incomeEquations(model: ModelBuilder): void {
  wageEquations(model);
  model
    .constant("one person", 1, { unit: "person" })
    .auxiliary(
      "basic income per resident",
      `((at work[mining] * pay[mining] + at work[energy] * pay[energy] + at work[farming] * pay[farming]
          + at work[public] * pay[public]) * going rate + pension * SUM(aged_sixty_and_over[*]))
        / MAX(residents of town, one person)`,
      { unit: "wage / person", documentation: "what comes into the town from outside its shops" },
    )
    .auxiliary(
      "wages per resident[unit]",
      "SUM(posts by place[sector!, unit] * staffing[sector!] * pay[sector!]) * going rate / MAX(people, one person)",
      { unit: "wage / person" },
    )
    .auxiliary("pensions per resident[unit]", "pension * aged_sixty_and_over / MAX(people, one person)", {
      unit: "wage / person",
    })
    .auxiliary(
      "income per resident of town",
      "SUM((wages per resident[*] + pensions per resident[*]) * people[*]) / MAX(residents of town, one person)",
      { unit: "wage / person" },
    );
  groupEquations(model);
}

function wageEquations(model: ModelBuilder): void {
  model
    .auxiliary("mean pay", "SAFEDIV(SUM(at work[*] * pay[*]), SUM(at work[*]), mean pay offered)", {
      unit: "wage / person",
    })
    .auxiliary("going rate", "(MAX(unemployment, lowest for wages) / unemployment at start) ^ (0 - wage curve)", {
      unit: "1",
      documentation: "few out of work raise wages, many lower them",
    })
    .auxiliary("wage level", "SAFEDIV(mean pay * going rate, INITIAL(mean pay * going rate), 1)", {
      unit: "1",
      documentation: "mean wage, real, over that of the nation and start",
    });
}

/** Long-term residents work where posts are, newcomers more in some sectors than in others. */
function groupEquations(model: ModelBuilder): void {
  model
    .numbers(
      "newcomer[group]",
      GROUPS.map((group) => (group === "longterm" ? 0 : 1)),
      { unit: "1" },
    )
    .auxiliary(
      "newcomer pay",
      "SAFEDIV(SUM(at work[*] * newcomer lean[*] * pay[*]), SUM(at work[*] * newcomer lean[*]), mean pay)",
      { unit: "wage / person" },
    )
    .auxiliary("group pay[group]", "group wage * (mean pay + newcomer * (newcomer pay - mean pay))", {
      unit: "wage / person",
    })
    .auxiliary(
      "mean group pay[unit]",
      "SAFEDIV(SUM(group people[unit, group!] * group pay[group!]), SUM(group people[unit, *]), mean pay)",
      { unit: "wage / person" },
    )
    .auxiliary(
      "mean group pension[unit]",
      "SAFEDIV(SUM(group people[unit, group!] * group pension[group!]), SUM(group people[unit, *]), 1)",
      { unit: "1" },
    )
    .auxiliary(
      "income[unit, group]",
      `(SAFEDIV(wages per resident[unit] * group pay[group], mean group pay[unit], 0)
        + pensions per resident[unit] * group pension[group] / mean group pension[unit])
        * (1 + security gain[group] * in force[social_security])`,
      { unit: "wage / person" },
    )
    .auxiliary("income ratio[unit, group]", "SAFEDIV(income[unit, group], INITIAL(income per resident of town), 1)", {
      unit: "1",
      documentation: "income per resident over the town's at start, real, without growth of productivity",
    });
}
