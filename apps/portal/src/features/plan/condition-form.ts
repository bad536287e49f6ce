import {
  type AuthoredText,
  type ConditionOperator,
  type DataQuality,
  type GateCondition,
  type GateLeaf,
  type Indicator,
  TrendCondition,
  ValueCondition,
} from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import {
  type Entry,
  type FieldProblem,
  optionalNumberEntry,
  problemsOf,
  textEntry,
  valueIn,
  wholeEntry,
  wrong,
} from "./form-entry.ts";

/** One condition while it is written. A blank label is filled with the indicator's name. */
export interface ConditionForm {
  /** Keeps the form's rows apart while they are added and removed. */
  readonly key: string;
  readonly kind: "value" | "trend";
  /** Whether the gate asks for the opposite. */
  readonly isNegated: boolean;
  readonly label: AuthoredText;
  readonly indicatorId: GateLeaf["indicatorId"];
  readonly townId: GateLeaf["townId"];
  readonly operator: ConditionOperator;
  readonly threshold: NumberEntry;
  readonly upperThreshold: NumberEntry;
  readonly holdYears: NumberEntry;
  readonly direction: TrendCondition["direction"];
  readonly perYear: NumberEntry;
  readonly overYears: NumberEntry;
  readonly quality: DataQuality;
  readonly isProposal: boolean;
}

/** Conditions of which all must hold, or one. */
export interface GroupForm {
  readonly key: string;
  readonly kind: "all-of" | "any-of";
  readonly isNegated: boolean;
  readonly conditions: readonly NodeForm[];
}

export type NodeForm = ConditionForm | GroupForm;

export function isGroup(node: NodeForm): node is GroupForm {
  return "conditions" in node;
}

/** A stored condition as a form. Two "not" above one another are none. */
export function nodeForm(condition: GateCondition, key = "stored", isNegated = false): NodeForm {
  switch (condition.kind) {
    case "not":
      return nodeForm(condition.condition, key, !isNegated);
    case "all-of":
    case "any-of": {
      const conditions = condition.conditions.map((inner, index) => nodeForm(inner, `${key}-${index}`));
      return { key, kind: condition.kind, isNegated, conditions };
    }
    default:
      return leafForm(condition, key, isNegated);
  }
}

function leafForm(leaf: GateLeaf, key: string, isNegated: boolean): ConditionForm {
  const { kind, label, indicatorId, townId, quality, isProposal } = leaf;
  const value = leaf.kind === "value" ? leaf : null;
  const trend = leaf.kind === "trend" ? leaf : null;
  return {
    ...{ key, kind, isNegated, label, indicatorId, townId, quality, isProposal },
    operator: value?.operator ?? "at-least",
    threshold: numberEntry(value?.threshold),
    upperThreshold: numberEntry(value?.upperThreshold),
    holdYears: numberEntry(value?.holdYears ?? 1),
    direction: trend?.direction ?? "rising",
    perYear: numberEntry(trend?.perYear),
    overYears: numberEntry(trend?.overYears ?? 5),
  };
}

/** The side of a threshold that is better for the town. */
export function betterSide({ direction }: Pick<Indicator, "direction">): Pick<ConditionForm, "operator" | "direction"> {
  return direction === "down"
    ? { operator: "at-most", direction: "falling" }
    : { operator: "at-least", direction: "rising" };
}

/** A condition to start from: "no worse than" in the direction that is better for the town. */
export function newConditionForm(key: string, indicator: Indicator, townId: ConditionForm["townId"]): ConditionForm {
  return {
    ...{ key, kind: "value", isNegated: false, label: { en: "", zh: "" }, indicatorId: indicator.id, townId },
    ...betterSide(indicator),
    ...{ threshold: { kind: "blank" }, upperThreshold: { kind: "blank" }, perYear: { kind: "blank" } },
    ...{ holdYears: { kind: "number", value: 1 }, overYears: { kind: "number", value: 5 } },
    ...{ quality: { leastConfidence: "low", acceptsProvisional: true }, isProposal: false },
  };
}

function labelEntry(form: ConditionForm, indicators: readonly Indicator[]): Entry<AuthoredText> {
  const isUnnamed = form.label.en.trim() === "" && form.label.zh.trim() === "";
  return textEntry(isUnnamed ? (indicatorOf(form, indicators)?.name ?? form.label) : form.label);
}

