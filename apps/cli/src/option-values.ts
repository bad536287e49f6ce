import { InvalidArgumentError } from "commander";
import Papa from "papaparse";

/** A whole number within limits, or a message that says what was found and what is taken. */
export function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && Number.isInteger(value) && value >= lowest && value <= highest) return value;
    throw new InvalidArgumentError(`Found "${text}"; give a whole number from ${lowest} to ${highest}.`);
  };
}

/** A number within limits. */
export function decimalNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && value >= lowest && value <= highest) return value;
    throw new InvalidArgumentError(`Found "${text}"; give a number from ${lowest} to ${highest}.`);
  };
}

/** Names parted by commas; one with a comma in it stands in quotes, as in CSV. */
export function nameList(text: string): string[] {
  const names = Papa.parse<string[]>(text, { delimiter: "," })
    .data.flat()
    .map((name) => name.trim());
  if (names.length === 0 || names.includes("")) {
    throw new InvalidArgumentError(`Found "${text}"; give names of columns parted by commas.`);
  }
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw new InvalidArgumentError(`"${twice}" stands there twice; name each column once.`);
  return names;
}
