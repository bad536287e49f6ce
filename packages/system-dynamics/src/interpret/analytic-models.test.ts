import { describe, expect, it } from "vitest";
import { compileModel } from "../compile/compile-model.ts";
import type { Program } from "../compile/program.ts";
import { createKernel } from "../kernel/create-kernel.ts";
import type { IntegrationMethod, Model } from "../model/model.ts";
import { modelBuilder } from "../model/model-builder.ts";
import { interpret } from "./interpret.ts";

/** A model with a known solution, at a step and by a method. */
interface AnalyticModel {
  readonly name: string;
  readonly output: string;
  readonly model: (step: number, method: IntegrationMethod) => Model;
  readonly solution: (time: number) => number;
}

const stop = 4;

const builder = (name: string, step: number, method: IntegrationMethod) =>
  modelBuilder(name, { start: 0, stop, step, method });

const exponential: AnalyticModel = {
  name: "exponential growth",
  output: "people",
  model: (step, method) =>
    builder("exponential", step, method)
      .constant("growth", 0.3)
      .flow("births", "people * growth")
      .stock("people", { initial: "100", inflows: ["births"] })
      .build(),
  solution: (time) => 100 * Math.exp(0.3 * time),
};

const logistic: AnalyticModel = {
  name: "logistic growth",
  output: "people",
  model: (step, method) =>
    builder("logistic", step, method)
      .constant("growth", 1.1)
      .constant("room", 1000)
      .flow("net births", "growth * people * (1 - people / room)")
      .stock("people", { initial: "50", inflows: ["net births"] })
      .build(),
  solution: (time) => 1000 / (1 + (1000 / 50 - 1) * Math.exp(-1.1 * time)),
};

/** The answer of two stages of 1.5 to a step of height 3: an Erlang distribution. */
const secondOrderDelay: AnalyticModel = {
  name: "second-order delay of a step",
  output: "arrivals",
  model: (step, method) =>
    builder("delay", step, method).auxiliary("orders", "3").auxiliary("arrivals", "DELAYN(orders, 3, 2, 0)").build(),
  solution: (time) => 3 * (1 - Math.exp(-time / 1.5) * (1 + time / 1.5)),
};

const oscillator: AnalyticModel = {
  name: "two stocks that drive each other round",
  output: "place",
  model: (step, method) =>
    builder("oscillator", step, method)
      .flow("pull", "-4 * place")
      .flow("move", "speed")
      .stock("speed", { initial: "0", inflows: ["pull"] })
      .stock("place", { initial: "1", inflows: ["move"] })
      .build(),
  solution: (time) => Math.cos(2 * time),
};

/** A forced decay: equations that ask for the time at the stages between two steps. */
const forcedDecay: AnalyticModel = {
  name: "decay towards a changing goal",
  output: "level",
  model: (step, method) =>
    builder("forced", step, method)
      .flow("change", "COS(TIME) - level")
      .stock("level", { initial: "0.5", inflows: ["change"] })
      .build(),
  solution: (time) => (Math.cos(time) + Math.sin(time)) / 2,
};

const models = [exponential, logistic, secondOrderDelay, oscillator, forcedDecay];
const methods = [
  ["euler", 1],
  ["rk2", 2],
  ["rk4", 4],
] as const;

const engines = {
  interpreter: (program: Program) => interpret(program).values,
  kernel: (program: Program) =>
    createKernel(program).run({ experimentCount: 1, inputs: new Float64Array(), seed: 0 }).values,
} as const;

type Engine = keyof typeof engines;

function run({ model, output }: AnalyticModel, step: number, method: IntegrationMethod, engine: Engine): number[] {
  return [...engines[engine](compileModel(model(step, method), { outputs: [output] }))];
}

/** The largest distance from the solution over the run. */
function worstError(analytic: AnalyticModel, step: number, method: IntegrationMethod, engine: Engine): number {
  const values = run(analytic, step, method, engine);
  return Math.max(...values.map((value, at) => Math.abs(value - analytic.solution(at * step))));
}

const cases = models.flatMap((analytic) =>
  (["interpreter", "kernel"] as const).map((engine) => ({ name: analytic.name, analytic, engine })),
);

describe.each(cases)("$name by the $engine", ({ analytic, engine }) => {
  it.each(methods)("comes closer to its solution by the order of the method: %s, %d", (method, order) => {
    const steps = [1 / 16, 1 / 32, 1 / 64];
    const [coarse, middle, fine] = steps.map((step) => worstError(analytic, step, method, engine));
    expect(Math.abs(Math.log2(coarse! / middle!) - order)).toBeLessThan(0.25);
    expect(Math.abs(Math.log2(middle! / fine!) - order)).toBeLessThan(0.15);
  });

  it("is within a millionth of its scale by Runge–Kutta's method with 64 steps per unit of time", () => {
    const scale = Math.max(...run(analytic, 1 / 64, "rk4", engine).map(Math.abs));
    expect(worstError(analytic, 1 / 64, "rk4", engine)).toBeLessThan(1e-6 * scale);
  });
});

describe("methods of integration", () => {
  it("[INT2] [INT3] [INT4] take one step of growth as by hand", () => {
    const z = 0.3;
    const after = { euler: 1 + z, rk2: 1 + z + z ** 2 / 2, rk4: 1 + z + z ** 2 / 2 + z ** 3 / 6 + z ** 4 / 24 };
    for (const [method] of methods)
      expect(run(exponential, 1, method, "interpreter")[1]).toBeCloseTo(100 * after[method], 12);
  });

  it("[INT1] reach the last time without a rounding error in time, with steps that do not divide it in binary", () => {
    const clock = modelBuilder("clock", { start: 0, stop: 1000, step: 0.1 }).auxiliary("now", "TIME").build();
    const times = interpret(compileModel(clock)).values;
    expect(times).toHaveLength(10_001);
    expect(times.at(-1)).toBe(1000);
    expect(times.at(3)).toBe(3 * 0.1);
  });
});
