/**
 * A run that cannot go on: a stock stopped being a number, or a balance that must close did not. It says which variable,
 * at which time, so that one failed run can be reported while the others go on.
 */
export class SimulationFailure extends Error {
  readonly variable: string;
  readonly time: number;

  constructor(variable: string, time: number, message: string) {
    super(`${variable} in ${time}: ${message}`);
    this.name = "SimulationFailure";
    this.variable = variable;
    this.time = time;
  }
}
