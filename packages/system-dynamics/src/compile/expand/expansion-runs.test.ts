import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpret } from "../../interpret/interpret.ts";
import { createKernel } from "../../kernel/create-kernel.ts";
import type { IntegrationMethod, Model } from "../../model/model.ts";
import { modelBuilder } from "../../model/model-builder.ts";
import { readVensim } from "../../read/vensim/read-vensim.ts";
import { readXmile } from "../../read/xmile/read-xmile.ts";
import { compileModel } from "../compile-model.ts";
import { expandModel } from "./expand-model.ts";

/** Values of one variable, element by element, each over time: the interpreter's, and to the last bit the kernel's. */
function valuesOf(model: Model, name: string): readonly number[] {
  const program = compileModel(model, { outputs: [name] });
  const { values, failure } = interpret(program);
  expect(failure).toBeUndefined();
  const kernel = createKernel(program).run({ experimentCount: 1, inputs: new Float64Array(), seed: 0 });
  expect(kernel.values).toEqual(values);
  return [...values];
}

const last = (values: readonly number[]): number => values.at(-1)!;

const builder = (step: number, method: IntegrationMethod, stop: number) =>
  modelBuilder("response", { start: 0, stop, step, method });

const vensim = (text: string, stop: number, step = 1) =>
  readVensim(
    `{UTF-8}\n${text}\nINITIAL TIME = 0 ~~|\nFINAL TIME = ${stop} ~~|\nTIME STEP = ${step} ~~|\nSAVEPER = TIME STEP ~~|\n`,
  );

/** How the n-th stage of a delay of time T answers to a step from 0 to 1: one less the first n terms of a Poisson distribution. */
function erlangShare(order: number, time: number, delay: number): number {
  const rate = (order * time) / delay;
  let term = 1;
  let sum = 1;
  for (let k = 1; k < order; k += 1) {
    term *= rate / k;
    sum += term;
  }
  return 1 - Math.exp(-rate) * sum;
}

describe("a delay or smooth of a step", () => {
  const answers = [
    ["SMTH1(input, 5, 0)", 1],
    ["SMTH3(input, 5, 0)", 3],
    ["DELAY1(input, 5, 0)", 1],
    ["DELAY3(input, 5, 0)", 3],
    ["DELAYN(input, 5, 7, 0)", 7],
    ["SMTHN(input, 5, 4, 0)", 4],
  ] as const;

  for (const [call, order] of answers) {
    it(`follows the Erlang distribution: ${call}`, () => {
      const model = builder(0.0625, "rk4", 8).auxiliary("input", "1").auxiliary("answer", call).build();
      valuesOf(model, "answer").forEach((value, at) => {
        expect(value).toBeCloseTo(erlangShare(order, at * 0.0625, 5), 5);
      });
    });
  }

  it("comes closer by the order of the method: 1, 2 and 4", () => {
    for (const [method, order] of [
      ["euler", 1],
      ["rk2", 2],
      ["rk4", 4],
    ] as const) {
      const error = (step: number) => {
        const model = builder(step, method, 4)
          .auxiliary("input", "1")
          .auxiliary("answer", "DELAY3(input, 5, 0)")
          .build();
        return Math.abs(last(valuesOf(model, "answer")) - erlangShare(3, 4, 5));
      };
      expect(Math.log2(error(0.0625) / error(0.03125))).toBeCloseTo(order, 0);
    }
  });
});

