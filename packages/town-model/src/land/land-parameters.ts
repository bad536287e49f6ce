import { parameterSet } from "../parameters/parameter-set.ts";

/** Homes, works and the land they stand on. */
export const landParameters = parameterSet({});
