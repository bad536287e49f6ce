import type { ScenarioBox } from "@tamarisk/domain";
import type { Cases } from "./cases.ts";
import { casesInBox } from "./cases-in-box.ts";
import { pickCases } from "./cases-of-outcome.ts";
import { countOfInterest } from "./cases-problem.ts";
import { type PrimOptions, type PrimResult, primOnRest } from "./prim.ts";

/**
 * PRIM on the futures that earlier boxes leave over, to find a second way into trouble. Counts are of what is left;
 * coverage and mass remain shares of all futures, so that those of several boxes add up. Rule [PRIM9].
 *
 * @param taken - Boxes found before, whose futures are left out.
 * @throws {RangeError} If a box does not fit the futures or an option is out of its range.
 *
 * @example
 * const second = primAfter(cases, [first]); // "none-of-interest" when the first box held them all
 */
export function primAfter(cases: Cases, taken: readonly ScenarioBox[], options: PrimOptions = {}): PrimResult {
  const gone = taken.map((box) => casesInBox(cases, box));
  const left = Int32Array.from(cases.ofInterest.keys()).filter((place) => gone.every((inside) => inside[place] === 0));
  return primOnRest(pickCases(cases, left), options, { n: cases.count, k: countOfInterest(cases.ofInterest) });
}

/**
 * Box after box, each suggested by PRIM on what those before it left over.
 *
 * @param most - No more boxes than this.
 * @returns What PRIM answered each time; the last may say why there is no further box.
 *
 * @example
 * primBoxes(cases, 3).length; // 2, when the second answer is that nothing of interest is left
 */
export function primBoxes(cases: Cases, most: number, options: PrimOptions = {}): PrimResult[] {
  if (!(Number.isInteger(most) && most >= 1))
    throw new RangeError(`give a whole number of boxes, at least 1; found ${most}`);
  const answers: PrimResult[] = [];
  const taken: ScenarioBox[] = [];
  while (answers.length < most) {
    const answer = primAfter(cases, taken, options);
    answers.push(answer);
    if (answer.kind !== "found") break;
    taken.push(answer.trajectory[answer.suggested]!);
  }
  return answers;
}
