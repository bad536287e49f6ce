"use client";

import {
  type AuthoredText,
  assertNever,
  type ConditionProblem,
  type InputIssue,
  type ObservationProblem,
  type Role,
  textIn,
} from "@tamarisk/domain";
import { useFormatter, useLocale, useTranslations } from "next-intl";

type Group = "subject" | "action" | "code" | "state" | "step";

/** The single words and sentences a problem is made of, in the reader's language. */
export function useProblemWords() {
  const t = useTranslations("problem");
  const role = useTranslations("shell.role");
  const format = useFormatter();
  const locale = useLocale();

  /** A word the server named by its key; a key nobody foresaw gets the general word. */
  const named = (group: Group, key: string) => {
    const path = `${group}.${key}` as `${Group}.other`;
    return t(t.has(path) ? path : `${group}.other`);
  };

  const field = (path: readonly string[]) => {
    const last = path.findLast((step) => !/^\d+$/.test(step));
    if (last === undefined) return t("invalidInput.whole");
    const key = `field.${last}` as "field.name";
    return t.has(key) ? t(key) : t("field.other", { path: path.join(".") });
  };

  const issue = ({ path, code, found }: InputIssue) => {
    const words = { field: field(path), message: named("code", code) };
    return found ? t("invalidInput.issue", { ...words, found }) : t("invalidInput.issueBare", words);
  };

  const bound = (value: number | null) => (value === null ? t("observation.unbounded") : format.number(value));

  const observation = (problem: ObservationProblem) => {
    switch (problem.kind) {
      case "not-a-unit":
        return t("observation.not-a-unit", { found: problem.found, expected: problem.expected });
      case "other-unit":
        return t("observation.other-unit", { found: problem.found, expected: problem.expected });
      case "outside-bounds": {
        const [found, lowest, highest] = [problem.found, problem.lowest, problem.highest].map(bound);
        return t("observation.outside-bounds", { found: found!, lowest: lowest!, highest: highest! });
      }
      case "future-year":
        return t("observation.future-year", { found: String(problem.found), latest: String(problem.latest) });
      default:
        return assertNever(problem);
    }
  };

  const condition = ({ label, ...problem }: ConditionProblem) => {
    const values = { label: textIn(locale, label).text, indicator: problem.indicatorId };
    switch (problem.kind) {
      case "missing-indicator":
        return t("condition.missing-indicator", values);
      case "other-unit":
        return t("condition.other-unit", { ...values, found: problem.found, expected: problem.expected });
      case "foreign-place": {
        const [found, ...own] = [problem.found, ...problem.expected].map(({ name }) => textIn(locale, name).text);
        return t("condition.foreign-place", { ...values, found: found!, expected: format.list(own) });
      }
      default:
        return assertNever(problem);
    }
  };

  return {
    t,
    named,
    condition,
    issue,
    observation,
    role: (each: Role) => role(each),
    authored: (text: AuthoredText) => textIn(locale, text).text,
    number: (value: number) => format.number(value),
    date: (value: Date) => format.dateTime(value, { dateStyle: "medium" }),
    anyOf: (words: readonly string[]) => format.list(words, { type: "disjunction" }),
    allOf: (words: readonly string[]) => format.list(words, { type: "conjunction" }),
  };
}

export type ProblemWords = ReturnType<typeof useProblemWords>;
