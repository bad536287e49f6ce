import type { Expression } from "../../model/expression.ts";
import type { ModelProblem } from "../../model/model-problem.ts";
import { arithmeticFunctions } from "./arithmetic-functions.ts";
import { arrayFunctions } from "./array-functions.ts";
import { ARGUMENTS_MAX, type FunctionRule } from "./function-rule.ts";
import { randomFunctions } from "./random-functions.ts";
import { timeFunctions, xmileConstants } from "./time-functions.ts";
import { unsupportedFunctions } from "./unsupported-functions.ts";
import { KEYWORDS } from "./xmile-tokens.ts";

/** What became of a call: an expression in builtins, a name that is nobody's, or a reason why it cannot be. */
type TranslatedCall =
  | { readonly kind: "translated"; readonly expression: Expression }
  | { readonly kind: "unknown" }
  | { readonly kind: "refused"; readonly problem: ModelProblem["kind"]; readonly reason: string };

const rules: ReadonlyMap<string, FunctionRule> = new Map(
  [arithmeticFunctions, timeFunctions, arrayFunctions, randomFunctions].flatMap(Object.entries<FunctionRule>),
);
const constants = new Map(Object.entries(xmileConstants));
const unsupported = new Map(Object.entries(unsupportedFunctions));

/**
 * A call as XMILE, Stella and converted Vensim files write it, in the model language's builtins.
 *
 * @param key - The function's name, as `nameKey` gives it.
 * @see XMILE 1.0, section 3.5; isee systems' list of builtins; the Vensim reference manual's list of functions.
 *
 * @example
 * xmileCall("smth1", [input, time]); // smooth(input, time, 1)
 */
export function xmileCall(key: string, given: readonly Expression[]): TranslatedCall {
  const reason = unsupported.get(key);
  if (reason !== undefined) return { kind: "refused", problem: "unsupported", reason };
  const rule = rules.get(key);
  if (rule === undefined) return { kind: "unknown" };
  const [min, max] = rule.counts;
  if (given.length < min || given.length > max) {
    return {
      kind: "refused",
      problem: "arguments",
      reason: `takes ${countText(min, max)}, here it has ${given.length}`,
    };
  }
  return { kind: "translated", expression: rule.give(...given) };
}

/** A name that stands for a number or a time without brackets; undefined for every other name. */
export function xmileConstant(key: string): Expression | undefined {
  return constants.get(key)?.();
}

/** Whether a name alone, without arguments, already means something: a number, a time or an operator. */
export function isXmileWord(key: string): boolean {
  return constants.has(key) || KEYWORDS.has(key) || key === "self";
}

function countText(min: number, max: number): string {
  if (max === ARGUMENTS_MAX) return `${min} arguments or more`;
  if (min === max) return min === 1 ? "1 argument" : `${min} arguments`;
  return `${min} to ${max} arguments`;
}
