import { describe, expect, it } from "vitest";
import { categoryInput, scikitCases, scikitFixture } from "../../test/discovery-cases.ts";
import { numbers } from "../../test/prim-cases.ts";
import type { Cases } from "./cases.ts";
import { chiefNumbers, logisticContour } from "./logistic-contour.ts";
import { type LogisticRegression, logisticRegression } from "./logistic-regression.ts";

function fitOf(result: LogisticRegression): Extract<LogisticRegression, { kind: "fit" }> {
  if (result.kind !== "fit") throw new Error(`expected a fit; found ${result.kind}`);
  return result;
}

function termOf(result: LogisticRegression, inputId: string, category: string | null = null) {
  const term = fitOf(result).terms.find((own) => own.inputId === inputId && own.category === category);
  if (term === undefined) throw new Error(`no term for ${inputId}`);
  return term;
}

/** Ten futures with rain and ten without; of interest are 2 and 8. */
const rain: Cases = {
  count: 20,
  inputs: [
    numbers(
      "rain",
      Array.from({ length: 20 }, (_, place) => (place < 10 ? 1 : 0)),
    ),
  ],
  ofInterest: Uint8Array.from({ length: 20 }, (_, place) => (place < 2 || place >= 12 ? 1 : 0)),
};

describe("logisticRegression", () => {
  it("[LOGIT1] gives the odds ratio of a two by two table", () => {
    const fit = fitOf(logisticRegression(rain));
    const term = termOf(fit, "rain");
    // By hand: odds 2:8 against 8:2, a ratio of 1/16; its standard error is √(1/2 + 1/8 + 1/8 + 1/2).
    expect(term.coefficient / term.standardDeviation).toBeCloseTo(Math.log(1 / 16), 10);
    expect(term.standardError! / term.standardDeviation).toBeCloseTo(Math.sqrt(1.25), 10);
    expect(fit.auc).toBeCloseTo(0.8, 12);
    expect(fit.separation).toBe("none");
  });

  it("[LOGIT2] agrees with scikit-learn on coefficients, errors, pseudo R² and area under the curve", () => {
    const fixture = scikitFixture();
    const { logistic } = fixture;
    const fit = fitOf(logisticRegression(scikitCases(fixture)));
    expect(fit.intercept).toBeCloseTo(logistic.intercept, 8);
    for (const [place, id] of ["a", "b", "c", "d"].entries()) {
      expect(termOf(fit, id).coefficient).toBeCloseTo(logistic.coefficients[place]!, 8);
      expect(termOf(fit, id).standardError).toBeCloseTo(logistic.standardErrors[place]!, 8);
    }
    for (const [place, code] of logistic.others.entries()) {
      const term = termOf(fit, "soil", ["clay", "loam", "sand"][code]);
      expect(term.baseline).toBe(["clay", "loam", "sand"][logistic.baseline]);
      expect(term.coefficient).toBeCloseTo(logistic.coefficients[4 + place]!, 8);
    }
    expect(fit.pseudoR2).toBeCloseTo(logistic.pseudoR2, 8);
    expect(fit.auc).toBeCloseTo(logistic.auc, 10);
  });

  it("[LOGIT4] holds coefficients back by a ridge, and says so, where an input parts the futures without fail", () => {
    const fixture = scikitFixture();
    const all = scikitCases(fixture);
    const ofInterest = Uint8Array.from(fixture.inputs.a, (value) => (value > 2048 ? 1 : 0));
    const fit = fitOf(logisticRegression({ ...all, inputs: all.inputs.slice(0, 4), ofInterest }));
    expect(fit).toMatchObject({ separation: "complete", ridge: 1 });
    expect(fit.intercept).toBeCloseTo(fixture.separated.intercept, 6);
    for (const [place, id] of ["a", "b", "c", "d"].entries()) {
      expect(termOf(fit, id).coefficient).toBeCloseTo(fixture.separated.coefficients[place]!, 6);
      expect(termOf(fit, id)).toMatchObject({ standardError: null, p: null });
    }
  });

  it("[LOGIT4] notices a category in which every future is of interest", () => {
    const soils = categoryInput("soil", ["clay", "sand"], [0, 0, 0, 0, 0, 1, 1, 1]);
    const cases = { count: 8, inputs: [soils], ofInterest: Uint8Array.of(0, 1, 0, 1, 0, 1, 1, 1) };
    expect(logisticRegression(cases)).toMatchObject({ kind: "fit", separation: "partial" });
  });

  it("[LOGIT5] leaves out what never varies or follows from other inputs, and names it", () => {
    const values = rain.inputs[0]!.kind === "number" ? Array.from(rain.inputs[0]!.values) : [];
    const inputs = [
      ...rain.inputs,
      numbers(
        "drought",
        values.map((value) => 3 - 2 * value),
      ),
      numbers("gravity", new Array<number>(20).fill(9.81)),
    ];
    const fit = fitOf(logisticRegression({ ...rain, inputs }));
    expect(fit.terms.map(({ inputId }) => inputId)).toEqual(["rain"]);
    expect(fit.leftOut).toEqual([
      { inputId: "gravity", category: null, reason: "never-varies" },
      { inputId: "drought", category: null, reason: "follows-from-others" },
    ]);
  });

  it("does not depend on units", () => {
    const fixture = scikitFixture();
    const cases = scikitCases(fixture);
    const inputs = cases.inputs.map((input) =>
      input.kind === "number" ? { ...input, values: input.values.map((value) => 1e6 - 1000 * value) } : input,
    );
    const [before, after] = [logisticRegression(cases), logisticRegression({ ...cases, inputs })];
    expect(termOf(after, "a").coefficient).toBeCloseTo(-termOf(before, "a").coefficient, 6);
    expect(fitOf(after).auc).toBeCloseTo(fitOf(before).auc, 10);
  });

  it("answers when there is too little to tell", () => {
    const two = { count: 2, inputs: [numbers("rain", [1, 2])], ofInterest: Uint8Array.of(1, 0) };
    expect(logisticRegression(two)).toEqual({ kind: "too-few", count: 2, needed: 3 });
    expect(logisticRegression({ ...rain, ofInterest: new Uint8Array(20) })).toEqual({
      kind: "none-of-interest",
      count: 20,
    });
  });

  it("refuses an input that the futures do not have", () => {
    expect(() => logisticRegression(rain, ["snow"])).toThrow(/snow/);
  });
});

