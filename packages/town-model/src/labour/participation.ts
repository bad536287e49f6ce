import { figure } from "../parameters/figure.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { AGE_COUNT, SEXES } from "../population/cells.ts";

/** Nobody works before. */
const FIRST_WORKING_AGE = 16;
/** Nobody works after. */
const LAST_WORKING_AGE = 74;
/** Half the years over which an age group retires. */
const RETIRING_SPREAD = 3;

interface Participation {
  /** The share that works or looks for work, by sex and age, under the rules of the start. */
  readonly now: Float64Array;
  /** What later retirement adds to it. */
  readonly later: Float64Array;
  /** For each unit, those at work at the start over what the shares would give, unemployment allowed for. */
  readonly fit: readonly number[];
}

/**
 * Who works or looks for work: nobody at 15, all who ever will from a given age on, most until they retire, some beyond, none
 * at 75. The level is fitted to those whom the census counts at work in each unit.
 *
 * @param atWork - Posts at the start by unit, each of them filled.
 *
 * @see docs/methods/labour.md, rules LAB1 and LAB2.
 *
 * @example
 * participation(jinchang, [121_436, 75_902]).fit; // about 1 in each unit
 */
export function participation(town: TownParameters, atWork: readonly number[]): Participation {
  const now = schedule(town, 0);
  const reformed = schedule(town, 1);
  const employed = 1 - figure(town, "unemployment_at_start");
  const fit = town.units.map(({ id }, unit) => {
    const { female, male } = town.population.residents.value[id]!;
    const willing = [...female, ...male].reduce((sum, people, cell) => sum + people * now[cell]!, 0);
    return willing > 0 ? atWork[unit]! / employed / willing : 0;
  });
  return { now, later: reformed.map((share, cell) => share - now[cell]!), fit };
}

/** By sex and age; `reform` 0 before later retirement, 1 once it is wholly in force. */
function schedule(town: TownParameters, reform: 0 | 1): Float64Array {
  const shares = new Float64Array(SEXES.length * AGE_COUNT);
  const fullFrom = figure(town, "working_life_from");
  const after = figure(town, "work_after_retirement");
  for (const [sex, women] of [true, false].entries()) {
    const most = figure(town, women ? "participation_women" : "participation_men");
    const later = figure(town, women ? "later_retirement_women" : "later_retirement_men");
    const retiring = figure(town, women ? "retirement_women" : "retirement_men") + reform * later;
    for (let age = FIRST_WORKING_AGE; age <= LAST_WORKING_AGE; age++) {
      const entered = Math.min(1, (age + 1 - FIRST_WORKING_AGE) / (fullFrom + 1 - FIRST_WORKING_AGE));
      shares[sex * AGE_COUNT + age] = most * entered * working(age, retiring, after);
    }
  }
  return shares;
}

/** Of those who work in their best years, the share that still does at an age. */
function working(age: number, retiring: number, after: number): number {
  const end = LAST_WORKING_AGE + 1;
  const retired = retiring + RETIRING_SPREAD;
  if (age > retired) return after * (1 - (age - retired) / (end - retired));
  const retiredShare = Math.max(0, (age - retiring + RETIRING_SPREAD) / (2 * RETIRING_SPREAD));
  return 1 - (1 - after) * retiredShare;
}
