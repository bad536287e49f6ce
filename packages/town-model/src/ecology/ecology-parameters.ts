import { parameterSet } from "../parameters/parameter-set.ts";

/** What grows, what blows, and how the desert moves. */
export const ecologyParameters = parameterSet({});
