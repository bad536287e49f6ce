import { compileModel, interpret, type Model, nameKey } from "@tamarisk/system-dynamics";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { UNCERTAINTY_IDS } from "../../src/uncertainties.ts";

/** What every variable is in one year of one future, and what it was in that future's first year. */
export interface TownState {
  readonly year: number;
  readonly values: ReadonlyMap<string, Float64Array>;
  readonly atStart: ReadonlyMap<string, Float64Array>;
}

const YEARS = [2022, 2032, 2050, 2085];
/** A path that shocks prices and weather; any other would do. */
const A_PATH = 7;

/**
 * Years of four futures in which different things press: the reference, the same with every measure, and with prices and
 * weather that change, where all uncertain figures stand low and where they stand high.
 */
export function futureStates(model: Model, town: TownParameters): TownState[] {
  const program = compileModel(model, { inputs: [...UNCERTAINTY_IDS, "lever start", "first intensity"] });
  const own = new Map(program.constants.map(({ slot, value }) => [slot, value]));
  const futures: readonly { readonly end: "low" | "value" | "high"; readonly measures: boolean }[] = [
    { end: "value", measures: false },
    { end: "value", measures: true },
    { end: "low", measures: false },
    { end: "high", measures: true },
  ];
  return futures.flatMap(({ end, measures }) => {
    const inputs = Float64Array.from(program.inputs, ({ name, slot }) => {
      if (name.startsWith("lever start") && measures) return 2025;
      if (name.startsWith("first intensity") && measures) return 1;
      if (name.endsWith("_path") || name.endsWith(" path")) return end === "value" ? 0 : A_PATH;
      const figure = town.parameters[name];
      return figure && end !== "value" ? figure[end] : own.get(slot)!;
    });
    const run = interpret(program, { inputs });
    const count = run.times.length;
    const at = (place: number) => {
      let row = 0;
      const values = new Map<string, Float64Array>();
      for (const { name, elements, saved } of program.variables) {
        if (!saved) continue;
        const first = row;
        values.set(
          nameKey(name),
          Float64Array.from(elements, (_, element) => run.values[(first + element) * count + place]!),
        );
        row += elements.length;
      }
      return values;
    };
    const atStart = at(0);
    return YEARS.map((year) => ({ year, values: at(run.times.indexOf(year)), atStart }));
  });
}

/** A variable that is the same in every year of every future. */
export function isUnchanging(name: string, states: readonly TownState[]): boolean {
  const first = states[0]!.values.get(nameKey(name));
  return (
    first === undefined ||
    states.every(({ values }) => values.get(nameKey(name))!.every((value, place) => value === first[place]))
  );
}
