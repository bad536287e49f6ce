/** What was observed of something the model computes too, and how it goes in every future. */
export interface ObservedCourse {
  /** The indicator. */
  readonly id: string;
  readonly years: readonly number[];
  /** Future by future, year by year, in the unit of the readings; NaN where a run failed. */
  readonly values: Float64Array;
  readonly readings: readonly ObservedReading[];
}

export interface ObservedReading {
  readonly year: number;
  readonly value: number;
  /** The standard error of the observation itself, in the unit of the value. */
  readonly error: number;
}
