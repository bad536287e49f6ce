import type { ParameterChange } from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import type { Assumption } from "./assumptions-screen-props.ts";

/** A figure while it is typed. */
interface AssumptionForm {
  readonly value: NumberEntry;
  readonly low: NumberEntry;
  readonly high: NumberEntry;
  readonly source: string;
}

type NumberName = "value" | "low" | "high";

/** What is wrong with one field. */
export type FieldProblem =
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "outside-limits"; readonly found: number }
  | { readonly kind: "outside-range"; readonly found: number; readonly low: number; readonly high: number }
  | { readonly kind: "no-range"; readonly found: number };

type FormProblems = Partial<Record<NumberName | "source", FieldProblem>>;

type FormReading =
  | { readonly kind: "ready"; readonly change: ParameterChange }
  | { readonly kind: "wrong"; readonly problems: FormProblems };

/** The form as it opens: what is in use, without a source where the town's own figure is to be replaced. */
export function openedForm({ own, change }: Assumption): AssumptionForm {
  const { value, low, high } = change?.change ?? own;
  return {
    value: numberEntry(value),
    low: numberEntry(low),
    high: numberEntry(high),
    source: change?.change.source ?? "",
  };
}

/** What would be saved, or what is wrong in each field. */
export function readAssumptionForm(form: AssumptionForm, assumption: Assumption): FormReading {
  const { parameterId: id, element, limits, isExplored } = assumption;
  const problems: FormProblems = {};
  const number = (name: NumberName): number => {
    const entry = form[name];
    if (entry.kind !== "number") {
      problems[name] = entry.kind === "blank" ? { kind: "blank" } : { kind: "unreadable", text: entry.text };
      return Number.NaN;
    }
    const { value: found } = entry;
    if (found < limits.low || found > limits.high) problems[name] = { kind: "outside-limits", found };
    return found;
  };
  const [value, low, high] = [number("value"), number("low"), number("high")];
  if (low > high || (isExplored && low === high)) problems.high ??= { kind: "no-range", found: high };
  else if (value < low || value > high) problems.value ??= { kind: "outside-range", found: value, low, high };
  const source = form.source.trim();
  if (source === "") problems.source = { kind: "blank" };
  if (Object.keys(problems).length > 0) return { kind: "wrong", problems };
  return { kind: "ready", change: { id, ...(element && { element: element.id }), value, low, high, source } };
}
