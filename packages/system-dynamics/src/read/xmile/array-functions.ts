import { call, exactly, type FunctionRule, same } from "./function-rule.ts";

/** Functions of arrays and of lookups, by the key of their names. */
export const arrayFunctions: Readonly<Record<string, FunctionRule>> = {
  elmcount: same("size", 1),
  prod: same("product", 1),
  rank: same("rank", 2),
  size: same("size", 1),
  stddev: same("standard_deviation", 1),
  sum: same("sum", 1),
  vmax: same("largest", 1),
  vmin: same("smallest", 1),

  "allocate available": same("allocate_available", 3),
  "allocate by priority": same("allocate_by_priority", 5),
  "invert matrix": same("invert_matrix", 2),
  "vector elm map": same("vector_element", 2),
  "vector rank": same("vector_rank", 2),
  "vector reorder": same("vector_reorder", 2),
  "vector select": same("vector_select", 5),
  "vector sort order": same("vector_sort_order", 2),

  game: exactly((value) => value!, 1),
  "get data at time": same("data_at", 2),
  "get data between times": same("data_between", 3),
  lookup: same("lookup", 2),
  "lookup area": same("lookup_area", 3),
  "lookup backward": same("lookup_backward", 2),
  "lookup extrapolate": same("lookup_extrapolate", 2),
  "lookup forward": same("lookup_forward", 2),
  "lookup invert": same("lookup_inverse", 2),
  "lookup slope": same("lookup_slope", 2, 3),
  lookuparea: same("lookup_area", 3),
  lookupinv: same("lookup_inverse", 2),
  lookupslope: exactly((table, x) => call("lookup_slope", table, x), 2),
};