describe("logisticContour", () => {
  it("[LOGIT7] draws lines on which the fitted share is the one asked for", () => {
    const fit = fitOf(logisticRegression(scikitCases(scikitFixture())));
    expect(chiefNumbers(fit)).toEqual(["a", "b"]);
    const question = { xInputId: "a", yInputId: "b", steps: 5, shares: [0.2, 0.5, 0.999_999] };
    const { xs, ys, shares, lines } = logisticContour(fit, question);
    expect([xs[0], ys[0], shares.length]).toEqual([termOf(fit, "a").low, termOf(fit, "b").low, 25]);
    // More of `a` and less of `b` make a future of interest likelier.
    expect(shares[4]).toBeGreaterThan(shares[0]!);
    expect(shares[4]).toBeGreaterThan(shares[24]!);
    expect(lines.map(({ share }) => share)).toEqual([0.2, 0.5]);
    const [a, b] = [termOf(fit, "a"), termOf(fit, "b")];
    for (const { share, from, to } of lines) {
      for (const { x, y } of [from, to]) {
        const odds =
          (a.coefficient * (x - a.mean)) / a.standardDeviation + (b.coefficient * (y - b.mean)) / b.standardDeviation;
        expect(1 / (1 + Math.exp(-fit.intercept - odds))).toBeCloseTo(share, 10);
      }
    }
  });

  it("[LOGIT7] needs two numbers", () => {
    expect(chiefNumbers(fitOf(logisticRegression(rain)))).toBeNull();
  });

  it("refuses a category and a share that no line has", () => {
    const fit = fitOf(logisticRegression(scikitCases(scikitFixture())));
    const question = { xInputId: "a", yInputId: "soil", steps: 5, shares: [0.5] };
    expect(() => logisticContour(fit, question)).toThrow(/soil/);
    expect(() => logisticContour(fit, { ...question, yInputId: "b", shares: [1] })).toThrow(RangeError);
  });
});
