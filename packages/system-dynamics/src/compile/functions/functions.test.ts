import { describe, expect, it } from "vitest";
import { firstValuesOf, refusalOf, testModel, valuesOf, vensimModel } from "../../../test/run-model.ts";
import { interpret } from "../../interpret/interpret.ts";
import { compileModel } from "../compile-model.ts";

/** One formula of Vensim over time. */
const over = async (formula: string, options: { stop?: number; step?: number } = {}) =>
  valuesOf(await vensimModel(`x = ${formula} ~~|`, options), "x");

/** One formula of XMILE over time. */
const following = (formula: string, options: { stop?: number; step?: number } = {}) =>
  valuesOf(testModel(options).auxiliary("x", formula).build(), "x");

describe("functions of time", () => {
  it("steps, ramps and pulses on the step, with tenths as with wholes [C11]", async () => {
    expect(await over("STEP(5, 1)", { stop: 3 })).toEqual([0, 5, 5, 5]);
    expect(await over("RAMP(2, 1, 3)", { stop: 4 })).toEqual([0, 0, 2, 4, 4]);
    expect(await over("PULSE(1, 2)", { stop: 4 })).toEqual([0, 1, 1, 0, 0]);
    expect(await over("PULSE(1, 0)", { stop: 3 })).toEqual([0, 1, 0, 0]);
    expect(await over("PULSE TRAIN(1, 1, 3, 6)", { stop: 8 })).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0]);
    const tenths = await over("STEP(1, 0.3) + 10 * PULSE(0.6, 0.2)", { stop: 1, step: 0.1 });
    expect(tenths).toEqual([0, 0, 0, 1, 1, 1, 11, 11, 1, 1, 1]);
    const train = await over("PULSE TRAIN(0.1, 0.1, 0.3, 1)", { stop: 1, step: 0.1 });
    expect(train).toEqual([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0]);
  });

  it("puts the volume of an XMILE pulse into one step, once or again and again", () => {
    expect(following("PULSE(6, 1)", { stop: 2, step: 0.5 })).toEqual([0, 0, 12, 0, 0]);
    expect(following("PULSE(6, 1, 1)", { stop: 3, step: 0.5 })).toEqual([0, 0, 12, 0, 12, 0, 12]);
    expect(following("PULSE(1, 0.3, 0.3)", { stop: 0.9, step: 0.1 })).toEqual([0, 0, 0, 10, 0, 0, 10, 0, 0, 10]);
  });

  it("knows the settings of the run", () => {
    expect(following("DT + STARTTIME * 10 + STOPTIME * 100", { step: 0.5 })[0]).toBe(200.5);
  });
});

describe("functions that remember", () => {
  it("keeps the first value, the last value and the last sample", async () => {
    expect(await over("INITIAL(Time + 7)")).toEqual([7, 7, 7]);
    expect(await over("SAMPLE IF TRUE(Time > 0 :AND: Time < 2, Time * 10, 3)", { stop: 3 })).toEqual([3, 10, 10, 10]);
    expect(await over("SAMPLE IF TRUE(Time = 0, 4, 3)")).toEqual([4, 4, 4]);
    expect(following("PREVIOUS(TIME * 2, -1)")).toEqual([-1, 0, 2]);
  });

  it("looks back a fixed time, element by element, with what was there before [C12]", async () => {
    expect(await over("DELAY FIXED(Time * 10, 2, -5)", { stop: 4 })).toEqual([-5, -5, 0, 10, 20]);
    expect(await over("DELAY FIXED(Time, 0.25, 9)", { stop: 2 })).toEqual([9, 0, 1]);
    const model = await vensimModel(
      `town: north, south ~~| in[town] = Time * town ~~| lag[town] = 1, 2 ~~|
       out[town] = DELAY FIXED(in[town], lag[town], 100) ~~|`,
      { stop: 3 },
    );
    expect(valuesOf(model, "out")).toEqual([100, 0, 1, 2, 100, 100, 0, 2]);
  });
});

