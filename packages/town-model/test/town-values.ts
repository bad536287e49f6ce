import { compileModel, interpret } from "@tamarisk/system-dynamics";
import { townEquations } from "../src/town-equations.ts";
import { jinchang } from "../src/towns/jinchang.ts";

/**
 * Some of Jinchang's equations at work: variables set from outside, others read off year by year.
 *
 * @param given - Variables to set; a stock is set at the start. A variable left out of a call keeps its own value.
 * @param wanted - Variables to read: element by element, year by year.
 * @example
 * townValues(["producer price"], ["own feed"])({ "producer price": 14_000 })["own feed"][0];
 */
export function townValues<Given extends string, Wanted extends string>(
  given: readonly Given[],
  wanted: readonly Wanted[],
): (values: Partial<Record<Given, number>>) => Record<Wanted, Float64Array> {
  const program = compileModel(townEquations(jinchang), { inputs: [...given], outputs: [...wanted] });
  const saved = program.variables
    .filter((variable) => variable.saved)
    .flatMap(({ name, elements }) => elements.map(() => name));
  const own = new Map(program.constants.map(({ slot, value }) => [slot, value]));
  const years = program.time.saveTimes.length;
  return (values) => {
    const inputs = Float64Array.from(program.inputs, ({ name, slot }) => values[name as Given] ?? own.get(slot)!);
    const run = interpret(program, { inputs });
    const series = (name: Wanted) =>
      run.values.subarray(saved.indexOf(name) * years, (saved.lastIndexOf(name) + 1) * years);
    return Object.fromEntries(wanted.map((name) => [name, series(name)])) as Record<Wanted, Float64Array>;
  };
}
