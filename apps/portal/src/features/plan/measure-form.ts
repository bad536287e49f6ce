import { type AuthoredText, type Capacity, type Measure, type MeasureActor, MeasureDraft } from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import {
  endYearEntry,
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
import { measureDraftOf } from "./measure-draft-of.ts";

/** What stands in the side panel while a measure is written. */
export interface MeasureForm {
  readonly title: AuthoredText;
  readonly description: AuthoredText;
  readonly startYear: NumberEntry;
  readonly endYear: NumberEntry;
  readonly budgetMillionCny: NumberEntry;
  readonly capacity: Capacity | "none";
  readonly actors: readonly MeasureActor[];
  readonly source: string;
}

type MeasureField = "title" | "description" | "startYear" | "endYear" | "budgetMillionCny" | "source";

export type MeasureFormReading =
  | { readonly kind: "ready"; readonly draft: MeasureDraft }
  | { readonly kind: "wrong"; readonly problems: Partial<Record<MeasureField, FieldProblem>> };

/** The form for a measure as it stands, or an empty one. */
export function measureForm(measure: Measure | null): MeasureForm {
  return {
    title: measure?.title ?? { en: "", zh: "" },
    description: measure?.description ?? { en: "", zh: "" },
    startYear: numberEntry(measure?.startYear),
    endYear: numberEntry(measure?.endYear),
    budgetMillionCny: numberEntry(measure?.budgetMillionCny),
    capacity: measure?.capacity ?? "none",
    actors: measure?.actors ?? [],
    source: measure?.source ?? "",
  };
}

/**
 * Turn what was typed into a draft, or say what is wrong in every field at once. Blank years and a blank budget are
 * answers: *not yet set* and *not yet assessed*. An actor named twice in one role counts once.
 *
 * @param kept - The measure as it stood when the form was opened: what the form does not show stays as it is.
 */
export function readMeasureForm(form: MeasureForm, kept: Measure | null): MeasureFormReading {
  const startYear = yearEntry(form.startYear);
  const entries = {
    title: textEntry(form.title),
    description: optionalTextEntry(form.description),
    startYear,
    endYear: endYearEntry(startYear, yearEntry(form.endYear)),
    budgetMillionCny: budgetEntry(form.budgetMillionCny),
    source: optionalLineEntry(form.source, 500),
  };
  const problems = problemsOf(entries);
  if (Object.keys(problems).length > 0) return { kind: "wrong", problems };
  return {
    kind: "ready",
    draft: MeasureDraft.parse({
      ...(kept && measureDraftOf(kept)),
      title: valueIn(entries.title),
      description: valueIn(entries.description),
      startYear: valueIn(entries.startYear),
      endYear: valueIn(entries.endYear),
      budgetMillionCny: kept?.budgetLines.length ? kept.budgetMillionCny : valueIn(entries.budgetMillionCny),
      capacity: form.capacity === "none" ? null : form.capacity,
      actors: withoutRepeats(form.actors),
      source: valueIn(entries.source),
    }),
  };
}

function budgetEntry(entry: NumberEntry): ReturnType<typeof optionalNumberEntry> {
  const budget = optionalNumberEntry(entry);
  if (!budget.ok || budget.value === null || budget.value >= 0) return budget;
  return wrong({ kind: "outside", found: budget.value, lowest: 0, highest: null });
}

function withoutRepeats(actors: readonly MeasureActor[]): MeasureActor[] {
  return [...new Map(actors.map((actor) => [`${actor.stakeholderId} ${actor.role}`, actor])).values()];
}
