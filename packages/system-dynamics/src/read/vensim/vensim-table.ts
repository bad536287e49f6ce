import type { LookupTable } from "../../model/expression.ts";
import type { VensimScanner } from "./vensim-scanner.ts";

/**
 * Reads a lookup's points up to, not with, the parenthesis that closes them: pairs `(0,0),(1,5)`, or all x and then all y. The drawing
 * range in brackets is left out. Points are put in order of x.
 */
export function takeTable(scanner: VensimScanner, name: string): LookupTable {
  skipRange(scanner);
  const start = scanner.at;
  const pairs = scanner.peek() === "(" ? takePairs(scanner, name) : takeHalves(scanner, name);
  if (pairs.length === 0) scanner.fail("syntax", `the lookup "${name}" has no points`, start, name);
  if (pairs.some(([x], at) => at > 0 && x < pairs[at - 1]![0])) pairs.sort(([a], [b]) => a - b);
  return { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y), kind: "continuous" };
}

function skipRange(scanner: VensimScanner): void {
  if (!scanner.take("[")) return;
  const close = scanner.text.indexOf("]", scanner.at);
  if (close < 0 || close >= scanner.end) scanner.fail("syntax", "the range of this lookup is never closed by ]");
  scanner.at = close + 1;
  scanner.take(",");
}

function takePairs(scanner: VensimScanner, name: string): [number, number][] {
  const pairs: [number, number][] = [];
  while (scanner.take("(")) {
    const x = takeCoordinate(scanner, name);
    scanner.expect(",", `between x and y of the lookup "${name}"`);
    const y = takeCoordinate(scanner, name);
    scanner.expect(")", `after a point of the lookup "${name}"`);
    pairs.push([x, y]);
    scanner.take(",");
  }
  return pairs;
}

function takeHalves(scanner: VensimScanner, name: string): [number, number][] {
  const start = scanner.at;
  const numbers: number[] = [];
  while (scanner.peek() !== ")" && scanner.peek() !== "") {
    numbers.push(takeCoordinate(scanner, name));
    if (!scanner.take(",")) break;
  }
  if (numbers.length % 2 !== 0) {
    scanner.fail(
      "syntax",
      `the lookup "${name}" has ${numbers.length} numbers: as many y as x are needed`,
      start,
      name,
    );
  }
  const count = numbers.length / 2;
  return numbers.slice(0, count).map((x, at) => [x, numbers[count + at]!]);
}

function takeCoordinate(scanner: VensimScanner, name: string): number {
  const value = scanner.takeSignedNumber();
  if (value !== undefined) return value;
  return scanner.fail(
    "syntax",
    `a number was expected in the lookup "${name}", but ${scanner.describeNext()} was found`,
    scanner.at,
    name,
  );
}
