import { parameterSet } from "../parameters/parameter-set.ts";

/** What the town earns, spends and owes. */
export const financeParameters = parameterSet({});
