import { parameterSet } from "../parameters/parameter-set.ts";

/** Emissions and what is left in air and water. */
export const carbonParameters = parameterSet({});
