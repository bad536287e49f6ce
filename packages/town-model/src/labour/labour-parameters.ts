import { parameterSet } from "../parameters/parameter-set.ts";

/** Who works, at what, and who is out of work. */
export const labourParameters = parameterSet({});
