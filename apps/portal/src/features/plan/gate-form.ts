import {
  type AuthoredText,
  depthOf,
  type Gate,
  GateDraft,
  type GateProposal,
  type Indicator,
  leavesOf,
  mostDepth,
  mostLeaves,
} from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import {
  type ConditionField,
  conditionOf,
  conditionsIn,
  fieldProblems,
  type GroupForm,
  isGroup,
  nodeForm,
} from "./condition-form.ts";
import { type FieldProblem, optionalTextEntry, problemsOf, textEntry, valueIn, yearEntry } from "./form-entry.ts";

/** What stands in the side panel while a gate is written. */
export interface GateForm {
  readonly title: AuthoredText;
  readonly meaning: AuthoredText;
  readonly earliestYear: NumberEntry;
  readonly root: GroupForm;
  readonly proposal: GateProposal | null;
}

interface GateProblems {
  readonly gate: Partial<Record<"title" | "meaning" | "earliestYear", FieldProblem>>;
  /** By the condition's key. */
  readonly conditions: Readonly<Record<string, Partial<Record<ConditionField, FieldProblem>>>>;
}

type GateFormReading =
  | { readonly kind: "ready"; readonly draft: GateDraft }
  | { readonly kind: "no-condition" }
  | { readonly kind: "too-deep" }
  | { readonly kind: "too-many" }
  | { readonly kind: "wrong"; readonly problems: GateProblems };

/** The form for a gate as it stands; a new gate has no condition yet. */
export function gateForm(gate: Gate | null): GateForm {
  const root = gate && nodeForm(gate.condition);
  const alone: GroupForm = { key: "root", kind: "all-of", isNegated: false, conditions: root ? [root] : [] };
  return {
    title: gate?.title ?? { en: "", zh: "" },
    meaning: gate?.meaning ?? { en: "", zh: "" },
    earliestYear: numberEntry(gate?.earliestYear),
    root: root && isGroup(root) && !root.isNegated ? root : alone,
    proposal: gate?.proposal ?? null,
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
  const found = conditionsIn(form.root).map((each) => [each.key, fieldProblems(each, indicators)] as const);
  const problems: GateProblems = {
    gate: problemsOf(gate),
    conditions: Object.fromEntries(found.filter(([, each]) => Object.keys(each).length > 0)),
  };
  const isWrong = Object.keys(problems.gate).length > 0 || Object.keys(problems.conditions).length > 0;
  if (isWrong) return { kind: "wrong", problems };
  if (found.length === 0) return { kind: "no-condition" };
  const condition = conditionOf(form.root, indicators);
  if (depthOf(condition) > mostDepth) return { kind: "too-deep" };
  if (leavesOf(condition).length > mostLeaves) return { kind: "too-many" };
  const [title, meaning] = [valueIn(gate.title), valueIn(gate.meaning)];
  const { proposal } = form;
  return {
    kind: "ready",
    draft: GateDraft.parse({ title, meaning, condition, earliestYear: valueIn(gate.earliestYear), proposal }),
  };
}
