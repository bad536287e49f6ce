import type { NewMeasure, NewTask } from "@tamarisk/db";
import {
  type ActorRole,
  type Capacity,
  type DesignScale,
  type LocalizedText,
  MeasureDraft,
  type MeasureTags,
  type PlanGeometry,
  TaskDraft,
} from "@tamarisk/domain";

/**
 * A measure as document 001 tells of it in section 4.2. What the document does not say is left out and stays a gap; what
 * is read into it says so in `reading`, and a task that is proposed says so in its title.
 */
export interface DocumentMeasure {
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly capacity: Capacity | null;
  readonly actors: readonly (readonly [code: string, role: ActorRole])[];
  readonly tags: Partial<MeasureTags>;
  readonly scale: DesignScale | null;
  /** Where, in the document's words, with a line or a point drawn by eye where these name a place. */
  readonly place: { readonly words: LocalizedText; readonly shapes: readonly PlanGeometry[] } | null;
  readonly results: readonly DocumentResult[];
  readonly waitsFor?: readonly string[];
  readonly tasks: readonly DocumentTask[];
  /** What is not in the text and has been read into it. */
  readonly reading: string;
}

interface DocumentResult {
  readonly output: LocalizedText;
  readonly outcome: LocalizedText;
  readonly indicatorId: string | null;
  readonly source: string;
}

interface DocumentTask {
  readonly title: LocalizedText;
  readonly responsible: string | null;
  /** Places of the tasks before it that must be done first. */
  readonly waitsFor?: readonly number[];
}

/**
 * @param townId - Where the indicators of its results are observed.
 * @param stakeholderId - The project's stakeholder of a code of the document.
 */
export function newMeasure(
  measure: DocumentMeasure,
  townId: string,
  stakeholderId: (code: string) => string,
): NewMeasure {
  const { key, title, description, capacity, tags, scale, place, waitsFor = [], reading } = measure;
  const draft = MeasureDraft.parse({
    ...{ title, description, capacity, tags, scale },
    ...{ startYear: null, endYear: null, budgetMillionCny: null },
    place: place && { ...place, datum: "GCJ-02", isApproximate: place.shapes.length > 0 },
    actors: measure.actors.map(([code, role]) => ({ stakeholderId: stakeholderId(code), role })),
    results: measure.results.map((result) => ({
      ...result,
      ...{ townId: result.indicatorId && townId, effect: null, confidence: null },
    })),
    source: `document 001, 4.2. Our reading: ${reading}`,
  });
  return {
    ...draft,
    key,
    waitsFor: waitsFor.map((other) => ({ key: other, lagYears: 0 })),
    tasks: measure.tasks.map((task) => newTask(task, stakeholderId)),
  };
}

function newTask(
  { title, responsible, waitsFor = [] }: DocumentTask,
  stakeholderId: (code: string) => string,
): NewTask {
  const responsibleId = responsible && stakeholderId(responsible);
  const { dependsOn: _, ...draft } = TaskDraft.parse({
    ...{ title, startsOn: null, dueOn: null, responsibleId, dependsOn: [] },
  });
  return { ...draft, waitsFor };
}
