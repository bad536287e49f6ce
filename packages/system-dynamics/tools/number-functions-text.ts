import { NumberCode } from "./number-code.ts";
import { numberFormulas } from "./number-formulas.ts";
import { printBody } from "./print-code.ts";

/** The text of `src/kernel/maths/generated-numbers.ts`. */
export function numberFunctionsText(): string {
  const functions = Object.entries(numberFormulas).map(([name, { parameters, result }]) => {
    const body = printBody(new NumberCode(parameters).number(result));
    const declared = parameters.map((parameter) => `${parameter}: number`).join(", ");
    return [`export function ${name}(${declared}): number {`, ...body, "}"].join("\n");
  });
  return `${[HEAD, ...functions].join("\n\n")}\n`;
}

const HEAD = `// Written by tools/write-number-functions.ts from the formulas in this folder, where each is explained; not to be edited.
// Kernels carry the same formulas and give the same bits.

import { highWord, lowWord, nearest, numberOf, powerOfTwo, upperHalf, withSign } from "./number-words.ts";
import { powerEntry } from "./power-table.ts";`;