function valueEntries(form: ConditionForm, indicators: readonly Indicator[]) {
  const threshold = optionalNumberEntry(form.threshold);
  const upper = optionalNumberEntry(form.operator === "between" ? form.upperThreshold : { kind: "blank" });
  return {
    label: labelEntry(form, indicators),
    threshold,
    upperThreshold: form.operator === "between" ? upperEntry(threshold, upper) : upper,
    holdYears: wholeEntry(form.holdYears, 1, 20),
  };
}

function trendEntries(form: ConditionForm, indicators: readonly Indicator[]) {
  const perYear = speedEntry(form.perYear);
  return { label: labelEntry(form, indicators), perYear, overYears: wholeEntry(form.overYears, 3, 30) };
}

function speedEntry(entry: NumberEntry): Entry<number | null> {
  const speed = optionalNumberEntry(entry);
  const isNegative = speed.ok && speed.value !== null && speed.value < 0;
  return isNegative ? wrong({ kind: "outside", found: speed.value ?? 0, lowest: 0, highest: null }) : speed;
}

function upperEntry(low: Entry<number | null>, high: Entry<number | null>): Entry<number | null> {
  if (!low.ok || !high.ok || low.value === null) return high;
  if (high.value === null) return wrong({ kind: "incomplete" });
  return high.value < low.value ? wrong({ kind: "high-below-low", low: low.value, high: high.value }) : high;
}

export type ConditionField = "label" | "threshold" | "upperThreshold" | "holdYears" | "perYear" | "overYears";

/** What is wrong in a condition, by field. */
export function fieldProblems(
  form: ConditionForm,
  indicators: readonly Indicator[],
): Partial<Record<ConditionField, FieldProblem>> {
  return form.kind === "trend"
    ? problemsOf(trendEntries(form, indicators))
    : problemsOf(valueEntries(form, indicators));
}

/** The condition of a form whose problems were looked at before. @throws {RangeError} If it has a problem after all. */
export function conditionOf(form: NodeForm, indicators: readonly Indicator[]): GateCondition {
  const inner: GateCondition = isGroup(form)
    ? { kind: form.kind, conditions: form.conditions.map((each) => conditionOf(each, indicators)) }
    : leafOf(form, indicators);
  return form.isNegated ? { kind: "not", condition: inner } : inner;
}

function leafOf(form: ConditionForm, indicators: readonly Indicator[]): GateLeaf {
  const { kind, indicatorId, townId, quality, isProposal, operator, direction } = form;
  const unit = indicatorOf(form, indicators)?.unit ?? "";
  const label = valueIn(labelEntry(form, indicators));
  const about = { kind, label, indicatorId, townId, unit, quality, isProposal };
  if (kind === "trend") {
    const { perYear, overYears } = trendEntries(form, indicators);
    return TrendCondition.parse({ ...about, direction, perYear: valueIn(perYear), overYears: valueIn(overYears) ?? 5 });
  }
  const { threshold, upperThreshold, holdYears } = valueEntries(form, indicators);
  const ends = { threshold: valueIn(threshold), upperThreshold: valueIn(upperThreshold) };
  return ValueCondition.parse({ ...about, operator, ...ends, holdYears: valueIn(holdYears) ?? 1 });
}

/** The conditions of a form from left to right, without their groups. */
export function conditionsIn(form: NodeForm): ConditionForm[] {
  return isGroup(form) ? form.conditions.flatMap(conditionsIn) : [form];
}

/** The same form with one node replaced, or taken out with `null`; a group that is left empty goes as well. */
export function withNode(form: GroupForm, key: string, change: (node: NodeForm) => NodeForm | null): GroupForm {
  const conditions = form.conditions.flatMap((node): NodeForm[] => {
    if (node.key === key) return [change(node) ?? []].flat();
    if (!isGroup(node)) return [node];
    const inner = withNode(node, key, change);
    return inner.conditions.length > 0 ? [inner] : [];
  });
  return { ...form, conditions };
}

export function indicatorOf(
  { indicatorId }: Pick<ConditionForm, "indicatorId">,
  indicators: readonly Indicator[],
): Indicator | undefined {
  return indicators.find(({ id }) => id === indicatorId);
}
