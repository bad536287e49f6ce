/**
 * The left side of an equation as it is written: `population[unit, sex]` has a name and two subscripts.
 *
 * @throws {RangeError} If no name stands before the bracket, or the brackets do not close at the end.
 *
 * @example
 * leftSide("population[unit, sex]"); // { name: "population", subscripts: ["unit", "sex"] }
 */
export function leftSide(text: string): { readonly name: string; readonly subscripts: readonly string[] } {
  const match = /^([^[\]]+)(?:\[([^[\]]+)\])?$/u.exec(text.trim());
  const name = match?.[1]?.trim() ?? "";
  if (name === "") throw new RangeError(`a variable is written as name or name[subscript, …], not as “${text}”`);
  return { name, subscripts: match?.[2] === undefined ? [] : subscriptNames(match[2]) };
}

/** Names with commas between them, without blanks around them. */
export function subscriptNames(text: string): readonly string[] {
  return text.split(",").map((name) => name.trim());
}
