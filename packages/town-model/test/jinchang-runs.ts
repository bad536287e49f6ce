import type { Distribution, Policy, Scenario } from "@tamarisk/domain";
import fc from "fast-check";
import { createTownModel, type TownModel } from "../src/create-town-model.ts";
import { LEVER_IDS, type LeverId } from "../src/levers/lever-ids.ts";
import { jinchang } from "../src/towns/jinchang.ts";
import { referenceScenario } from "../src/uncertainties.ts";

export const model: TownModel = createTownModel(jinchang);
export const reference: Scenario = referenceScenario(jinchang);
export const carryOn: Policy = { id: "carry-on", settings: [] };

/** A policy that pulls one lever from 2025 on. */
export const fromNowOn = (leverId: LeverId, intensity = 1): Policy => ({
  id: leverId,
  settings: [{ leverId, startYear: 2025, intensity, laterIntensity: intensity }],
});

/** One run: all years of the first outcome, then all of the second, … */
export function runOnce(of: TownModel, scenario: Scenario, policy: Policy): Float64Array {
  return of.run(columnsOf(scenario), 1, policy).values;
}

/** A batch of one scenario. */
export function columnsOf(scenario: Scenario): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(scenario).map(([id, value]) => [id, Float64Array.of(value)]));
}

/** One outcome, year by year, in one scenario under one policy. */
export function series(
  outcomeId: string,
  scenario: Readonly<Record<string, number>> = {},
  policy = carryOn,
  of = model,
) {
  const strangers = Object.keys(scenario).filter(
    (id) => !of.uncertainties.some((uncertainty) => uncertainty.id === id),
  );
  if (strangers.length > 0) throw new RangeError(`the town has no uncertainty ${strangers.join(", ")}`);
  const place = of.outcomes.findIndex((outcome) => outcome.id === outcomeId);
  const outcomes = runOnce(of, { ...reference, ...scenario } as Scenario, policy);
  return Array.from(outcomes.subarray(place * of.years.length, (place + 1) * of.years.length));
}
export const inYear = (values: readonly number[], year: number) => values[year - 2020]!;

/** Any point of the uncertainty space, its corners more often than not. */
export const anyScenario = fc
  .tuple(
    ...jinchang.uncertainties.map(({ distribution }) => {
      const { low, high } = withEnds(distribution);
      return fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));
    }),
  )
  .map((values) => Object.fromEntries(jinchang.uncertainties.map(({ id }, place) => [id, values[place]!])) as Scenario);

/** All of Jinchang's uncertainties have a lowest and a highest value. */
function withEnds(distribution: Distribution) {
  if (distribution.kind === "uniform" || distribution.kind === "triangular") return distribution;
  throw new RangeError(`expected a range with two ends; found a ${distribution.kind} distribution`);
}

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
export const anyPolicy = fc
  .subarray([...LEVER_IDS])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((leverId) => fc.tuple(fc.constant(leverId), fc.integer({ min: 2020, max: 2090 }), share, share)),
    ),
  )
  .map((chosen): Policy => {
    const settings = chosen.map(([leverId, startYear, intensity, laterIntensity]) => ({
      leverId,
      startYear,
      intensity,
      laterIntensity,
    }));
    return { id: "any", settings };
  });
