import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileModel, createKernel, interpret } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { openModel } from "./open-model.ts";
import { runOnce } from "./run-once.ts";

const models = fileURLToPath(new URL("../test/fixtures/models/", import.meta.url));
const files = readdirSync(models).filter((file) => /\.(?:mdl|xmile|stmx)$/u.test(file));
const noInputs = new Float64Array();

const bits = (values: Float64Array) => new BigUint64Array(values.buffer, values.byteOffset, values.length);

describe("runOnce", () => {
  it("gives the same bits interpreted and in a kernel, for every model worked by hand", async () => {
    for (const file of files) {
      const program = compileModel(await openModel(join(models, file)));
      const interpreted = interpret(program, { seed: 5 });
      const request = { experimentCount: 1, inputs: noInputs, keys: Uint32Array.of(0), seed: 5 };
      const { values } = createKernel(program).run(request);
      expect({ file, bits: bits(values) }).toEqual({ file, bits: bits(interpreted.values) });
    }
  }, 20_000);

  it("runs a hundred thousand steps and comes where the formula says", async () => {
    const model = await openModel(join(models, "growth.mdl"));
    const step = { kind: "number", value: 4 / 100_000 } as const;
    const saveEvery = { kind: "number", value: 4 } as const;
    const { values, times } = runOnce(
      compileModel({ ...model, time: { ...model.time, step, saveEvery } }),
      noInputs,
      0,
    );
    expect([...times]).toEqual([0, 4]);
    expect(values[1]).toBeCloseTo(100 * (1 + (0.08 * 4) / 100_000) ** 100_000, 6);
  });
});
