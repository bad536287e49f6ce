/** Why one run could not go on: a stock stopped being a finite number. From that time on all its values are NaN. */
export interface RunFailure {
  /** The stock, with its element: `people[core,old]`. */
  readonly variable: string;
  readonly time: number;
  readonly message: string;
}

/** @param found - The value that is not a finite number. */
export function runFailure(variable: string, time: number, found: number): RunFailure {
  return { variable, time, message: `${variable} at ${time}: found ${found}, expected a finite number` };
}
