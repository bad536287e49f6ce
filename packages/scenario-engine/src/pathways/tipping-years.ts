import type { Objective } from "@tamarisk/domain";
import { objectiveSpan } from "./objective-span.ts";

/**
 * When some actions taken together stop sufficing, future by future: a calendar year; `Infinity` where they suffice to
 * the horizon ("never"); `-Infinity` where they fail from the start ("already failing"); NaN where the run failed.
 */
export interface TippingYears {
  /** In force together from the start; none for the present plan. */
  readonly actionIds: readonly string[];
  readonly startYear: number;
  readonly horizonYear: number;
  /** One number a future. */
  readonly years: Float64Array;
}

/** What failing means. */
export interface TippingQuestion {
  readonly objective: Objective;
  /** The first year that counts; the first of the runs when left out. */
  readonly startYear?: number;
  /** Only a failure in `years` of `of` years running counts; one year alone when left out. */
  readonly sustained?: SustainedFailure;
}

export interface SustainedFailure {
  readonly years: number;
  readonly of: number;
}

/**
 * The year in which an outcome stops meeting its objective, in each future: the first failing year, or with `sustained`
 * the first failing year that begins a failure in so many of so many years. A value on the threshold still meets it.
 *
 * @param values - The outcome, scenario by scenario, year by year. A future with a NaN between start and horizon has no
 *   answer and gives NaN.
 * @param years - The calendar years of the outcome, one after another.
 * @param question - `actionIds`: what was in force in these runs, carried into the answer.
 * @throws {RangeError} If the values do not fill the years, the objective ends before it starts or outside the years, or
 *   the rule of sustained failure is impossible.
 *
 * @see Kwadijk et al. (2010), Using adaptation tipping points to prepare for climate change and sea level rise, WIREs
 *   Climate Change 1(5), doi:10.1002/wcc.64. Rules: docs/methods/tipping-points.md.
 *
 * @example
 * const objective = { outcomeId: "depth", side: "at-most", threshold: 40, untilYear: 2080 };
 * tippingYears(outcomeColumn(columns, "carry-on", "depth"), columns.years, { actionIds: [], objective }).years[12]; // 2047
 */
export function tippingYears(
  values: Float64Array,
  years: readonly number[],
  question: TippingQuestion & { readonly actionIds: readonly string[] },
): TippingYears {
  const { objective, actionIds, sustained = { years: 1, of: 1 } } = question;
  const span = objectiveSpan(objective, years, question.startYear);
  checkSustained(sustained);
  if (values.length % years.length !== 0) {
    throw new RangeError(`each future needs ${years.length} values; found ${values.length} in all`);
  }
  const tipping = new Float64Array(values.length / years.length);
  for (let future = 0; future < tipping.length; future++) {
    const row = values.subarray(future * years.length + span.first, future * years.length + span.last + 1);
    tipping[future] = tippingYear(row, objective, span.startYear, sustained);
  }
  return { actionIds, startYear: span.startYear, horizonYear: span.horizonYear, years: tipping };
}

function tippingYear(row: Float64Array, objective: Objective, startYear: number, rule: SustainedFailure): number {
  if (row.some(Number.isNaN)) return Number.NaN;
  const place = firstSustainedFailure(row, 0, objective, rule);
  if (place < 0) return Infinity;
  return place === 0 ? -Infinity : startYear + place;
}

/** The place of the first failing year from `from` on that begins a sustained failure; −1 if there is none. */
export function firstSustainedFailure(
  row: Float64Array,
  from: number,
  objective: Objective,
  rule: SustainedFailure,
): number {
  for (let place = from; place < row.length; place++) {
    if (!isFailing(row[place]!, objective)) continue;
    let failing = 1;
    const end = Math.min(place + rule.of, row.length);
    for (let later = place + 1; later < end; later++) if (isFailing(row[later]!, objective)) failing++;
    if (failing >= rule.years) return place;
  }
  return -1;
}

/** Whether a value misses its objective; one on the threshold does not. */
function isFailing(value: number, { side, threshold }: Pick<Objective, "side" | "threshold">): boolean {
  return side === "at-least" ? value < threshold : value > threshold;
}

function checkSustained({ years, of }: SustainedFailure): void {
  if (!(Number.isInteger(years) && Number.isInteger(of) && years >= 1 && of >= years)) {
    throw new RangeError(`a sustained failure takes 1 or more of as many or more years; found ${years} of ${of}`);
  }
}