describe("a material delay", () => {
  it("neither makes nor loses anything, even while its time changes", () => {
    const number = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 4, max: 12 }),
        (base, jump, order, time) => {
          const model = builder(0.25, "euler", 12)
            .flow("entering", `${base} + STEP(${jump}, 3)`)
            .flow("leaving", `DELAYN(entering, ${time} + STEP(2, 5), ${order})`)
            .stock("on the way", { initial: `${base} * ${time}`, inflows: ["entering"], outflows: ["leaving"] })
            .build();
          const expanded = expandModel(model);
          const stages = expanded.variables.filter(({ name }) => /· stage \d/.test(name)).map(({ name }) => name);
          const program = compileModel(expanded, { outputs: ["on the way", ...stages] });
          const { values, times } = interpret(program);
          const row = (at: number) => values.subarray(at * times.length, (at + 1) * times.length);
          times.forEach((_, at) => {
            const inStages = stages.reduce((sum, _name, stage) => sum + row(stage + 1)[at]!, 0);
            expect(inStages).toBeCloseTo(row(0)[at]!, 8);
          });
        },
      ),
      { numRuns: 15, seed: 3 },
    );
  });

  it("lags behind a changing time by a step and more, stage by stage, in Vensim's DELAY N [DELAY5]", async () => {
    const model = await vensim("out = DELAY N(12, lag, 12, 2) ~~| lag = 4 + STEP(4, 2) ~~|", 5);
    // Stages hold 24 each; their time is 2 until t = 1 and 4 from t = 2. At t = 2 the first gives off 24 / 4 = 6, the
    // second still 24 / 2 = 12, so that at t = 3 they hold 30 and 18; from then on both stage times are 4.
    expect(valuesOf(model, "out")).toEqual([12, 12, 12, 18 / 4, (18 + 30 / 4 - 18 / 4) / 4, expect.any(Number)]);
    const steady = await vensim("out = DELAY N(in, lag, 3, 2) ~~| lag = 4 ~~| in = 3 + STEP(2, 1) ~~|", 5);
    const same = builder(1, "euler", 5).auxiliary("in", "3 + STEP(2, 1)").auxiliary("out", "DELAYN(in, 4, 2, 3)");
    expect(valuesOf(steady, "out")).toEqual(valuesOf(same.build(), "out"));
  });

  it("stays in equilibrium while its input does not change", () => {
    const model = builder(0.5, "euler", 5).auxiliary("input", "3").auxiliary("out", "DELAY3(input, 6)").build();
    for (const value of valuesOf(model, "out")) expect(value).toBeCloseTo(3, 12);
  });
});

describe("TREND, FORECAST and NPV", () => {
  it("finds the growth rate of what grows at a steady rate, from the start when told so", () => {
    const model = builder(0.125, "rk4", 6)
      .auxiliary("sales", "100 * EXP(0.03 * TIME)")
      .auxiliary("growth", "TREND(sales, 4, 0.03)")
      .auxiliary("ahead", "FORCST(sales, 4, 10, 0.03)")
      .build();
    for (const value of valuesOf(model, "growth")) expect(value).toBeCloseTo(0.03, 9);
    valuesOf(model, "ahead").forEach((value, at) => {
      expect(value).toBeCloseTo(100 * Math.exp(0.03 * at * 0.125) * 1.3, 5);
    });
  });

  it("measures the trend of a negative input by its size", () => {
    const model = builder(0.5, "rk4", 2)
      .auxiliary("debt", "-100 * EXP(0.03 * TIME)")
      .auxiliary("growth", "TREND(debt, 4, 0.03)");
    for (const value of valuesOf(model.build(), "growth")) expect(value).toBeCloseTo(-0.03, 6);
  });

  it("has no trend at first without being told, nor for a constant", () => {
    const model = builder(1, "euler", 3).auxiliary("sales", "50").auxiliary("growth", "TREND(sales, 4)").build();
    expect(valuesOf(model, "growth")).toEqual([0, 0, 0, 0]);
  });

  it("sums a stream discounted once a step, this step included", () => {
    const model = builder(1, "euler", 3).auxiliary("worth", "NPV(100, 0.25, 10, 2)").build();
    expect(valuesOf(model, "worth")).toEqual([220, 380, 508, 610.4].map((value) => expect.closeTo(value, 10)));
  });
});

