import { type AuthoredText, type IndicatorId, ResultsLink, type TownId } from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import {
  type Entry,
  type FieldProblem,
  optionalLineEntry,
  optionalNumberEntry,
  optionalTextEntry,
  problemsOf,
  textEntry,
  valueIn,
  wrong,
  yearEntry,
} from "./form-entry.ts";

/** One results chain while it is typed: output, outcome, indicator, expected effect. */
export interface ResultForm {
  readonly output: AuthoredText;
  readonly outcome: AuthoredText;
  readonly indicatorId: IndicatorId | "none";
  readonly townId: TownId | "none";
  readonly low: NumberEntry;
  readonly high: NumberEntry;
  readonly byYear: NumberEntry;
  readonly confidence: NonNullable<ResultsLink["confidence"]> | "none";
  readonly source: string;
}

export type ResultField = "output" | "outcome" | "low" | "high" | "byYear" | "source";
export type ResultProblems = Partial<Record<ResultField, FieldProblem>>;

type ResultReading =
  | { readonly kind: "ready"; readonly link: ResultsLink }
  | { readonly kind: "wrong"; readonly problems: ResultProblems };

export function resultForm(link: ResultsLink | null): ResultForm {
  return {
    output: link?.output ?? { en: "", zh: "" },
    outcome: link?.outcome ?? { en: "", zh: "" },
    indicatorId: link?.indicatorId ?? "none",
    townId: link?.townId ?? "none",
    low: numberEntry(link?.effect?.low),
    high: numberEntry(link?.effect?.high),
    byYear: numberEntry(link?.effect?.byYear),
    confidence: link?.confidence ?? "none",
    source: link?.source ?? "",
  };
}

/** An expected effect is whole or not there: low, high and the year belong together. */
export function readResultForm(form: ResultForm): ResultReading {
  const low = optionalNumberEntry(form.low);
  const high = optionalNumberEntry(form.high);
  const byYear = yearEntry(form.byYear);
  const isExpected = [form.low, form.high, form.byYear].some(({ kind }) => kind !== "blank");
  const needed = (entry: Entry<number | null>) =>
    isExpected && entry.ok && entry.value === null ? wrong({ kind: "incomplete" }) : entry;
  const entries = {
    output: textEntry(form.output),
    outcome: optionalTextEntry(form.outcome),
    low: needed(low),
    high:
      low.ok && high.ok && low.value !== null && high.value !== null && high.value < low.value
        ? wrong({ kind: "high-below-low", low: low.value, high: high.value })
        : needed(high),
    byYear: needed(byYear),
    source: optionalLineEntry(form.source, 500),
  };
  const problems = problemsOf(entries);
  if (Object.keys(problems).length > 0) return { kind: "wrong", problems };
  return {
    kind: "ready",
    link: ResultsLink.parse({
      output: valueIn(entries.output),
      outcome: valueIn(entries.outcome),
      indicatorId: form.indicatorId === "none" ? null : form.indicatorId,
      townId: form.townId === "none" ? null : form.townId,
      effect: isExpected
        ? { low: valueIn(entries.low), high: valueIn(entries.high), byYear: valueIn(entries.byYear) }
        : null,
      confidence: form.confidence === "none" ? null : form.confidence,
      source: valueIn(entries.source),
    }),
  };
}
