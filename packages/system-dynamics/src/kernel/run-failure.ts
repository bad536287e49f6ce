/** Why one run could not go on: a stock stopped being a finite number. From that time on all its values are NaN. */
export interface RunFailure {
  /** The stock, with its element: `people[core,old]`. */
  readonly variable: string;
  readonly time: number;
  readonly message: string;
}

export function runFailure(variable: string, time: number): RunFailure {
  return { variable, time, message: `${variable} is not a finite number at ${time}` };
}
