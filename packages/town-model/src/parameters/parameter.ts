import { Confidence } from "@tamarisk/domain";
import { z } from "zod";
import { shownInput } from "./shown-input.ts";

/** What a number must be, in words and with an example, so that a refusal can say it. */
interface NumberRule {
  readonly expected: string;
  readonly example: number;
  readonly low: number;
  readonly high: number;
}

export const SHARE: NumberRule = { expected: "a share from 0 to 1", example: 0.35, low: 0, high: 1 };
export const POSITIVE: NumberRule = { expected: "a number above 0", example: 1.5, low: Number.MIN_VALUE, high: 1e12 };
export const NOT_NEGATIVE: NumberRule = { expected: "a number of 0 or more", example: 12.5, low: 0, high: 1e12 };

/** A number that keeps a rule. */
export function ruled(rule: NumberRule) {
  const refusal = (issue: { input?: unknown }) =>
    `found ${shownInput(issue.input)}; expected ${rule.expected}, such as ${rule.example}`;
  return z.number({ error: refusal }).refine((value) => value >= rule.low && value <= rule.high, { error: refusal });
}

/** A value with its unit, where it comes from and how far it can be trusted. Every figure of a town is one. */
export function parameterOf<Value extends z.ZodType>(value: Value) {
  return z.object({
    value,
    unit: z.string().min(1),
    /** The file, publication or fit behind the value, or the word "judgement". */
    source: z.string().min(1),
    confidence: Confidence,
  });
}

/** One figure. */
export const parameter = (rule: NumberRule) => parameterOf(ruled(rule));

/** Figures in a row. */
export const parameterList = (rule: NumberRule) => parameterOf(z.array(ruled(rule)).min(1));

/** Figures in rows and columns. */
export const parameterTable = (rule: NumberRule) => parameterOf(z.array(z.array(ruled(rule)).min(1)).min(1));

/** A figure for each unit of the town, by the unit's id. */
export const parameterByUnit = (rule: NumberRule) => parameterOf(z.record(z.string(), ruled(rule)));

/** Figures for each unit, sex and single year of age, 0 to 99 and 100 and over. */
export function parameterByAge(rule: NumberRule) {
  const ages = z.array(ruled(rule)).refine((counts) => counts.length === 101, {
    error: (issue) =>
      `found ${(issue.input as unknown[]).length} ages; expected 101 numbers, ages 0 to 99 and 100 and over`,
  });
  return parameterOf(z.record(z.string(), z.object({ female: ages, male: ages })));
}
