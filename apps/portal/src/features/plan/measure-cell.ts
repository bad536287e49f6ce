import type { Locale, Measure, MeasureDraft } from "@tamarisk/domain";
import { numberEntry, readNumber } from "@tamarisk/ui/number-entry";
import { amountEntry, type Entry, textEntry } from "./form-entry.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import { readYears } from "./read-years.ts";

/** What of a measure can be typed right in the plan's table. */
export type MeasureCell = "title" | "years" | "budget";

/** What stands in the cell when a planner begins to type. */
export function cellText(measure: Measure, cell: MeasureCell, locale: Locale): string {
  switch (cell) {
    case "title":
      return locale === "en" ? measure.title.en : measure.title.zh;
    case "years": {
      const { startYear, endYear } = measure;
      return startYear === null && endYear === null ? "" : `${startYear ?? ""}–${endYear ?? ""}`;
    }
    case "budget": {
      const entry = numberEntry(measure.budgetMillionCny);
      return entry.kind === "number" ? String(entry.value) : "";
    }
  }
}

/** A budget of several lines by source and year has no single figure to type; the form has the grid. */
export function isTypedInCell(measure: Measure, cell: MeasureCell): boolean {
  return cell !== "budget" || measure.budgetLines.length <= 1;
}

/** The measure with what was typed in one of its cells, or what is wrong with it. A title changes in the reader's language. */
export function readCell(measure: Measure, cell: MeasureCell, text: string, locale: Locale): Entry<MeasureDraft> {
  const draft = measureDraftOf(measure);
  switch (cell) {
    case "title": {
      const title = textEntry({ ...measure.title, [locale === "en" ? "en" : "zh"]: text });
      return title.ok ? { ok: true, value: { ...draft, title: title.value } } : title;
    }
    case "years": {
      const years = readYears(text);
      return years.ok ? { ok: true, value: { ...draft, ...years.value } } : years;
    }
    case "budget": {
      const amount = amountEntry(readNumber(text));
      if (!amount.ok) return amount;
      const { value } = amount;
      const budgetLines = value === null ? [] : draft.budgetLines.map((line) => ({ ...line, millionCny: value }));
      return { ok: true, value: { ...draft, budgetMillionCny: value, budgetLines } };
    }
  }
}
