import { nameKey, type Program } from "@tamarisk/system-dynamics";

/** One saved number of a program: an element of a saved variable. */
export interface ProgramOutput {
  /** As in the model file: `name`, or `name[a,b]`. */
  readonly label: string;
  readonly variable: string;
  /** Empty for a scalar. */
  readonly element: string;
  readonly unit: string;
}

/**
 * The inputs a name stands for, as places in `program.inputs`: one, or all elements of an array.
 *
 * @throws {RangeError} If the program has no such input.
 */
export function inputPlaces(program: Program, name: string): number[] {
  const places = placesOf(
    program.inputs.map((input) => input.name),
    name,
  );
  if (places.length > 0) return places;
  throw new RangeError(`"${program.name}" has no input "${name}"; it has ${listed(program.inputs.map((i) => i.name))}`);
}

/**
 * The outputs a name stands for: one, or all elements of an array.
 *
 * @throws {RangeError} If the program saves no such variable.
 */
export function outputPlaces(program: Program, name: string): ProgramOutput[] {
  const outputs = savedOutputs(program);
  const labels = outputs.map(({ label }) => label);
  const places = placesOf(labels, name);
  if (places.length > 0) return places.map((place) => outputs[place]!);
  throw new RangeError(`"${program.name}" saves no variable "${name}"; it saves ${listed(labels)}`);
}

/**
 * Times as places among the program's saved times; all of them when no times are given.
 *
 * @throws {RangeError} If the program does not save one of the times, or they do not rise.
 */
export function savePlaces({ name, time }: Program, times: readonly number[] | undefined): number[] {
  if (!times) return [...time.saveTimes.keys()];
  if (times.length === 0) throw new RangeError("name at least one time, or leave the times out");
  const near = time.step * 1e-6;
  const places = times.map((wanted) => time.saveTimes.findIndex((saved) => Math.abs(saved - wanted) <= near));
  const missing = places.indexOf(-1);
  if (missing >= 0) {
    const [first, second] = time.saveTimes;
    const every = second === undefined ? "" : ` every ${second - first!}`;
    throw new RangeError(
      `"${name}" saves times from ${first} to ${time.saveTimes.at(-1)}${every}; found the time ${times[missing]}`,
    );
  }
  const falls = places.findIndex((place, i) => i > 0 && place <= places[i - 1]!);
  if (falls >= 0) throw new RangeError(`times must rise; found ${times[falls]} after ${times[falls - 1]}`);
  return places;
}

function savedOutputs(program: Program): ProgramOutput[] {
  return program.variables
    .filter(({ saved }) => saved)
    .flatMap(({ name, elements, unit = "" }) =>
      elements.map((element) => {
        return { label: element === "" ? name : `${name}[${element}]`, variable: name, element, unit };
      }),
    );
}

/** Where labels stand that are the name itself, or elements of the array of that name. */
function placesOf(labels: readonly string[], name: string): number[] {
  const wanted = labelKey(name);
  const keys = labels.map(labelKey);
  const exact = keys.indexOf(wanted);
  if (exact >= 0) return [exact];
  return keys.flatMap((key, place) => (key.startsWith(`${wanted}[`) ? [place] : []));
}

/** As `nameKey`, for a name with or without elements in brackets. */
function labelKey(label: string): string {
  const [, name, elements] = /^(.*?)\s*\[([^\]]*)\]\s*$/su.exec(label) ?? [];
  if (name === undefined) return nameKey(label);
  return `${nameKey(name)}[${elements!
    .split(",")
    .map((element) => nameKey(element.trim()))
    .join(",")}]`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 20).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