describe("functions of numbers", () => {
  it("keeps to what each language means by them", async () => {
    expect(await over("QUANTUM(-7.5, 2) + 0 * Time")).toEqual([-6, -6, -6]);
    expect(await over("QUANTUM(7.5, 0)")).toEqual([7.5, 7.5, 7.5]);
    expect(await over("ZIDZ(1, Time) + XIDZ(1, Time - 1, 50)", { stop: 1 })).toEqual([-1, 51]);
    expect(await over("LOG(8, 2)", { stop: 0 })).toEqual([expect.closeTo(3, 12)]);
    expect(following("(-7) MOD 3")[0]).toBe(2);
  });

  it("folds formulas of numbers, so that nothing is left to do in a run", () => {
    const program = compileModel(testModel().auxiliary("x", "(1 + 2) * 3 - SQRT(16) / 2").build());
    expect(program.start).toEqual([]);
    expect(program.constants).toEqual([{ slot: 0, value: 7 }]);
  });

  it("refuses unknown functions and wrong numbers of arguments", () => {
    const model = testModel().constant("x", 1).build();
    const withCall = (name: string, count: number) => {
      const value = {
        kind: "call" as const,
        function: name,
        arguments: Array(count).fill({ kind: "number", value: 1 }),
      };
      const equation = { subscripts: [], except: [], definition: { kind: "value" as const, value } };
      return { ...model, variables: [{ ...model.variables[0]!, equations: [equation] }] };
    };
    expect(refusalOf(withCall("sqtr", 1))).toMatch(/unknown-name: "x" uses "sqtr".*did you mean “sqrt”/u);
    expect(refusalOf(withCall("sqrt", 2))).toBe('arguments: "x": "sqrt" takes 1 arguments; found 2');
    expect(refusalOf(withCall("constructor", 1))).toMatch(/unknown-name/u);
  });
});

describe("lookups", () => {
  it("reads tables by name, beyond their ends, forward and back", async () => {
    const table = "curve((0,0),(10,100)) ~~|";
    const at = async (formula: string) => valuesOf(await vensimModel(`${table} x = ${formula} ~~|`), "x")[0];
    expect(await at("curve(2.5)")).toBe(25);
    expect(await at("curve(20)")).toBe(100);
    expect(await at("LOOKUP EXTRAPOLATE(curve, 20)")).toBe(200);
    expect(await at("LOOKUP FORWARD(curve, 2.5)")).toBe(100);
    expect(await at("LOOKUP BACKWARD(curve, 2.5)")).toBe(0);
    expect(await at("LOOKUP INVERT(curve, 30)")).toBe(3);
    expect(await at("LOOKUP AREA(curve, 0, 2)")).toBe(20);
    expect(await at("WITH LOOKUP(3, ((0,0),(10,1)))")).toBeCloseTo(0.3, 15);
    const model = await vensimModel(`${table} x = curve + 1 ~~|`);
    expect(refusalOf(model)).toMatch(/arguments: .*the lookup "curve" needs an x/u);
  });
});

