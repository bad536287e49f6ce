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
