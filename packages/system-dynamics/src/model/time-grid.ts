/** The moments at which a model is stepped, and those at which it is saved. */
export interface TimeGrid {
  readonly startYear: number;
  readonly endYear: number;
  readonly timeStepYears: number;
  /** Whole steps in one year, so that time is counted in integers and never drifts. */
  readonly stepsPerYear: number;
  readonly stepCount: number;
  /** Every this many steps the stocks are saved. */
  readonly stepsPerSave: number;
  /** The years at which the stocks are saved, first and last included. */
  readonly saveTimes: readonly number[];
}

/**
 * A time grid whose step divides the year and whose saves fall on steps.
 *
 * @param grid - `timeStepYears` is the length of one step and `saveEveryYears` the distance between saves, both in
 *   years.
 * @throws {RangeError} If the step is zero, negative or does not divide the year, if saves do not fall on steps, or if
 *   the horizon does not end on a save after it starts.
 *
 * @example
 * timeGrid({ startYear: 2020, endYear: 2022, timeStepYears: 0.25, saveEveryYears: 1 }).saveTimes; // [2020, 2021, 2022]
 */
export function timeGrid(grid: {
  startYear: number;
  endYear: number;
  timeStepYears: number;
  saveEveryYears: number;
}): TimeGrid {
  const { startYear, endYear, timeStepYears, saveEveryYears } = grid;
  const stepsPerYear = wholeNumber(
    1 / positive(timeStepYears, "the time step"),
    `the time step must divide the year, such as 1, 0.5 or 0.25; found ${timeStepYears} years`,
  );
  const stepsPerSave = wholeNumber(
    positive(saveEveryYears, "the distance between saves") * stepsPerYear,
    `saves must fall on steps of ${timeStepYears} years; found a save every ${saveEveryYears} years`,
  );
  if (!(endYear > startYear)) {
    throw new RangeError(`the horizon must end after it starts; found ${startYear} to ${endYear}`);
  }
  const saveCount = wholeNumber(
    ((endYear - startYear) * stepsPerYear) / stepsPerSave,
    `the horizon must end on a save; ${startYear} to ${endYear} is not a multiple of ${saveEveryYears} years`,
  );
  return {
    startYear,
    endYear,
    timeStepYears,
    stepsPerYear,
    stepCount: saveCount * stepsPerSave,
    stepsPerSave,
    saveTimes: Array.from({ length: saveCount + 1 }, (_, save) => startYear + (save * stepsPerSave) / stepsPerYear),
  };
}

function positive(years: number, name: string): number {
  if (Number.isFinite(years) && years > 0) return years;
  throw new RangeError(`${name} must be longer than zero years; found ${years}`);
}

/** The integer a quotient stands for; 1 / (1/3) and the like leave a rounding error behind. */
function wholeNumber(value: number, message: string): number {
  const whole = Math.round(value);
  if (whole >= 1 && Math.abs(value - whole) < 1e-9) return whole;
  throw new RangeError(message);
}
