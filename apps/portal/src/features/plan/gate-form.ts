import {
  type AuthoredText,
  type ConditionOperator,
  type Gate,
  type GateCondition,
  GateDraft,
  type GateRule,
  type Indicator,
} from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import {
  type Entry,
  type FieldProblem,
  optionalNumberEntry,
  optionalTextEntry,
  problemsOf,
  textEntry,
  valueIn,
  wholeEntry,
  yearEntry,
} from "./form-entry.ts";

/** One condition while it is written. A blank label is filled with the indicator's name. */
export interface ConditionForm {
  /** Keeps the form's rows apart while they are added and removed. */
  readonly key: string;
  readonly label: AuthoredText;
  readonly indicatorId: GateCondition["indicatorId"];
  readonly townId: GateCondition["townId"];
  readonly operator: ConditionOperator;
  readonly threshold: NumberEntry;
  readonly holdYears: NumberEntry;
  readonly isProposal: boolean;
}

/** What stands in the side panel while a gate is written. */
export interface GateForm {
  readonly title: AuthoredText;
  readonly meaning: AuthoredText;
  readonly rule: GateRule;
  readonly earliestYear: NumberEntry;
  readonly conditions: readonly ConditionForm[];
}

export interface GateProblems {
  readonly gate: Partial<Record<"title" | "meaning" | "earliestYear", FieldProblem>>;
  /** By the condition's key. */
  readonly conditions: Readonly<Record<string, Partial<Record<"label" | "threshold" | "holdYears", FieldProblem>>>>;
}

export type GateFormReading =
  | { readonly kind: "ready"; readonly draft: GateDraft }
  | { readonly kind: "no-condition" }
  | { readonly kind: "wrong"; readonly problems: GateProblems };

/** The form for a gate as it stands; a new gate has no condition yet. */
export function gateForm(gate: Gate | null): GateForm {
  return {
    title: gate?.title ?? { en: "", zh: "" },
    meaning: gate?.meaning ?? { en: "", zh: "" },
    rule: gate?.rule ?? "all-of",
    earliestYear: numberEntry(gate?.earliestYear),
    conditions: (gate?.conditions ?? []).map((condition, index) => ({
      key: `stored-${index}`,
      label: condition.label,
      indicatorId: condition.indicatorId,
      townId: condition.townId,
      operator: condition.operator,
      threshold: numberEntry(condition.threshold),
      holdYears: numberEntry(condition.holdYears),
      isProposal: condition.isProposal,
    })),
  };
}

/** The side of a threshold that is better for the town. */
export function betterSide({ direction }: Pick<Indicator, "direction">): ConditionOperator {
  return direction === "down" ? "at-most" : "at-least";
}

/** A condition to start from: "no worse than" in the direction that is better for the town. */
export function newConditionForm(key: string, indicator: Indicator, townId: ConditionForm["townId"]): ConditionForm {
  return {
    key,
    label: { en: "", zh: "" },
    indicatorId: indicator.id,
    townId,
    operator: betterSide(indicator),
    threshold: { kind: "blank" },
    holdYears: { kind: "number", value: 1 },
    isProposal: false,
  };
}

/**
 * Turn what was typed into a draft, or say what is wrong in every field at once. A blank threshold is an answer: the
 * gate stays unknown until somebody sets one.
 */
export function readGateForm(form: GateForm, indicators: readonly Indicator[]): GateFormReading {
  const gate = {
    title: textEntry(form.title),
    meaning: optionalTextEntry(form.meaning),
    earliestYear: yearEntry(form.earliestYear),
  };
  const conditions = form.conditions.map((condition) => conditionEntries(condition, indicators));
  const problems: GateProblems = {
    gate: problemsOf(gate),
    conditions: Object.fromEntries(
      conditions.flatMap(({ key, ...entries }) => {
        const found = problemsOf(entries);
        return Object.keys(found).length > 0 ? [[key, found]] : [];
      }),
    ),
  };
  const isWrong = Object.keys(problems.gate).length > 0 || Object.keys(problems.conditions).length > 0;
  if (isWrong) return { kind: "wrong", problems };
  if (form.conditions.length === 0) return { kind: "no-condition" };
  return {
    kind: "ready",
    draft: GateDraft.parse({
      title: valueIn(gate.title),
      meaning: valueIn(gate.meaning),
      rule: form.rule,
      earliestYear: valueIn(gate.earliestYear),
      conditions: form.conditions.map((condition, index) => ({
        label: valueIn(conditions[index]!.label),
        indicatorId: condition.indicatorId,
        townId: condition.townId,
        operator: condition.operator,
        threshold: valueIn(conditions[index]!.threshold),
        unit: indicatorOf(condition, indicators)?.unit ?? "",
        holdYears: valueIn(conditions[index]!.holdYears) ?? 1,
        isProposal: condition.isProposal,
      })),
    }),
  };
}

function conditionEntries(condition: ConditionForm, indicators: readonly Indicator[]) {
  const isUnnamed = condition.label.en.trim() === "" && condition.label.zh.trim() === "";
  const label: Entry<AuthoredText> = textEntry(
    isUnnamed ? (indicatorOf(condition, indicators)?.name ?? condition.label) : condition.label,
  );
  return {
    key: condition.key,
    label,
    threshold: optionalNumberEntry(condition.threshold),
    holdYears: wholeEntry(condition.holdYears, 1, 20),
  };
}

function indicatorOf(condition: ConditionForm, indicators: readonly Indicator[]): Indicator | undefined {
  return indicators.find(({ id }) => id === condition.indicatorId);
}
