import { InvalidArgumentError } from "commander";

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
