import {
  type Indicator,
  type Observation,
  ObservationDraft,
  type ObservationProblem,
  type ObservedValue,
  observationProblems,
} from "@tamarisk/domain";
import type { NumberEntry } from "@tamarisk/ui/number-entry";
import type { CellForm } from "./cell-form.ts";

/** What is wrong with one field, as data; the messages hold the words. */
export type CellProblem =
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly found: string }
  | { readonly kind: "upside-down"; readonly low: number; readonly high: number }
  | { readonly kind: "too-long"; readonly limit: number }
  | ObservationProblem;

export type CellField = "value" | "low" | "high" | "unit" | "year" | "source" | "licence" | "note";
export type CellProblems = Partial<Record<CellField, CellProblem>>;

type CellFormReading =
  | { readonly kind: "ready"; readonly draft: ObservationDraft }
  | { readonly kind: "wrong"; readonly problems: CellProblems };

interface CellAddress {
  readonly indicator: Indicator;
  readonly townId: Observation["townId"];
  readonly year: number;
}

const limits = { unit: 40, source: 500, licence: 200, note: 2000 } as const;

/**
 * Turn what was typed into a value to save, or say what is wrong in every field at once. "Nothing known" needs a source
 * too: somebody found out that there is nothing.
 */
export function readCellForm(form: CellForm, cell: CellAddress, currentYear: number): CellFormReading {
  const value = readValue(form);
  const problems: CellProblems = { ...value.problems, ...textProblems(form) };
  if (value.value && form.unit.trim() !== "") {
    const asked = { value: value.value, unit: form.unit.trim(), year: cell.year as ObservationDraft["year"] };
    for (const problem of observationProblems(asked, cell.indicator, currentYear)) {
      problems[fieldOf(problem, form)] ??= problem;
    }
  }
  if (!value.value || Object.keys(problems).length > 0) return { kind: "wrong", problems };
  return {
    kind: "ready",
    draft: ObservationDraft.parse({
      indicatorId: cell.indicator.id,
      townId: cell.townId,
      year: cell.year,
      value: value.value,
      unit: form.unit,
      isProvisional: form.isProvisional,
      source: form.source,
      licence: form.licence.trim() || null,
      confidence: form.confidence,
      note: form.note.trim() || null,
    }),
  };
}

function readValue(form: CellForm): { value: ObservedValue | null; problems: CellProblems } {
  switch (form.knowledge) {
    case "no-data":
      return { value: { kind: "no-data" }, problems: {} };
    case "measured": {
      const value = readEntry(form.value);
      return typeof value === "number"
        ? { value: { kind: "measured", value }, problems: {} }
        : { value: null, problems: { value } };
    }
    case "range":
      return readRange(readEntry(form.low), readEntry(form.high));
  }
}

function readRange(low: number | CellProblem, high: number | CellProblem): ReturnType<typeof readValue> {
  if (typeof low !== "number" || typeof high !== "number") {
    return {
      value: null,
      problems: { ...(typeof low === "number" ? {} : { low }), ...(typeof high === "number" ? {} : { high }) },
    };
  }
  if (low > high) return { value: null, problems: { high: { kind: "upside-down", low, high } } };
  return { value: { kind: "range", low, high }, problems: {} };
}

function readEntry(entry: NumberEntry): number | CellProblem {
  if (entry.kind === "number") return entry.value;
  return entry.kind === "blank" ? { kind: "blank" } : { kind: "unreadable", found: entry.text };
}

function textProblems(form: CellForm): CellProblems {
  const problems: CellProblems = {};
  if (form.unit.trim() === "") problems.unit = { kind: "blank" };
  if (form.source.trim() === "") problems.source = { kind: "blank" };
  for (const field of ["unit", "source", "licence", "note"] as const) {
    if (form[field].trim().length > limits[field]) problems[field] = { kind: "too-long", limit: limits[field] };
  }
  return problems;
}

function fieldOf(problem: ObservationProblem, form: CellForm): CellField {
  if (problem.kind === "other-unit" || problem.kind === "not-a-unit") return "unit";
  if (problem.kind === "future-year") return "year";
  if (form.knowledge !== "range") return "value";
  return form.low.kind === "number" && form.low.value === problem.found ? "low" : "high";
}
