import { describe, expect, it } from "vitest";
import { CELLS_PER_UNIT, cellOf, FEMALE, peopleAged } from "../population/cells.ts";
import { rogersCastro } from "../population/rogers-castro.ts";
import { populationFlows, stepCohorts, type VitalRates } from "../population/step-cohorts.ts";
import { fitMigration, type MigrationEvidence } from "./fit-migration.ts";

const rates: VitalRates = {
  survival: Float64Array.from({ length: CELLS_PER_UNIT }, (_, cell) =>
    Math.exp(-0.0004 * Math.exp(0.075 * (cell % 101))),
  ),
  newbornSurvival: Float64Array.of(0.995, 0.994),
  births: Float64Array.from({ length: 35 }, (_, year) => 0.09 * Math.exp(-(((year - 12) / 6) ** 2))),
  boyShare: 0.52,
};
const ten = new Array<VitalRates>(10).fill(rates);
const before = Float64Array.from(
  { length: 2 * CELLS_PER_UNIT },
  (_, cell) => 2000 * Math.exp(-((((cell % 101) - 30) / 40) ** 2)),
);
const shape = rogersCastro().map((move, age) => (age < 10 ? 0 : move));
const none = new Float64Array(2 * CELLS_PER_UNIT);
const shares = [
  [0, 0],
  [0.3, 0],
];

function carriedOn(
  leaving: Float64Array,
  arriving: Float64Array,
  birthFactor: readonly [number, number],
): Float64Array {
  let people = before;
  for (const step of ten) {
    const next = new Float64Array(people.length);
    stepCohorts(
      people,
      step,
      Float64Array.from(birthFactor),
      { leaving, arriving, resettling: shares },
      next,
      populationFlows(2),
    );
    people = next;
  }
  return people;
}

const evidence = (after: Float64Array): MigrationEvidence => ({
  unitCount: 2,
  before,
  after,
  vital: ten,
  grossLeaving: shape.map((move) => 0.02 * move),
  resettling: shares,
  leavingMax: 0.6,
});

describe("fitMigration", () => {
  it("finds no net loss and the right births where nobody moved", () => {
    const fitted = fitMigration(evidence(carriedOn(none, none, [0.8, 1.1])));
    for (const factors of fitted.birthFactors) {
      expect(factors[0]).toBeCloseTo(0.8, 2);
      expect(factors[1]).toBeCloseTo(1.1, 2);
    }
    expect(Math.max(...fitted.netLoss)).toBeLessThan(0.002);
  });

  it("finds the loss of a unit whose young leave, age by age, and meets the second census [CAL1] [CAL3]", () => {
    const leaving = Float64Array.from(none, (_, cell) => (cell >= CELLS_PER_UNIT ? 0.06 * shape[cell % 101]! : 0));
    const after = carriedOn(leaving, none, [1, 1]);
    const fitted = fitMigration(evidence(after));
    for (const age of [18, 22, 26, 30, 40, 60]) {
      expect(fitted.netLoss[cellOf(1, FEMALE, age)]! - leaving[cellOf(1, FEMALE, age)]!).toSatisfy(
        (gap: number) => Math.abs(gap) < 0.006,
      );
    }
    for (let from = 10; from < 85; from += 5) {
      const [model, census] = [fitted.modelled, after].map((people) => peopleAged(people, 1, from, from + 4));
      expect(Math.abs(model! / census! - 1)).toBeLessThan(0.01);
    }
  });

  it("has nobody under ten move, lets at least the gross share leave, and nobody arrive in negative numbers [CAL2] [CAL4]", () => {
    const leaving = Float64Array.from(none, (_, cell) => (cell >= CELLS_PER_UNIT ? 0.05 : 0.01));
    const { leaving: left, arriving, netLoss } = fitMigration(evidence(carriedOn(leaving, none, [1, 1])));
    for (let cell = 0; cell < left.length; cell++) {
      const age = cell % 101;
      if (age < 10) expect([left[cell], arriving[cell]]).toEqual([0, 0]);
      expect(left[cell]).toBeGreaterThanOrEqual(0.02 * shape[age]! - 1e-12);
      expect(arriving[cell]).toBeGreaterThanOrEqual(0);
      expect(netLoss[cell]).toBeLessThanOrEqual(left[cell]!);
    }
  });

  it("refuses censuses that are not ten years apart", () => {
    expect(() => fitMigration({ ...evidence(before), vital: ten.slice(1) })).toThrow("found 9 years");
  });
});