describe("pink noise", () => {
  it("has the mean, deviation and correlation asked for", async () => {
    const [runs, steps] = [100, 300];
    const model = await vensim("noise = RANDOM PINK NOISE(10, 2, 4, 1, 0) ~~|", steps - 1);
    const kernel = createKernel(compileModel(model, { outputs: ["noise"] }));
    const { values: noise } = kernel.run({ experimentCount: runs, inputs: new Float64Array(), seed: 5 });
    const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
    const products = (lag: number) =>
      noise.reduce((sum, value, at) => (at % steps < lag ? sum : sum + (value - mean) * (noise[at - lag]! - mean)), 0) /
      (runs * (steps - lag));
    expect(mean).toBeCloseTo(10, 0);
    expect(Math.sqrt(products(0))).toBeCloseTo(2, 1);
    // What is left of a deviation after one step is 1 − step / correlation time.
    expect(products(1) / products(0)).toBeCloseTo(0.75, 1);
    expect(products(4) / products(0)).toBeCloseTo(0.75 ** 4, 1);
  });
});

describe("a macro", () => {
  const macro = `:MACRO: FOLLOW(goal, pace : gap)
    FOLLOW = INTEG(gap / pace, goal / 2) ~~|
    gap = SMOOTH(goal, pace) - FOLLOW ~~|
    :END OF MACRO:\n`;

  it("gives what its equations written out give", async () => {
    const called = await vensim(`${macro} price = 10 + STEP(5, 2) ~~| near = FOLLOW(price * 2, 3 : rest) ~~|`, 8);
    const written = await vensim(
      `price = 10 + STEP(5, 2) ~~| goal = price * 2 ~~| seen = INTEG((goal - seen) / 3, goal) ~~|
       near = INTEG(rest / 3, goal / 2) ~~| rest = seen - near ~~|`,
      8,
    );
    expect(valuesOf(called, "near")).toEqual(valuesOf(written, "near"));
    expect(valuesOf(called, "rest")).toEqual(valuesOf(written, "rest"));
  });

  it("has a state per element, in subscripted, excepted and marked equations alike", async () => {
    const model = await vensim(
      `${macro} region: north, south, west ~~| goal[region] = 10, 20, 40 ~~|
       near[region] :EXCEPT: [west] = FOLLOW(goal[region], 3 : rest[region]) ~~| near[west] = 7 ~~|
       late[region] = DELAY1I(near[region], 2, 0) ~~|
       total late = SUM(DELAY1I(near[region!], 2, 0)) ~~|
       alone[north] = FOLLOW(goal[north], 3 : ignored 1) ~~| alone[south] = FOLLOW(goal[south], 3 : ignored 2) ~~|
       alone[west] = 7 ~~|
       sum of late = SUM(late[region!]) ~~|`,
      5,
    );
    expect(valuesOf(model, "total late")).toEqual(valuesOf(model, "sum of late"));
    expect(valuesOf(model, "alone")).toEqual(valuesOf(model, "near"));
    const [north, south] = [valuesOf(model, "near").slice(0, 6), valuesOf(model, "near").slice(6, 12)];
    expect(south).toEqual(north.map((value) => 2 * value));
  });

  it("calls a lookup or a table it is given", async () => {
    const model = await vensim(
      `:MACRO: APPLY(curve, x)\n APPLY = curve(x) ~~|\n :END OF MACRO:
       table((0,0),(10,5)) ~~| region: north, south ~~| slope[north]((0,0),(1,2)) ~~| slope[south]((0,0),(1,4)) ~~|
       one = APPLY(table, 4) ~~| each[region] = APPLY(slope[region], 0.5) ~~|`,
      1,
    );
    expect(valuesOf(model, "one")).toEqual([2, 2]);
    expect(valuesOf(model, "each")).toEqual([1, 1, 2, 2]);
  });

  it("may stand in an initial value and inside another call", async () => {
    const model = await vensim(
      `${macro} half = 4 ~~| stock = INTEG(0, FOLLOW(half * 2, 3 : a) + SMOOTHI(1, 2, FOLLOW(half, 3 : b))) ~~|`,
      1,
    );
    expect(valuesOf(model, "stock")).toEqual([6, 6]);
  });
});

