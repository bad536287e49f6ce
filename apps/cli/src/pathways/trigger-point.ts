/** A trigger with strengths of the measures that it sets off. */
export interface TriggerPoint {
  readonly value: number;
  readonly years: number;
  readonly of: number;
  /** From 0, left out, to 1, as the file gives them. */
  readonly strengths: readonly { readonly action: string; readonly share: number }[];
  readonly futuresMissed: number;
  readonly effortYears: number;
}
