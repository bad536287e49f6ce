import type { LocalizedText, Outcome } from "@tamarisk/domain";
import { type OutcomeColumns, outcomeColumn } from "@tamarisk/scenario-engine";
import type { KeptYear } from "./findings-futures.ts";
import { policyName } from "./findings-policies.ts";

/** One number of a future. */
interface Point {
  readonly policyId: string;
  readonly outcomeId: string;
  readonly year: KeptYear;
}

/** A question that each future answers with yes or no; `null` when a run that it needs failed. */
export interface ClaimTest {
  readonly words: (outcomes: readonly Outcome[]) => LocalizedText;
  readonly answers: (columns: OutcomeColumns) => (future: number) => boolean | null;
  /** What it is put together from, where it is. */
  readonly parts: readonly ClaimTest[];
}

/** An outcome of one policy in one year. */
export const at = (policyId: string, outcomeId: string, year: KeptYear): Point => ({ policyId, outcomeId, year });

/** Is the first lower, or higher, than a share of the second? Both are the same outcome. */
export function compare(one: Point, is: "lower" | "higher", other: Point, share = 1): ClaimTest {
  return {
    parts: [],
    words(outcomes) {
      const outcome = outcomeOf(outcomes, one.outcomeId);
      const part = share === 1 ? "" : `${Math.round(100 * share)} % `;
      const of = share === 1 ? "" : "of ";
      const samePolicy = one.policyId === other.policyId;
      const sameYear = one.year === other.year;
      const en = `${outcome.name.en}: ${policyName(one.policyId).en} in ${one.year} is ${is} than ${part}${of}${
        samePolicy ? "its own" : policyName(other.policyId).en
      }${sameYear ? "" : ` in ${other.year}`}`;
      const zh = `${outcome.name.zh}：${one.year}年“${policyName(one.policyId).zh}”${is === "lower" ? "低于" : "高于"}${
        sameYear ? "同年" : `${other.year}年`
      }${samePolicy ? "自身" : `“${policyName(other.policyId).zh}”`}${share === 1 ? "" : `的${Math.round(100 * share)}%`}`;
      return { en, zh };
    },
    answers(columns) {
      const [left, right] = [reader(columns, one), reader(columns, other)];
      return (future) => answer(left(future), is, share * right(future));
    },
  };
}

/** Is it below, or above, a fixed number? */
export function against(point: Point, is: "lower" | "higher", limit: number): ClaimTest {
  return {
    parts: [],
    words(outcomes) {
      const outcome = outcomeOf(outcomes, point.outcomeId);
      return {
        en: `${outcome.name.en}: ${policyName(point.policyId).en} in ${point.year} is ${is} than ${limit} (${outcome.unit.en})`,
        zh: `${outcome.name.zh}：${point.year}年“${policyName(point.policyId).zh}”${is === "lower" ? "低于" : "高于"}${limit}（${outcome.unit.zh}）`,
      };
    },
    answers(columns) {
      const read = reader(columns, point);
      return (future) => answer(read(future), is, limit);
    },
  };
}

/** Is the ratio of two outcomes higher under one policy than under another? */
export function ratioHigher(
  over: Point,
  under: Point,
  thanOver: Point,
  thanUnder: Point,
  name: LocalizedText,
): ClaimTest {
  return {
    parts: [],
    words: () => ({
      en: `${name.en}: ${policyName(over.policyId).en} in ${over.year} is higher than ${policyName(thanOver.policyId).en}`,
      zh: `${name.zh}：${over.year}年“${policyName(over.policyId).zh}”高于“${policyName(thanOver.policyId).zh}”`,
    }),
    answers(columns) {
      const [a, b, c, d] = [over, under, thanOver, thanUnder].map((point) => reader(columns, point));
      return (future) => answer(a!(future) / b!(future), "higher", c!(future) / d!(future));
    },
  };
}

/** Are all of them true in the same future? */
export function all(...tests: readonly ClaimTest[]): ClaimTest {
  return {
    parts: tests,
    words(outcomes) {
      const words = tests.map((test) => test.words(outcomes));
      return { en: words.map(({ en }) => en).join("; and "), zh: words.map(({ zh }) => zh).join("；且") };
    },
    answers(columns) {
      const each = tests.map((test) => test.answers(columns));
      return (future) => {
        const answers = each.map((of) => of(future));
        return answers.includes(null) ? null : answers.every(Boolean);
      };
    },
  };
}

function answer(left: number, is: "lower" | "higher", right: number): boolean | null {
  if (Number.isNaN(left) || Number.isNaN(right)) return null;
  return is === "lower" ? left < right : left > right;
}

function reader(columns: OutcomeColumns, { policyId, outcomeId, year }: Point): (future: number) => number {
  const column = outcomeColumn(columns, policyId, outcomeId);
  const [place, width] = [columns.years.indexOf(year), columns.years.length];
  return (future) => column[future * width + place]!;
}

function outcomeOf(outcomes: readonly Outcome[], id: string): Outcome {
  const found = outcomes.find((outcome) => outcome.id === id);
  if (found) return found;
  throw new RangeError(`found the outcome "${id}"; there are ${outcomes.map((outcome) => outcome.id).join(", ")}`);
}
