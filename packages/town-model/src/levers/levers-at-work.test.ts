import { compileModel, createKernel, nameKey } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { allParameters, type ParameterId } from "../modules.ts";
import { elementsOf } from "../parameters/elements-of.ts";
import { townEquations } from "../town-equations.ts";
import { jinchang } from "../towns/jinchang.ts";
import { effectsOf } from "./effects-of.ts";
import { LEVER_IDS, type LeverId } from "./lever-ids.ts";

const model = townEquations(jinchang);
const effects = LEVER_IDS.flatMap((lever) => effectsOf(lever).map((effect) => ({ lever, ...effect })));
type Effect = (typeof effects)[number];

/** What a lever works with: the park makes room for plants, and land is paid for once it is restored. */
const NEEDS: Readonly<Partial<Record<LeverId, LeverId>>> = {
  park_upgrade: "battery_chain",
  eco_compensation: "mixed_belts",
};

describe("levers in Jinchang", () => {
  it("act on variables that the model has", () => {
    const known = new Set(model.variables.map(({ name }) => nameKey(name)));
    expect(effects.filter(({ actsOn }) => !known.has(nameKey(actsOn))).map(({ parameterId }) => parameterId)).toEqual(
      [],
    );
  });

  it("move what they say they act on, each by its own figure", () => {
    expect(effectsUnmoved((effect) => [effect.lever, NEEDS[effect.lever]])).toEqual([]);
  });

  it("do nothing while no lever is in force, whatever their figures", () => {
    expect(effectsUnmoved(() => [])).toHaveLength(effects.length);
  });
});

/** The effects whose variable stays what it is when their figure is halved, with some levers in full from 2025 on. */
function effectsUnmoved(leversWith: (effect: Effect) => readonly (LeverId | undefined)[]): string[] {
  const settings = ["lever start", "first intensity", "later intensity"];
  const figures = effects.map(({ parameterId }) => parameterId.replaceAll("_", " "));
  const movedBy = [...new Set(effects.map(({ actsOn }) => actsOn))];
  const program = compileModel(model, { inputs: [...settings, ...figures], outputs: movedBy });
  const kernel = createKernel(program, { outputs: movedBy });
  // Each effect twice: with its figure, and with half of it.
  const count = 2 * effects.length;
  const experiments = Array.from({ length: count }, (_, place) => ({
    effect: effects[place >> 1]!,
    isHalved: place % 2 === 1,
  }));
  const inForce = experiments.map(({ effect }) => leversWith(effect));
  const leverInputs = settings.flatMap((setting) =>
    LEVER_IDS.flatMap((lever) =>
      inForce.map((ids) => (setting === "lever start" ? 2025 : Number(ids.includes(lever)))),
    ),
  );
  const figureInputs = effects.flatMap(({ parameterId }) =>
    eachOf(parameterId).flatMap((value) =>
      experiments.map(({ effect, isHalved }) => (isHalved && effect.parameterId === parameterId ? value / 2 : value)),
    ),
  );
  const inputs = Float64Array.from([...leverInputs, ...figureInputs]);
  const { values, failures } = kernel.run({ experimentCount: count, inputs, keys: new Uint32Array(count), seed: 0 });
  expect(failures).toEqual([]);
  const years = program.time.saveTimes.length;
  const rowsOf = rowRanges(
    movedBy,
    (name) => program.variables.find((one) => nameKey(one.name) === nameKey(name))!.elements.length,
  );
  return effects
    .filter(({ actsOn }, place) => {
      const { first, end } = rowsOf.get(actsOn)!;
      for (let row = first; row < end; row++) {
        const whole = (row * count + 2 * place) * years;
        for (let year = 0; year < years; year++) {
          // Flows of the last year are not a number.
          if (!Object.is(values[whole + year], values[whole + years + year])) return false;
        }
      }
      return true;
    })
    .map(({ lever, parameterId, actsOn }) => `${lever}: ${parameterId} on ${actsOn}`);
}

/** One number, or those of all elements in the order of the equations. */
function eachOf(id: ParameterId): readonly number[] {
  const { value } = jinchang.parameters[id]!;
  return typeof value === "number" ? [value] : elementsOf(allParameters[id]!.of!, jinchang).map((name) => value[name]!);
}

function rowRanges(
  names: readonly string[],
  size: (name: string) => number,
): Map<string, { first: number; end: number }> {
  let end = 0;
  return new Map(
    names.map((name) => {
      const first = end;
      end += size(name);
      return [name, { first, end }];
    }),
  );
}
