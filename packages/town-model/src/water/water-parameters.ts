import { parameterSet } from "../parameters/parameter-set.ts";

/** Where water comes from and who uses it. */
export const waterParameters = parameterSet({});
