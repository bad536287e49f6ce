import { compileModel, createKernel } from "@tamarisk/system-dynamics";
import { townEquations } from "../src/town-equations.ts";
import { jinchang } from "../src/towns/jinchang.ts";

/** Jinchang for a few years only, so that many trials take a moment. */
const model = townEquations({ ...jinchang, endYear: jinchang.startYear + 12 });

/**
 * The equations of the first year at work: variables set from outside, others read off, element by element.
 *
 * @param given - Variables to set; a stock is set at the start. One left out of a call keeps its own value.
 * @param wanted - Variables to read.
 * @example
 * firstYearValues(["unemployment"], ["going rate"])({ unemployment: 0.1 })["going rate"][0]; // 0.93
 */
export function firstYearValues<Given extends string, Wanted extends string>(
  given: readonly Given[],
  wanted: readonly Wanted[],
): (values: Partial<Record<Given, number>>) => Record<Wanted, number[]> {
  const program = compileModel(model, { inputs: [...given], outputs: [...wanted] });
  const kernel = createKernel(program, { outputs: [...wanted] });
  const sizes = new Map(program.variables.map(({ name, elements }) => [name, elements.length]));
  const saved = wanted.flatMap((name) => new Array<Wanted>(sizes.get(name)!).fill(name));
  const own = new Map(program.constants.map(({ slot, value }) => [slot, value]));
  const years = program.time.saveTimes.length;
  return (values) => {
    const set = new Map(Object.entries(values).map(([name, value]) => [keyOf(name), value as number]));
    const inputs = Float64Array.from(program.inputs, ({ name, slot }) => set.get(keyOf(name)) ?? own.get(slot)!);
    const run = kernel.run({ experimentCount: 1, inputs, keys: new Uint32Array(1), seed: 0 });
    const firstYear = (wantedName: Wanted) =>
      saved.flatMap((name, row) => (name === wantedName ? [run.values[row * years]!] : []));
    return Object.fromEntries(wanted.map((name) => [name, firstYear(name)])) as Record<Wanted, number[]>;
  };
}

/** Names are the same with blanks or underscores, and however subscripts are spaced. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll("_", " ").replaceAll(", ", ",");
}
