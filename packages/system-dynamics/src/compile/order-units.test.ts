import { describe, expect, it } from "vitest";
import { firstValuesOf, refusalOf, testModel, valuesOf, vensimModel } from "../../test/run-model.ts";
import { compileModel } from "./compile-model.ts";

describe("the order of equations", () => {
  it("takes an array that follows from its own earlier elements", async () => {
    const model = await vensimModel(`
      town: north, south ~~|
      age: a0, a1, a2, a3 ~~|
      elder: a1, a2, a3 ~~|
      before: a0, a1, a2 -> elder ~~|
      sum[town, a0] = 1 ~~|
      sum[town, elder] = sum[town, before] * 2 + town ~~|`);
    expect(firstValuesOf(model, "sum")).toEqual([1, 3, 7, 15, 1, 4, 10, 22]);
  });

  it("splits such an array only along the dimension it runs along [C7]", () => {
    const model = testModel()
      .dimension("town", ["t1", "t2", "t3", "t4", "t5"])
      .dimension("age", ["a0", "a1", "a2"])
      .auxiliary("total[town, age]", "TIME + total[town, age - 1]")
      .build();
    expect(valuesOf(model, "total").slice(0, 9)).toEqual([0, 1, 2, 0, 2, 4, 0, 3, 6]);
    expect(compileModel(model).step.map(({ loops }) => loops)).toEqual([[5], [5], [5]]);
  });

  it("takes two arrays that need one another element by element", async () => {
    const model = await vensimModel(`
      age: a0, a1, a2 ~~|
      elder: a1, a2 ~~|
      before: a0, a1 -> elder ~~|
      x[a0] = 1 ~~|
      x[elder] = y[before] + 1 ~~|
      y[age] = x[age] * 10 ~~|`);
    expect(firstValuesOf(model, "x")).toEqual([1, 11, 111]);
    expect(firstValuesOf(model, "y")).toEqual([10, 110, 1110]);
  });

  it("names each circle with its way and lines [C7]", async () => {
    const model = await vensimModel(
      "a = b + 1 ~~|\nb = c * 2 ~~|\nc = IF THEN ELSE(Time > 1, a, 0) ~~|\nd = d + 1 ~~|\ne = a ~~|",
    );
    expect(refusalOf(model).split("\n")).toEqual([
      'circular: test.mdl:4:1: "d" depends on itself: d (line 4) → d (line 4); put a stock or a delay in the circle',
      'circular: test.mdl:1:1: "a" depends on itself: a (line 1) → b (line 2) → c (line 3) → a (line 1); put a stock or a delay in the circle',
    ]);
  });

  it("names the elements of a circle between elements", async () => {
    const model = await vensimModel("D: d1, d2 ~~|\nx[d1] = x[d2] ~~|\nx[d2] = x[d1] ~~|");
    expect(refusalOf(model)).toMatch(/x\[d\d\] \(line \d\) → x\[d\d\] \(line \d\) → x\[d\d\]/u);
  });

  it("is not circular through a stock, a fixed delay, a previous value or a sample", async () => {
    const model = await vensimModel(`
      x = DELAY FIXED(x + 1, 1, 5) ~~|
      s = INTEG(s, 1) ~~|
      kept = SAMPLE IF TRUE(Time = 1, kept + 1, 3) ~~|`);
    expect(valuesOf(model, "x")).toEqual([5, 6, 7]);
    expect(valuesOf(model, "s")).toEqual([1, 2, 4]);
    const loop = testModel().auxiliary("n", "PREVIOUS(n, 10) * 2").build();
    expect(valuesOf(loop, "n")).toEqual([20, 40, 80]);
  });

  it("finds starting values in their own order, ACTIVE INITIAL with the value for the start [C8]", async () => {
    const model = await vensimModel(`
      level = INTEG(0, wanted * 2) ~~|
      wanted = ACTIVE INITIAL(level + 1, 3) ~~|
      first = INITIAL(level + other) ~~|
      other = INTEG(1, first stock) ~~|
      first stock = INTEG(5, 7) ~~|`);
    expect(valuesOf(model, "level")).toEqual([6, 6, 6]);
    expect(valuesOf(model, "wanted")).toEqual([7, 7, 7]);
    expect(valuesOf(model, "first")).toEqual([13, 13, 13]);
  });

  it("refuses starting values that need one another", async () => {
    const model = await vensimModel("a = INTEG(0, b) ~~|\nb = INTEG(0, a) ~~|");
    expect(refusalOf(model)).toMatch(/circular: .*the starting value of "[ab]" depends on itself/u);
  });
});
