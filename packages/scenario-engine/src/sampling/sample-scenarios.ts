import type { Scenario, Uncertainty } from "@tamarisk/domain";
import { inverseCdf } from "./inverse-cdf.ts";
import { latinHypercube } from "./latin-hypercube.ts";

/**
 * Scenarios spread over the uncertainty space by a seeded Latin hypercube.
 *
 * @param uncertainties - What nobody knows, each with its distribution; taken as independent.
 * @param count - How many scenarios.
 * @param seed - A whole number from 0 to 2³² − 1. The same seed and uncertainties give the same scenarios everywhere.
 * @returns One value per uncertainty, by id and in its unit, for each scenario.
 * @throws {RangeError} If there is no uncertainty, two share an id, or the count is not a positive whole number.
 *
 * @example
 * sampleScenarios([{ id: "price", ..., distribution: { kind: "uniform", low: 9000, high: 16000 } }], 1000, 2024);
 * // [{ price: 12873.4 }, …]
 */
export function sampleScenarios(uncertainties: readonly Uncertainty[], count: number, seed: number): Scenario[] {
  if (uncertainties.length === 0) throw new RangeError("there is no uncertainty to sample; name at least one");
  const ids = uncertainties.map((uncertainty) => uncertainty.id);
  const columns = latinHypercube(count, ids, seed);
  return Array.from({ length: count }, (_, scenario) =>
    Object.fromEntries(
      uncertainties.map(({ id, distribution }, dimension) => [
        id,
        inverseCdf(distribution, columns[dimension]![scenario]!),
      ]),
    ),
  );
}