describe("functions of vectors", () => {
  const vectors = `
    item: i1, i2, i3 ~~|
    a[item] = 30, 10, 20 ~~|
    chosen[item] = 1, 0, 2 ~~|`;
  const first = async (equation: string) => firstValuesOf(await vensimModel(`${vectors} ${equation} ~~|`), "x");

  it("sorts, ranks, reorders and picks by offset", async () => {
    expect(await first("x[item] = VECTOR SORT ORDER(a[item], 1)")).toEqual([1, 2, 0]);
    expect(await first("x[item] = VECTOR RANK(a[item], -1)")).toEqual([1, 3, 2]);
    expect(await first("x[item] = VECTOR REORDER(a[item], VECTOR SORT ORDER(a[item], -1))")).toEqual([30, 20, 10]);
    expect(await first("x[item] = VECTOR ELM MAP(a[i1], item - 1)")).toEqual([30, 10, 20]);
    expect(await first("x[item] = VECTOR ELM MAP(a[item], 1)")).toEqual([10, 20, 0]);
    expect(await first("x[item] = IF THEN ELSE(item = i1, 5, VECTOR ELM MAP(x[item], -1) * 2)")).toEqual([5, 10, 20]);
  });

  it("selects as the numerical action says, with a value for none selected", async () => {
    const select = (action: number) => first(`x = VECTOR SELECT(chosen[item!], a[item!], -7, ${action}, 0)`);
    const found = await Promise.all(Array.from({ length: 11 }, async (_, action) => (await select(action))[0]));
    expect(found).toEqual([70, 1200, 30, 40, 35, 30 * 20 ** 2, 50, 600, 20, 30, 25]);
    expect(await first("x = VECTOR SELECT(0 * chosen[item!], a[item!], -7, 0, 0)")).toEqual([-7]);
  });

  it("sorts rows of a table one by one", async () => {
    const model = await vensimModel(`row: r1, r2 ~~| col: c1, c2, c3 ~~|
      m[row, col] = 3, 1, 2; 10, 30, 20; ~~|
      x[row, col] = VECTOR SORT ORDER(m[row, col], 1) ~~|`);
    expect(firstValuesOf(model, "x")).toEqual([1, 2, 0, 0, 2, 1]);
  });

  it("allocates what is available and inverts matrices", async () => {
    const model = await vensimModel(`
      who: w1, w2, w3 ~~| profile: ptype, ppriority, pwidth, pextra ~~|
      asked[who] = 5 ~~| pp[who, ptype] = 1 ~~| pp[who, ppriority] = who ~~| pp[who, pwidth] = 0.5 ~~|
      pp[who, pextra] = 0 ~~|
      got[who] = ALLOCATE AVAILABLE(asked[who], pp[who, ptype], 8) ~~|
      also[who] = ALLOCATE BY PRIORITY(asked[who], who, ELMCOUNT(who), 0.5, 8) ~~|
      r: r1, r2 ~~| c <-> r ~~| m[r, c] = 4, 7; 2, 6; ~~|
      inverse[r, c] = INVERT MATRIX(m[r, c], 2) ~~|`);
    expect(firstValuesOf(model, "got")).toEqual([0, 3, 5].map((share) => expect.closeTo(share, 9)));
    expect(firstValuesOf(model, "also")).toEqual([0, 3, 5].map((share) => expect.closeTo(share, 9)));
    expect(firstValuesOf(model, "inverse")).toEqual([0.6, -0.7, -0.2, 0.4].map((entry) => expect.closeTo(entry, 12)));
  });

  it("finds the place of an array's k-th smallest element", () => {
    const model = testModel()
      .dimension("item", ["a", "b", "c"])
      .numbers("size[item]", [30, 10, 20])
      .auxiliary("place", "RANK(size, 1) * 100 + RANK(size, 2) * 10 + RANK(size, 3)")
      .build();
    expect(firstValuesOf(model, "place")).toEqual([231]);
  });
});

describe("random functions", () => {
  const draws = async (formula: string) => {
    const model = await vensimModel(`town: n, s ~~| x[town] = ${formula} ~~|`, { stop: 999 });
    return [...interpret(compileModel(model, { outputs: ["x"] }), { seed: 5, key: 1 }).values];
  };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const deviation = (numbers: readonly number[]) =>
    Math.sqrt(mean(numbers.map((number) => (number - mean(numbers)) ** 2)));

  it("draws for each element and step its own number, in range and with the moments asked for [C14]", async () => {
    const uniform = await draws("RANDOM UNIFORM(2, 4, 0)");
    expect(new Set(uniform).size).toBe(uniform.length);
    expect(mean(uniform)).toBeCloseTo(3, 1);
    const normal = await draws("RANDOM NORMAL(-100, 100, 10, 2, 0)");
    expect(mean(normal)).toBeCloseTo(10, 0);
    expect(deviation(normal)).toBeCloseTo(2, 0);
    const cut = await draws("RANDOM NORMAL(0, 1, 0, 2, 0)");
    expect(Math.min(...cut)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...cut)).toBeLessThanOrEqual(1);
    expect(cut.filter((number) => number === 0 || number === 1)).toEqual([]);
    expect(mean(await draws("RANDOM EXPONENTIAL(0, 1000, 3, 2, 0)"))).toBeCloseTo(5, 0);
    expect(mean(await draws("RANDOM POISSON(0, 100, 4, 1, 2, 0)"))).toBeCloseTo(9, 0);
    expect(mean(await draws("RANDOM TRIANGULAR(0, 100, 3, 6, 9, 0)"))).toBeCloseTo(6, 1);
    expect(mean(await draws("RANDOM WEIBULL(0, 100, 1, 0, 2, 0)"))).toBeCloseTo(2, 0);
    expect(mean(await draws("RANDOM GAMMA(0, 100, 3, 0, 2, 0)"))).toBeCloseTo(6, 0);
    expect(mean(await draws("RANDOM BETA(0, 10, 2, 2, 0, 1, 0)"))).toBeCloseTo(0.5, 1);
    expect(mean(await draws("RANDOM BINOMIAL(0, 100, 0.25, 8, 0, 1, 0)"))).toBeCloseTo(2, 0);
  });
});
