import { describe, expect, it } from "vitest";
import { interpret } from "../interpret/interpret.ts";
import type { Model } from "../model/model.ts";
import { modelBuilder } from "../model/model-builder.ts";
import { readVensim } from "../read/vensim/read-vensim.ts";
import { compileModel } from "./compile-model.ts";

const builder = (time: { stop?: number; step?: number } = {}) =>
  modelBuilder("test", { start: 0, stop: 2, step: 1, ...time });

/** Values of one variable, element by element, each over time. */
function valuesOf(model: Model, name: string, inputs: Readonly<Record<string, number>> = {}): number[] {
  const program = compileModel(model, { inputs: Object.keys(inputs), outputs: [name] });
  const { values, failure } = interpret(program, { inputs: Float64Array.from(Object.values(inputs)) });
  expect(failure).toBeUndefined();
  return [...values];
}

const vensim = (text: string, stop = 2) =>
  readVensim(`${text}\nINITIAL TIME = 0 ~~|\nFINAL TIME = ${stop} ~~|\nTIME STEP = 1 ~~|\nSAVEPER = TIME STEP ~~|\n`);

describe("compileModel", () => {
  const tank = builder()
    .constant("rate", 0.1)
    .flow("drain", "water * rate")
    .stock("water", { initial: "full", outflows: ["drain"] })
    .auxiliary("full", "2 * half")
    .constant("half", 5)
    .build();

  it("drains a tenth of ten litres a step: 10, 9, 8.1", () => {
    expect(valuesOf(tank, "water")).toEqual([10, 9, 8.1]);
  });

  it("takes constants, auxiliaries and the first value of stocks from outside", () => {
    expect(valuesOf(tank, "water", { rate: 0.5 })).toEqual([10, 5, 2.5]);
    expect(valuesOf(tank, "water", { Half: 10 })).toEqual([20, 18, 16.2]);
    expect(valuesOf(tank, "water", { drain: 3 })).toEqual([10, 7, 4]);
    expect(valuesOf(tank, "water", { water: 100 })).toEqual([100, 90, 81]);
  });

  it("follows Vensim's first model: a stock with an integral", async () => {
    const model = await vensim("people = INTEG(births, 100) ~~| births = people * 0.5 ~~|");
    expect(valuesOf(model, "people")).toEqual([100, 150, 225]);
  });
});
