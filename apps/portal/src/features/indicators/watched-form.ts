import {
  type AuthoredText,
  type DesiredDirection,
  type Indicator,
  StakeholderId,
  type UpdateRhythm,
  type WatchedIndicator,
  WatchedIndicatorDraft,
} from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";

/** What stands in the side panel while it is said how an indicator is watched. */
export interface WatchedForm {
  readonly baselineValue: NumberEntry;
  readonly baselineYear: NumberEntry;
  readonly targetValue: NumberEntry;
  readonly targetYear: NumberEntry;
  readonly thresholdValue: NumberEntry;
  readonly thresholdSide: "above" | "below";
  readonly thresholdMeaning: AuthoredText;
  readonly direction: DesiredDirection;
  readonly rhythm: UpdateRhythm;
  /** Blank for nobody. */
  readonly responsibleId: string;
  readonly isProposal: boolean;
  readonly source: string;
}

const noWords: AuthoredText = { en: "", zh: "" };

/** The form for a watched indicator as it stands. A threshold that is not there yet lies on the side opposite to the better. */
export function watchedForm(watched: WatchedIndicator): WatchedForm {
  const { baseline, target, threshold } = watched;
  return {
    baselineValue: numberEntry(baseline?.value),
    baselineYear: numberEntry(baseline?.year),
    targetValue: numberEntry(target?.value),
    targetYear: numberEntry(target?.year),
    thresholdValue: numberEntry(threshold?.value),
    thresholdSide: threshold?.side ?? (watched.direction === "down" ? "above" : "below"),
    thresholdMeaning: threshold?.meaning ?? noWords,
    direction: watched.direction,
    rhythm: watched.rhythm,
    responsibleId: watched.responsibleId ?? "",
    isProposal: watched.isProposal,
    source: watched.source ?? "",
  };
}

/** What is wrong with one field, as data; the messages hold the words. */
export type WatchedProblem =
  | { readonly kind: "unreadable"; readonly found: string }
  | { readonly kind: "value-needed" }
  | { readonly kind: "year-needed" }
  | { readonly kind: "no-year"; readonly found: number }
  | { readonly kind: "outside"; readonly found: number }
  | { readonly kind: "before-baseline"; readonly found: number; readonly baseline: number }
  | { readonly kind: "too-long"; readonly limit: number };

export type WatchedField =
  | "baselineValue"
  | "baselineYear"
  | "targetValue"
  | "targetYear"
  | "thresholdValue"
  | "thresholdMeaning"
  | "source";
export type WatchedProblems = Partial<Record<WatchedField, WatchedProblem>>;

type WatchedReading =
  | { readonly kind: "ready"; readonly draft: WatchedIndicatorDraft }
  | { readonly kind: "wrong"; readonly problems: WatchedProblems };

const longestSource = 500;
const longestMeaning = 4000;

/** Turn what was typed into how an indicator is watched, or say what is wrong in every field at once. */
export function readWatchedForm(
  form: WatchedForm,
  watched: Pick<WatchedIndicator, "indicatorId" | "townId">,
  bounds: Pick<Indicator, "lowest" | "highest">,
): WatchedReading {
  const problems: WatchedProblems = {
    ...markProblems("baseline", form.baselineValue, form.baselineYear, bounds),
    ...markProblems("target", form.targetValue, form.targetYear, bounds),
  };
  const threshold = valueProblem(form.thresholdValue, bounds);
  if (threshold) problems.thresholdValue = threshold;
  const { baselineYear, targetYear } = form;
  if (!problems.targetYear && baselineYear.kind === "number" && targetYear.kind === "number") {
    if (targetYear.value <= baselineYear.value) {
      problems.targetYear = { kind: "before-baseline", found: targetYear.value, baseline: baselineYear.value };
    }
  }
  if (form.source.trim().length > longestSource) problems.source = { kind: "too-long", limit: longestSource };
  const { en, zh } = form.thresholdMeaning;
  if (Math.max(en.trim().length, zh.trim().length) > longestMeaning) {
    problems.thresholdMeaning = { kind: "too-long", limit: longestMeaning };
  }
  if (Object.keys(problems).length > 0) return { kind: "wrong", problems };
  return { kind: "ready", draft: draftOf(form, watched) };
}

function draftOf(form: WatchedForm, { indicatorId, townId }: Pick<WatchedIndicator, "indicatorId" | "townId">) {
  const { en, zh } = form.thresholdMeaning;
  const meaning = en.trim() === "" && zh.trim() === "" ? null : form.thresholdMeaning;
  const limit = numberIn(form.thresholdValue);
  return WatchedIndicatorDraft.parse({
    indicatorId,
    townId,
    baseline: markOf(form.baselineValue, form.baselineYear),
    target: markOf(form.targetValue, form.targetYear),
    threshold: limit === null ? null : { value: limit, side: form.thresholdSide, meaning },
    direction: form.direction,
    rhythm: form.rhythm,
    responsibleId: form.responsibleId === "" ? null : StakeholderId.parse(form.responsibleId),
    isProposal: form.isProposal,
    source: form.source.trim() || null,
  });
}

function markOf(value: NumberEntry, year: NumberEntry) {
  const [found, when] = [numberIn(value), numberIn(year)];
  return found === null || when === null ? null : { value: found, year: when };
}

function numberIn(entry: NumberEntry): number | null {
  return entry.kind === "number" ? entry.value : null;
}

/** A value and its year come together or not at all. */
function markProblems(
  mark: "baseline" | "target",
  value: NumberEntry,
  year: NumberEntry,
  bounds: Pick<Indicator, "lowest" | "highest">,
): WatchedProblems {
  const ofValue =
    value.kind === "blank" && year.kind !== "blank" ? ({ kind: "value-needed" } as const) : valueProblem(value, bounds);
  const ofYear =
    year.kind === "blank" && value.kind !== "blank" ? ({ kind: "year-needed" } as const) : yearProblem(year);
  return { ...(ofValue && { [`${mark}Value`]: ofValue }), ...(ofYear && { [`${mark}Year`]: ofYear }) };
}

function valueProblem(
  entry: NumberEntry,
  { lowest, highest }: Pick<Indicator, "lowest" | "highest">,
): WatchedProblem | null {
  if (entry.kind === "unreadable") return { kind: "unreadable", found: entry.text };
  if (entry.kind === "blank") return null;
  const isOutside = (lowest !== null && entry.value < lowest) || (highest !== null && entry.value > highest);
  return isOutside ? { kind: "outside", found: entry.value } : null;
}

function yearProblem(entry: NumberEntry): WatchedProblem | null {
  if (entry.kind === "unreadable") return { kind: "unreadable", found: entry.text };
  if (entry.kind === "blank") return null;
  const isYear = Number.isInteger(entry.value) && entry.value >= 1949 && entry.value <= 2150;
  return isYear ? null : { kind: "no-year", found: entry.value };
}
