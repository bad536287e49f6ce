import { normalQuantile, randomStream } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { categoryInput, scikitCases, scikitFixture } from "../../../test/discovery-cases.ts";
import { numbers } from "../../../test/prim-cases.ts";
import { type FeatureScores, featureScores, type ScoringMethod } from "./feature-scores.ts";

const methods: readonly ScoringMethod[] = ["extra-trees", "f", "mutual-information"];
const fixture = scikitFixture();
const cases = scikitCases(fixture);
const ofInterest = { kind: "of-interest", values: cases.ofInterest } as const;
const outcome = { kind: "number", values: Float64Array.from(fixture.outcome) } as const;

function scoresOf(result: FeatureScores): Extract<FeatureScores, { kind: "scores" }> {
  if (result.kind !== "scores") throw new Error(`expected scores; found ${result.kind}`);
  return result;
}

function scoreOf(result: FeatureScores, inputId: string) {
  return scoresOf(result).scores.find((own) => own.inputId === inputId)!;
}

/** Shares from 0 to 1, drawn for a name. */
function drawn(name: string, count: number): number[] {
  const stream = randomStream(11, name);
  return Array.from({ length: count }, () => stream.next());
}

describe("featureScores", () => {
  it("[FSCORE2] gives the F statistics and chances of scikit-learn and SciPy", () => {
    for (const [kind, asked] of [["ofInterest", ofInterest] as const, ["outcome", outcome] as const]) {
      const result = featureScores(cases.inputs, asked, { method: "f", seed: 1 });
      for (const [place, id] of ["a", "b", "c", "d"].entries()) {
        const [f, p] = [fixture.f[kind][0][place]!, fixture.f[kind][1][place]!];
        expect(scoreOf(result, id).score / f).toBeCloseTo(1, 9);
        expect(scoreOf(result, id).p! / p).toBeCloseTo(1, 8);
      }
    }
    const soil = scoreOf(featureScores(cases.inputs, outcome, { method: "f", seed: 1 }), "soil");
    expect(soil.score).toBeCloseTo(fixture.f.soil[0], 9);
    expect(soil.p! / fixture.f.soil[1]).toBeCloseTo(1, 8);
  });

  it("[FSCORE3] comes near the mutual information of scikit-learn's nearest neighbours", () => {
    for (const [kind, asked] of [["ofInterest", ofInterest] as const, ["outcome", outcome] as const]) {
      const result = featureScores(cases.inputs, asked, { method: "mutual-information", seed: 1 });
      for (const [place, id] of ["a", "b", "c", "d"].entries()) {
        // Eight bins, which is what 400 futures fill, blur a tight tie: 0.62 nats where neighbours find 0.70.
        expect(Math.abs(scoreOf(result, id).score - fixture.mutualInformation[kind][place]!)).toBeLessThan(0.09);
      }
    }
  });

  it("[FSCORE3] finds what two normal numbers tell about each other", () => {
    const x = drawn("x", 5000).map(normalQuantile);
    const values = Float64Array.from(drawn("y", 5000).map(normalQuantile), (own, place) => 0.6 * x[place]! + 0.8 * own);
    const asked = { method: "mutual-information", seed: 1 } as const;
    const result = featureScores([numbers("x", x)], { kind: "number", values }, asked);
    // Of a correlation of 0.6: −ln(1 − 0.6²) / 2.
    expect(scoreOf(result, "x").score).toBeCloseTo(-Math.log(0.64) / 2, 1.5);
  });

  it("[FSCORE3] tells what a category says about another exactly, but for the bias taken off", () => {
    // Soil decides the outcome: ln 2 nats, less (2 − 1)(2 − 1) / (2 · 20).
    const codes = Array.from({ length: 20 }, (_, place) => place % 2);
    const asked = { kind: "of-interest", values: Uint8Array.from(codes) } as const;
    const result = featureScores([categoryInput("soil", ["clay", "sand"], codes)], asked, {
      method: "mutual-information",
      seed: 1,
    });
    expect(scoreOf(result, "soil").score).toBeCloseTo(Math.log(2) - 1 / 40, 12);
  });

  it("[FSCORE1] ranks as scikit-learn's extra trees do, and gives similar shares", () => {
    const measured = cases.inputs.slice(0, 4);
    const result = featureScores(measured, ofInterest, { method: "extra-trees", seed: 1 });
    expect(scoresOf(result).scores.map(({ inputId }) => inputId)).toEqual(["a", "d", "b", "c"]);
    for (const [place, { id }] of measured.entries()) {
      expect(Math.abs(scoreOf(result, id).share - fixture.extraTrees[place]!)).toBeLessThan(0.06);
    }
  });

  it("[FSCORE1] sees with trees what inputs tell only together", () => {
    const inputs = ["a", "b", "c", "d"].map((name) => numbers(name, drawn(name, 1500)));
    const [a, b] = [drawn("a", 1500), drawn("b", 1500)];
    const values = Float64Array.from(a, (own, place) => (own - 0.5) * (b[place]! - 0.5));
    const asked = { kind: "number", values } as const;
    const above = (method: ScoringMethod) =>
      scoresOf(featureScores(inputs, asked, { method, seed: 3 }))
        .scores.filter((score) => score.aboveNoise)
        .map(({ inputId }) => inputId);
    expect(above("extra-trees").sort()).toEqual(["a", "b"]);
    expect(above("f")).toEqual([]);
  });

  it.each(methods)("[FSCORE4] keeps what only shuffling explains below the noise: %s", (method) => {
    const inputs = Array.from({ length: 8 }, (_, place) => numbers(`x${place}`, drawn(`x${place}`, 600)));
    const asked = {
      kind: "of-interest",
      values: Uint8Array.from(drawn("x0", 600), (own) => (own < 0.4 ? 1 : 0)),
    } as const;
    const { scores } = scoresOf(featureScores(inputs, asked, { method, seed: 5 }));
    expect(scores.filter(({ aboveNoise }) => aboveNoise).map(({ inputId }) => inputId)).toEqual(["x0"]);
    expect(scores.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it.each(methods)("gives the same for the same seed, and leaves out futures without an outcome: %s", (method) => {
    const values = outcome.values.slice();
    values[7] = Number.NaN;
    const result = featureScores(cases.inputs, { kind: "number", values }, { method, seed: 9 });
    expect(result).toMatchObject({ kind: "scores", countedCases: 399, excludedCases: 1 });
    expect(featureScores(cases.inputs, { kind: "number", values }, { method, seed: 9 })).toEqual(result);
    const without = cases.inputs.map((input) =>
      input.kind === "number"
        ? { ...input, values: input.values.filter((_, place) => place !== 7) }
        : { ...input, codes: input.codes.filter((_, place) => place !== 7) },
    );
    const kept = { kind: "number", values: values.filter((_, place) => place !== 7) } as const;
    expect(scoresOf(featureScores(without, kept, { method, seed: 9 })).scores).toEqual(scoresOf(result).scores);
  });

  it("answers when there is nothing to score", () => {
    const score = (inputs: typeof cases.inputs, values: Float64Array) =>
      featureScores(inputs, { kind: "number", values }, { seed: 1 });
    expect(score([numbers("a", [1, 2])], Float64Array.of(1, 2))).toEqual({ kind: "too-few", count: 2, needed: 10 });
    expect(
      score(
        cases.inputs,
        outcome.values.map(() => 4),
      ),
    ).toEqual({ kind: "one-outcome", value: 4, count: 400 });
    expect(score([numbers("a", new Array<number>(400).fill(3))], outcome.values)).toEqual({
      kind: "nothing-varies",
      count: 400,
    });
    const gap = [
      numbers(
        "a",
        fixture.inputs.a.map((value, place) => (place === 3 ? Number.NaN : value)),
      ),
    ];
    expect(score(gap, outcome.values)).toEqual({ kind: "missing-values", inputId: "a", count: 1 });
  });

  it("scores an input that never varies 0", () => {
    const inputs = [...cases.inputs, numbers("gravity", new Array<number>(400).fill(9.81))];
    for (const method of methods) {
      expect(scoreOf(featureScores(inputs, ofInterest, { method, seed: 1 }), "gravity")).toMatchObject({ score: 0 });
    }
  });

  it("refuses a column that is too short", () => {
    expect(() => featureScores([numbers("a", [1])], outcome, { seed: 1 })).toThrow(RangeError);
  });
});
