import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGE_COUNT, CELLS_PER_UNIT, cellOf, FEMALE, MALE, OPEN_AGE, peopleAged } from "./cells.ts";
import { type MigrationFlows, populationFlows, stepCohorts, type VitalRates } from "./step-cohorts.ts";

const nobodyMoves = (units: number): MigrationFlows => ({
  leaving: new Float64Array(units * CELLS_PER_UNIT),
  arriving: new Float64Array(units * CELLS_PER_UNIT),
  resettling: Array.from({ length: units }, () => new Array<number>(units).fill(0)),
});

/** Nine of ten live on at any age; women of 25 bear 0.2 children a year, half of them boys. */
const simple: VitalRates = {
  survival: new Float64Array(CELLS_PER_UNIT).fill(0.9),
  newbornSurvival: Float64Array.of(0.95, 0.8),
  births: Float64Array.from({ length: 35 }, (_, year) => (year === 10 ? 0.2 : 0)),
  boyShare: 0.5,
};

function step(people: Float64Array, rates: VitalRates, migration: MigrationFlows, factor = 1) {
  const units = people.length / CELLS_PER_UNIT;
  const flows = populationFlows(units);
  const next = new Float64Array(people.length);
  stepCohorts(people, rates, new Float64Array(units).fill(factor), migration, next, flows);
  return { next, flows };
}

describe("stepCohorts", () => {
  it("works out three ages by hand: women of 24, 25 and 26 [COHORT1] [COHORT2]", () => {
    const people = new Float64Array(CELLS_PER_UNIT);
    people.set([1000, 2000, 3000], cellOf(0, FEMALE, 24));
    const { next, flows } = step(people, simple, nobodyMoves(1));
    expect([...next.subarray(cellOf(0, FEMALE, 24), cellOf(0, FEMALE, 28))]).toEqual([0, 900, 1800, 2700]);
    // Aged 25 were 2,000 women when the year began and are 900 when it ends: 1,450 × 0.2 = 290 births.
    expect(flows.births[0]).toBeCloseTo(290, 9);
    expect(next[cellOf(0, FEMALE, 0)]).toBeCloseTo(145 * 0.95, 9);
    expect(next[cellOf(0, MALE, 0)]).toBeCloseTo(145 * 0.8, 9);
    expect(flows.deaths[0]).toBeCloseTo(600 + 145 * 0.05 + 145 * 0.2, 9);
  });

  it("keeps the oldest together: those of 99 join those of 100 and over [COHORT1]", () => {
    const people = new Float64Array(CELLS_PER_UNIT);
    people[cellOf(0, MALE, 99)] = 100;
    people[cellOf(0, MALE, OPEN_AGE)] = 50;
    expect(step(people, simple, nobodyMoves(1)).next[cellOf(0, MALE, OPEN_AGE)]).toBeCloseTo(135, 12);
  });

  it("moves leavers between units and counts them in both: a tenth leave, a third of them for next door [COHORT4]", () => {
    const people = new Float64Array(2 * CELLS_PER_UNIT);
    people[cellOf(1, MALE, 30)] = 1000;
    const migration = nobodyMoves(2);
    migration.leaving.fill(0.1, CELLS_PER_UNIT);
    migration.arriving[cellOf(0, FEMALE, 20)] = 7;
    const { next, flows } = step(people, simple, {
      ...migration,
      resettling: [
        [0, 0],
        [1 / 3, 0],
      ],
    });
    expect(next[cellOf(1, MALE, 31)]).toBeCloseTo(810, 9);
    expect(next[cellOf(0, MALE, 31)]).toBeCloseTo(30, 9);
    expect(next[cellOf(0, FEMALE, 20)]).toBe(7);
    expect([...flows.left]).toEqual([0, expect.closeTo(90, 9)]);
    expect([...flows.arrived]).toEqual([expect.closeTo(37, 9), 0]);
  });

  it("closes every balance and makes nobody negative, whatever the rates [COHORT5]", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const cells = (of: fc.Arbitrary<number>) =>
      fc
        .array(of, { minLength: 8, maxLength: 8 })
        .map((few) => Float64Array.from({ length: 2 * CELLS_PER_UNIT }, (_, cell) => few[(cell * 7) % 8]!));
    fc.assert(
      fc.property(
        cells(fc.nat(5000)),
        cells(share),
        cells(share),
        cells(fc.nat(50)),
        share,
        (people, survival, leaving, arriving, part) => {
          const rates = { ...simple, survival: survival.slice(0, CELLS_PER_UNIT) };
          const resettling = [
            [0, part],
            [1 - part, 0],
          ];
          const { next, flows } = step(people, rates, { leaving, arriving, resettling }, 1.3);
          expect(Math.min(...next)).toBeGreaterThanOrEqual(0);
          for (const unit of [0, 1]) {
            const [opening, closing] = [people, next].map((all) => peopleAged(all, unit, 0, OPEN_AGE));
            const balance =
              opening! + flows.births[unit]! + flows.arrived[unit]! - flows.deaths[unit]! - flows.left[unit]!;
            expect(closing! - balance).toSatisfy((gap: number) => Math.abs(gap) < 1e-6);
          }
        },
      ),
    );
  });

  it("with nobody moving and rates constant is the textbook's matrix: people(t) = Lᵗ people(0) [COHORT3]", () => {
    const rates: VitalRates = {
      survival: Float64Array.from({ length: CELLS_PER_UNIT }, (_, cell) => 1 - ((cell % AGE_COUNT) / 101) ** 4),
      newbornSurvival: Float64Array.of(0.99, 0.98),
      births: Float64Array.from({ length: 35 }, (_, year) => 0.08 * Math.exp(-(((year - 13) / 6) ** 2))),
      boyShare: 0.51,
    };
    let people: Float64Array = Float64Array.from({ length: CELLS_PER_UNIT }, (_, cell) => 1000 + ((cell * 37) % 400));
    const start = people.slice(0, AGE_COUNT);
    for (let year = 0; year < 64; year++) people = step(people, rates, nobodyMoves(1)).next;
    let power = leslie(rates);
    for (let doubling = 0; doubling < 6; doubling++) power = times(power, power);
    const expected = power.map((row) => row.reduce((sum, entry, age) => sum + entry * start[age]!, 0));
    for (const [age, women] of expected.entries()) expect(people[age]! / women).toBeCloseTo(1, 10);
  });
});

/** The Leslie matrix of women, written down from the life table and the fertility schedule alone. */
function leslie(rates: VitalRates): number[][] {
  const matrix = Array.from({ length: AGE_COUNT }, () => new Array<number>(AGE_COUNT).fill(0));
  const fertility = (age: number) => rates.births[age - 15] ?? 0;
  for (let age = 0; age < AGE_COUNT; age++) {
    const survival = rates.survival[age]!;
    matrix[Math.min(age + 1, OPEN_AGE)]![age]! += survival;
    const children = age < OPEN_AGE ? (fertility(age) + survival * fertility(age + 1)) / 2 : 0;
    matrix[0]![age]! += children * (1 - rates.boyShare) * rates.newbornSurvival[FEMALE]!;
  }
  return matrix;
}

function times(a: number[][], b: number[][]): number[][] {
  return a.map((row) => b[0]!.map((_, column) => row.reduce((sum, entry, k) => sum + entry * b[k]![column]!, 0)));
}
