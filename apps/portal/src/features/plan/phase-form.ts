import type { AuthoredText, Phase } from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { endYearEntry, type FieldProblem, problemsOf, textEntry, valueIn, yearEntry } from "./form-entry.ts";
import type { PhaseDraft } from "./plan-edit.ts";

/** What stands in the side panel while a phase is written. */
export interface PhaseForm {
  readonly title: AuthoredText;
  readonly startYear: NumberEntry;
  readonly endYear: NumberEntry;
}

type PhaseFormReading =
  | { readonly kind: "ready"; readonly draft: PhaseDraft }
  | { readonly kind: "wrong"; readonly problems: Partial<Record<keyof PhaseForm, FieldProblem>> };

export function phaseForm(phase: Phase | null): PhaseForm {
  return {
    title: phase?.title ?? { en: "", zh: "" },
    startYear: numberEntry(phase?.startYear),
    endYear: numberEntry(phase?.endYear),
  };
}

/** Turn what was typed into a draft, or say what is wrong in every field at once. Blank years are *not yet set*. */
export function readPhaseForm(form: PhaseForm): PhaseFormReading {
  const startYear = yearEntry(form.startYear);
  const entries = {
    title: textEntry(form.title),
    startYear,
    endYear: endYearEntry(startYear, yearEntry(form.endYear)),
  };
  const problems = problemsOf(entries);
  if (Object.keys(problems).length > 0) return { kind: "wrong", problems };
  return {
    kind: "ready",
    draft: {
      title: valueIn(entries.title),
      startYear: valueIn(entries.startYear),
      endYear: valueIn(entries.endYear),
    },
  };
}
