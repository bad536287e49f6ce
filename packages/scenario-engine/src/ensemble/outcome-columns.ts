/**
 * Outcomes of an ensemble, or of a run of its scenarios. For each policy and outcome there is one column: scenarios ×
 * years. This file is the only one that knows how columns lie in memory; `encoded-columns.ts` knows their bytes.
 */
export interface OutcomeColumns {
  readonly policyIds: readonly string[];
  readonly outcomeIds: readonly string[];
  readonly years: readonly number[];
  /** The place in the ensemble of the first scenario here; 0 when the ensemble is whole. */
  readonly firstScenario: number;
  readonly scenarioCount: number;
  /** Policy by policy, outcome by outcome, scenario by scenario, year by year. NaN marks a run that failed. */
  readonly values: Float64Array;
}

/** Columns in which every run still counts as failed. */
export function emptyColumns(shape: Omit<OutcomeColumns, "values">): OutcomeColumns {
  const { policyIds, outcomeIds, years, scenarioCount } = shape;
  const length = policyIds.length * outcomeIds.length * scenarioCount * years.length;
  return { ...shape, values: new Float64Array(length).fill(Number.NaN) };
}

/**
 * Put the outcomes of one run in place.
 *
 * @param scenario - The place of the scenario among those of these columns, from 0.
 * @param outcomes - Outcome-major, as a simulator gives them.
 */
export function writeRun(columns: OutcomeColumns, policy: number, scenario: number, outcomes: Float64Array): void {
  const yearCount = columns.years.length;
  for (let outcome = 0; outcome < columns.outcomeIds.length; outcome++) {
    const from = outcomes.subarray(outcome * yearCount, (outcome + 1) * yearCount);
    columns.values.set(from, columnStart(columns, policy, outcome) + scenario * yearCount);
  }
}

/**
 * One outcome under one policy.
 *
 * @returns Scenarios × years: all years of the first scenario, then all of the second, … A view, not a copy.
 * @throws {RangeError} If the policy or the outcome is not in the ensemble.
 *
 * @example
 * const residents = outcomeColumn(columns, "desert-oasis", "residents");
 * residents[12 * columns.years.length]; // residents in the first year of scenario 12
 */
export function outcomeColumn(columns: OutcomeColumns, policyId: string, outcomeId: string): Float64Array {
  const start = startOfColumn(columns, policyId, outcomeId);
  return columns.values.subarray(start, start + columns.scenarioCount * columns.years.length);
}

/**
 * The place of a year in every row.
 *
 * @throws {RangeError} If the ensemble does not have that year.
 */
export function yearPlace(columns: OutcomeColumns, year: number): number {
  const place = columns.years.indexOf(year);
  if (place >= 0) return place;
  throw new RangeError(`the ensemble covers ${columns.years[0]} to ${columns.years.at(-1)}; found the year ${year}`);
}

/**
 * The same columns with some of their years, to keep less.
 *
 * @param years - Years of the ensemble, in order.
 * @throws {RangeError} If the ensemble does not have one of them.
 *
 * @example
 * pickYears(columns, [2035, 2050]).values.length; // policies × outcomes × scenarios × 2
 */
export function pickYears(columns: OutcomeColumns, years: readonly number[]): OutcomeColumns {
  const places = years.map((year) => yearPlace(columns, year));
  const picked = emptyColumns({ ...columns, years });
  const yearCount = columns.years.length;
  let to = 0;
  for (let from = 0; from < columns.values.length; from += yearCount) {
    for (const place of places) picked.values[to++] = columns.values[from + place]!;
  }
  return picked;
}

/**
 * Put consecutive parts of one ensemble together.
 *
 * @param parts - In the order of their scenarios, without a gap.
 * @throws {RangeError} If a part is missing or belongs to another ensemble.
 */
export function joinColumns(parts: readonly OutcomeColumns[]): OutcomeColumns {
  const first = parts[0];
  if (!first) throw new RangeError("there are no parts to join; run at least one chunk");
  let next = first.firstScenario;
  for (const part of parts) {
    if (shapeText(part) !== shapeText(first)) {
      throw new RangeError(`the part that starts at scenario ${part.firstScenario} belongs to another ensemble`);
    }
    if (part.firstScenario !== next) {
      throw new RangeError(`expected the part that starts at scenario ${next}, found ${part.firstScenario}`);
    }
    next += part.scenarioCount;
  }
  const whole = emptyColumns({ ...first, scenarioCount: next - first.firstScenario });
  for (const policyId of first.policyIds) {
    for (const outcomeId of first.outcomeIds) {
      const column = outcomeColumn(whole, policyId, outcomeId);
      for (const part of parts) {
        const at = (part.firstScenario - first.firstScenario) * first.years.length;
        column.set(outcomeColumn(part, policyId, outcomeId), at);
      }
    }
  }
  return whole;
}

/**
 * Where the numbers of one policy and outcome begin among all values.
 *
 * @throws {RangeError} If the policy or the outcome is not in the ensemble.
 */
export function startOfColumn(shape: Omit<OutcomeColumns, "values">, policyId: string, outcomeId: string): number {
  const policy = placeOf(shape.policyIds, policyId, "policy");
  return columnStart(shape, policy, placeOf(shape.outcomeIds, outcomeId, "outcome"));
}

function columnStart(columns: Omit<OutcomeColumns, "values">, policy: number, outcome: number): number {
  return (policy * columns.outcomeIds.length + outcome) * columns.scenarioCount * columns.years.length;
}

function placeOf(ids: readonly string[], id: string, noun: string): number {
  const place = ids.indexOf(id);
  if (place >= 0) return place;
  throw new RangeError(`the ensemble has no ${noun} "${id}"; it has ${ids.join(", ")}`);
}

function shapeText({ policyIds, outcomeIds, years }: OutcomeColumns): string {
  return JSON.stringify([policyIds, outcomeIds, years]);
}
