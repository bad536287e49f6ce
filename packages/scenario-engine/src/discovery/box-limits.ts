import type { BoxLimit, ScenarioBox } from "@tamarisk/domain";
import type { CaseInput, Cases } from "./cases.ts";

/** The inputs a box limits, by place, with their limits. */
export function limitedInputs(cases: Cases, { limits }: ScenarioBox): { place: number; limit: BoxLimit }[] {
  return Object.entries(limits).map(([id, limit]) => {
    const place = cases.inputs.findIndex((input) => input.id === id);
    if (place < 0) {
      const known = cases.inputs.map((input) => `"${input.id}"`).join(", ");
      throw new RangeError(`a box limits "${id}", which these futures do not have; they have ${known}`);
    }
    if ("values" in limit !== (cases.inputs[place]!.kind === "category")) {
      const wanted = "values" in limit ? "numbers and takes a min or a max" : "categories and takes values";
      throw new RangeError(`"${id}" has ${wanted}; found ${JSON.stringify(limit)}`);
    }
    return { place, limit };
  });
}

/** Calls back for every future that a limit keeps out. */
export function forEachOutside(input: CaseInput, limit: BoxLimit, callback: (place: number) => void): void {
  if (input.kind === "category") {
    const isInside = input.categories.map((name) => "values" in limit && limit.values.includes(name));
    for (let place = 0; place < input.codes.length; place++) if (!isInside[input.codes[place]!]) callback(place);
    return;
  }
  const { min = -Infinity, max = Infinity } = "values" in limit ? {} : limit;
  const { values } = input;
  for (let place = 0; place < values.length; place++) {
    if (!(values[place]! >= min && values[place]! <= max)) callback(place);
  }
}
