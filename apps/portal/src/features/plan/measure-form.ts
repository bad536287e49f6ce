import {
  type AuthoredText,
  type Capacity,
  type DesignScale,
  type Measure,
  type MeasureActor,
  MeasureDraft,
  type MeasureId,
  type MeasurePlace,
  type MeasureTags,
} from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { type BudgetGrid, budgetGrid, budgetLinesIn, roundedSum } from "./budget-grid.ts";
import {
  amountEntry,
  type Entry,
  endYearEntry,
  type FieldProblem,
  optionalLineEntry,
  optionalTextEntry,
  problemsOf,
  textEntry,
  valueIn,
  wholeEntry,
  yearEntry,
} from "./form-entry.ts";
import { measureDraftOf } from "./measure-draft-of.ts";
import { type ResultForm, type ResultProblems, readResultForm, resultForm } from "./result-form.ts";

/** A measure that this one waits for, and how long after its end. */
export interface DependencyForm {
  readonly measureId: MeasureId;
  readonly lagYears: NumberEntry;
}

/** What stands in the side panel while a measure is written. */
export interface MeasureForm {
  readonly title: AuthoredText;
  readonly description: AuthoredText;
  readonly startYear: NumberEntry;
  readonly endYear: NumberEntry;
  readonly leadTimeYears: NumberEntry;
  readonly durationYears: NumberEntry;
  /** Counts while the grid is empty; lines by source and year add up to the budget otherwise. */
  readonly budgetMillionCny: NumberEntry;
  readonly budget: BudgetGrid;
  readonly costOfDelay: NumberEntry;
  readonly capacity: Capacity | "none";
  readonly tags: MeasureTags;
  readonly scale: DesignScale | "none";
  readonly placeWords: AuthoredText;
  readonly drawn: Omit<MeasurePlace, "words">;
  readonly results: readonly ResultForm[];
  readonly dependsOn: readonly DependencyForm[];
  readonly actors: readonly MeasureActor[];
  readonly source: string;
}

export type MeasureField =
  | "title"
  | "description"
  | "startYear"
  | "endYear"
  | "leadTimeYears"
  | "durationYears"
  | "budgetMillionCny"
  | "budget"
  | "costOfDelay"
  | "placeWords"
  | "dependsOn"
  | "source";

/** What is wrong, field by field; of the results chains, chain by chain. */
export interface MeasureProblems {
  readonly fields: Partial<Record<MeasureField, FieldProblem>>;
  readonly results: readonly ResultProblems[];
}

type MeasureFormReading =
  | { readonly kind: "ready"; readonly draft: MeasureDraft }
  | { readonly kind: "wrong"; readonly problems: MeasureProblems };

const noTags: MeasureTags = { buffer: [], selfOrganisation: [], learning: [], strategies: [], sdgTargets: [] };
const nothingDrawn: MeasureForm["drawn"] = { datum: "CGCS2000", shapes: [], isApproximate: true };

/** The form for a measure as it stands, or an empty one. */
export function measureForm(measure: Measure | null): MeasureForm {
  const { words: placeWords, ...drawn } = measure?.place ?? { words: null, ...nothingDrawn };
  return {
    title: measure?.title ?? { en: "", zh: "" },
    description: measure?.description ?? { en: "", zh: "" },
    startYear: numberEntry(measure?.startYear),
    endYear: numberEntry(measure?.endYear),
    leadTimeYears: numberEntry(measure?.leadTimeYears),
    durationYears: numberEntry(measure?.durationYears),
    budgetMillionCny: numberEntry(measure?.budgetMillionCny),
    budget: budgetGrid(measure?.budgetLines ?? []),
    costOfDelay: numberEntry(measure?.costOfDelayMillionCnyPerYear),
    capacity: measure?.capacity ?? "none",
    tags: measure?.tags ?? noTags,
    scale: measure?.scale ?? "none",
    placeWords: placeWords ?? { en: "", zh: "" },
    drawn,
    results: (measure?.results ?? []).map(resultForm),
    dependsOn: (measure?.dependsOn ?? []).map(({ measureId, lagYears }) => ({
      measureId,
      lagYears: numberEntry(lagYears),
    })),
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
  const entries = entriesOf(form);
  const results = form.results.map(readResultForm);
  const fields = problemsOf(entries);
  if (Object.keys(fields).length > 0 || results.some(({ kind }) => kind === "wrong")) {
    const wrongOnes = results.map((reading) => (reading.kind === "wrong" ? reading.problems : {}));
    return { kind: "wrong", problems: { fields, results: wrongOnes } };
  }
  const budgetLines = valueIn(entries.budget);
  const words = valueIn(entries.placeWords);
  return {
    kind: "ready",
    draft: MeasureDraft.parse({
      ...(kept && measureDraftOf(kept)),
      title: valueIn(entries.title),
      description: valueIn(entries.description),
      startYear: valueIn(entries.startYear),
      endYear: valueIn(entries.endYear),
      leadTimeYears: valueIn(entries.leadTimeYears),
      durationYears: valueIn(entries.durationYears),
      budgetLines,
      budgetMillionCny:
        budgetLines.length === 0
          ? valueIn(entries.budgetMillionCny)
          : roundedSum(budgetLines.map(({ millionCny }) => millionCny)),
      costOfDelayMillionCnyPerYear: valueIn(entries.costOfDelay),
      capacity: form.capacity === "none" ? null : form.capacity,
      tags: form.tags,
      scale: form.scale === "none" ? null : form.scale,
      place: words === null && form.drawn.shapes.length === 0 ? null : { words, ...form.drawn },
      results: results.flatMap((reading) => (reading.kind === "ready" ? [reading.link] : [])),
      dependsOn: valueIn(entries.dependsOn),
      actors: withoutRepeats(form.actors),
      source: valueIn(entries.source),
    }),
  };
}

function entriesOf(form: MeasureForm) {
  const startYear = yearEntry(form.startYear);
  return {
    title: textEntry(form.title),
    description: optionalTextEntry(form.description),
    startYear,
    endYear: endYearEntry(startYear, yearEntry(form.endYear)),
    leadTimeYears: wholeEntry(form.leadTimeYears, 0, 50),
    durationYears: wholeEntry(form.durationYears, 1, 100),
    budgetMillionCny: amountEntry(form.budgetMillionCny),
    budget: budgetLinesIn(form.budget),
    costOfDelay: amountEntry(form.costOfDelay),
    placeWords: optionalTextEntry(form.placeWords),
    dependsOn: dependenciesEntry(form.dependsOn),
    source: optionalLineEntry(form.source, 500),
  };
}

/** A wait that is left blank is none: the one begins in the year after the other ends. */
function dependenciesEntry(forms: readonly DependencyForm[]): Entry<MeasureDraft["dependsOn"]> {
  const read: MeasureDraft["dependsOn"] = [];
  for (const { measureId, lagYears } of forms) {
    const lag = wholeEntry(lagYears, 0, 50);
    if (!lag.ok) return lag;
    read.push({ measureId, lagYears: lag.value ?? 0 });
  }
  return { ok: true, value: read };
}

function withoutRepeats(actors: readonly MeasureActor[]): MeasureActor[] {
  return [...new Map(actors.map((actor) => [`${actor.stakeholderId} ${actor.role}`, actor])).values()];
}
