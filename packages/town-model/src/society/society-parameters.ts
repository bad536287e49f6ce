import { parameterSet } from "../parameters/parameter-set.ts";

/** How people live together. */
export const societyParameters = parameterSet({});
