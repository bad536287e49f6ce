"use client";

import {
  assertNever,
  type CellProblem,
  type ColumnDescription,
  type ExchangeSheet,
  type ImportNote,
  type LocalizedText,
  type SheetDescription,
} from "@tamarisk/domain";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useProblemWords } from "@/features/problem/use-problem-words.ts";
import { useFigures } from "@/i18n/use-figures.ts";

/** The words of imports and exports in the reader's language: sheets and columns as the files call them. */
export function useExchangeWords(sheets: readonly SheetDescription[]) {
  const t = useTranslations("exchange");
  const locale = useLocale();
  const format = useFormatter();
  const problemWords = useProblemWords();
  const { number, text } = useFigures();
  const columns = useMemo(() => columnsOf(sheets), [sheets]);
  const separator = locale === "en" ? ", " : "、";

  const sheet = (kind: ExchangeSheet) => text(sheets.find((one) => one.kind === kind)!.name);

  function column(kind: ExchangeSheet, key: string): string {
    if (key === "budgetLines") return sheet("budget");
    const known = columns.get(`${kind} ${key}`);
    return known ? text(known.header) : key;
  }

  /** A kept value as a planner reads it; a blank says so. */
  function value(kind: ExchangeSheet, key: string, kept: string): string {
    if (kept === "") return t("blank");
    if (key === "budgetLines") return budget(kept);
    const words = columns.get(`${kind} ${key}`)?.words;
    return words
      ? kept
          .split(", ")
          .map((part) => wordOf(words, part, text))
          .join(separator)
      : kept;
  }

  /** Budget lines are kept as their number and their sum. */
  function budget(kept: string): string {
    const [lines = "0", sum = "0"] = kept.split(": ");
    return t("budgetLines", { lines: Number(lines), sum: number(Number(sum)) });
  }

  function problem({ sheet: kind, column: key, found, problem: what }: CellProblem): string {
    const word = (kept: string) => (key === null ? kept : value(kind, key, kept));
    switch (what.kind) {
      case "blank":
      case "cell-error":
      case "formula-without-result":
      case "merged-cell":
      case "not-a-number":
      case "not-a-whole-number":
      case "not-a-day":
        return t(`problem.${what.kind}`, { found });
      case "not-one-of": {
        const words = key === null ? null : columns.get(`${kind} ${key}`)?.words;
        const allowed = words ? Object.values(words).map(text) : what.allowed;
        return t("problem.not-one-of", { found, allowed: allowed.join(separator) });
      }
      case "unknown":
        return t(`problem.unknown.${what.subject}`, { found });
      case "no-headings": {
        const headings = sheets.find((one) => one.kind === kind)!.columns.filter(({ isForReading }) => !isForReading);
        const some = headings.slice(0, 6).map(({ header }) => text(header));
        return t("problem.no-headings", { found, headings: some.join(separator) });
      }
      case "duplicate-column":
      case "duplicate-sheet":
        return t(`problem.${what.kind}`, { found, first: what.first });
      case "duplicate-row":
        return t("problem.duplicate-row", { first: String(what.firstRow) });
      case "half-a-pair":
        return t("problem.half-a-pair", { other: column(kind, what.other) });
      case "lines-differ-from-total":
        return t("problem.lines-differ-from-total", {
          sum: number(what.sum),
          total: what.total === null ? t("blank") : number(what.total),
        });
      case "refused-move": {
        const allowed = what.allowed.map(word).join(separator);
        if (what.from === "") return t("problem.first-state", { allowed });
        return t(what.allowed.length === 0 ? "problem.no-move" : "problem.refused-move", {
          ...{ from: word(what.from), to: word(what.to), allowed },
        });
      }
      case "plan-not-editable":
        return t("problem.plan-not-editable", { state: problemWords.named("state", found) });
      case "observation":
        return problemWords.observation(what.problem);
      case "rule":
        return t("problem.rule", {
          found: found === "" ? t("blank") : found,
          rule: what.code === "custom" && locale === "en" ? what.message : problemWords.named("code", what.code),
        });
      default:
        return assertNever(what);
    }
  }

  function note(said: ImportNote): string {
    switch (said.kind) {
      case "sheet-not-known":
        return t("note.sheet-not-known", { sheet: said.sheet });
      case "column-not-known":
        return t("note.column-not-known", { sheet: sheet(said.sheet), column: said.column });
      case "rows-look-present":
        return t("note.rows-look-present", { sheet: sheet(said.sheet), count: said.count, added: said.added });
      case "rows-left-alone":
        return t("note.rows-left-alone", { sheet: sheet(said.sheet), count: said.count });
    }
  }

  const when = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return { t, locale, separator, text, sheets, sheet, column, value, problem, note, number, when };
}

export type ExchangeWords = ReturnType<typeof useExchangeWords>;

function columnsOf(sheets: readonly SheetDescription[]): ReadonlyMap<string, ColumnDescription> {
  return new Map(sheets.flatMap(({ kind, columns }) => columns.map((one) => [`${kind} ${one.key}`, one] as const)));
}

function wordOf(
  words: Readonly<Record<string, LocalizedText>>,
  part: string,
  text: (word: LocalizedText) => string,
): string {
  const word = words[part];
  return word ? text(word) : part;
}