describe("generated chains of delays", () => {
  it("give what the same stocks written out give, to the last bit", () => {
    const time = fc.integer({ min: 2, max: 30 }).map((quarters) => quarters / 2);
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("euler", "rk2", "rk4"),
        (times, method) => {
          const nested = times.reduce((inner, delay) => `SMTH1(${inner}, ${delay})`, "input");
          const called = builder(0.5, method as IntegrationMethod, 6)
            .auxiliary("input", "SIN(TIME) + 3")
            .auxiliary("out", nested);
          const written = builder(0.5, method as IntegrationMethod, 6).auxiliary("input", "SIN(TIME) + 3");
          times.forEach((delay, at) => {
            const before = at === 0 ? "input" : `s${at - 1}`;
            written
              .flow(`f${at}`, `(${before} - s${at}) / ${delay}`)
              .stock(`s${at}`, { initial: before, inflows: [`f${at}`] });
          });
          written.auxiliary("out", `s${times.length - 1}`);
          expect(valuesOf(called.build(), "out")).toEqual(valuesOf(written.build(), "out"));
        },
      ),
      { numRuns: 25, seed: 12 },
    );
  });

  it("give each element what a model of that element alone gives", () => {
    const call = fc.constantFrom("SMTH1(#, 3)", "SMTH3(#, 4, 1)", "DELAY1(#, 2, 0)", "DELAYN(#, 5, 4)", "TREND(#, 2)");
    const elements = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 3 }), elements, (calls, levels) => {
        const nested = (input: string) => calls.reduce((inner, outer) => outer.replace("#", inner), input);
        const names = levels.map((_, at) => `e${at}`);
        const whole = builder(1, "euler", 6)
          .dimension("d", names)
          .numbers("level[d]", levels)
          .auxiliary("x[d]", "level * (1 + STEP(1, 2))")
          .auxiliary("out[d]", nested("x[d]"))
          .auxiliary("total", `SUM(${nested("x[*]")})`)
          .build();
        const alone = levels.map((level) =>
          valuesOf(
            builder(1, "euler", 6).auxiliary("x", `${level} * (1 + STEP(1, 2))`).auxiliary("out", nested("x")).build(),
            "out",
          ),
        );
        expect(valuesOf(whole, "out")).toEqual(alone.flat());
        expect(valuesOf(whole, "total")).toEqual(
          alone[0]!.map((_, at) => alone.reduce((sum, values) => sum + values[at]!, 0)),
        );
      }),
      { numRuns: 12, seed: 21 },
    );
  });
});

describe("macros from XMILE", () => {
  const file = (variables: string, macros: string) =>
    readXmile(
      `<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"><header><vendor>v</vendor><product>p</product></header>
       <sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs><dimensions><dim name="size" size="2"/></dimensions>
       <model><variables>${variables}</variables></model>${macros}</xmile>`,
    );
  const follow = `<macro name="FOLLOW"><parm>goal</parm><parm>time</parm><eqn>level</eqn><variables>
    <stock name="level"><eqn>0</eqn><inflow>fill</inflow></stock><flow name="fill"><eqn>(goal - level) / time</eqn></flow>
    </variables></macro>`;
  const goals = `<aux name="goal"><dimensions><dim name="size"/></dimensions><element subscript="1"><eqn>4</eqn></element>
    <element subscript="2"><eqn>8</eqn></element></aux>`;

  it("have flows, parameters called like the time, and a state per element whose name is a number", async () => {
    const model = await file(
      `${goals}<aux name="near"><dimensions><dim name="size"/></dimensions><eqn>FOLLOW(goal, 2)</eqn></aux>`,
      follow,
    );
    expect(valuesOf(model, "near")).toEqual([0, 2, 3, 0, 4, 6]);
  });

  it("may be called for a whole array in a sum, or be given a whole array", async () => {
    const total = `<macro name="TOTAL"><parm>row</parm><eqn>SUM(row)</eqn></macro>`;
    const model = await file(
      `${goals}<aux name="sum"><eqn>SUM(FOLLOW(goal, 2))</eqn></aux><aux name="given"><eqn>TOTAL(goal)</eqn></aux>`,
      follow + total,
    );
    expect(valuesOf(model, "sum")).toEqual([0, 6, 9]);
    expect(valuesOf(model, "given")).toEqual([12, 12, 12]);
  });
});
