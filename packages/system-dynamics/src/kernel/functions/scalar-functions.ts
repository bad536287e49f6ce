import type { ScalarFunction } from "../../compile/program.ts";
import type { LookupTable } from "../../model/expression.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { binomialQuantile, negativeBinomialQuantile } from "./binomial-quantile.ts";
import { gammaQuantile } from "./gamma-quantile.ts";
import { lookupArea } from "./lookup-area.ts";
import { normalShare } from "./normal-share.ts";
import { poissonQuantile } from "./poisson-quantile.ts";

/** Pure functions of numbers, the same bits on every machine. What has no value is NaN; none throws. */
export const scalarFunctions: Readonly<Record<Exclude<ScalarFunction, "lookup-area">, (...args: number[]) => number>> =
  {
    "gamma-quantile": (share, shape, scale) => gammaQuantile(share!, shape!, scale!),
    "beta-quantile": (share, alpha, beta) => betaQuantile(share!, alpha!, beta!),
    "poisson-quantile": (share, mean) => poissonQuantile(share!, mean!),
    "binomial-quantile": (share, probability, trials) => binomialQuantile(share!, probability!, trials!),
    "negative-binomial-quantile": (share, successes, probability) =>
      negativeBinomialQuantile(share!, successes!, probability!),
    "normal-share": (x) => normalShare(x!),
  };

/** The area under the table of that number in a program. */
export function areaFunction(tables: readonly LookupTable[]): (...args: number[]) => number {
  return (number, from, to) => {
    const table = tables[number!];
    return table === undefined ? Number.NaN : lookupArea(table, from!, to!);
  };
}
