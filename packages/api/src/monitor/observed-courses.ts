import { listIndicators, listObservations, type Reader, type RowScope } from "@tamarisk/db";
import type { EnsembleRecipe, LocalizedText, Observation, Outcome, ProjectId } from "@tamarisk/domain";
import { observationError } from "@tamarisk/scenario-engine";
import { OBSERVED_INDICATOR_IDS, type ObservedOutcome, observedOutcome } from "@tamarisk/town-model";
import { pastOutcomes } from "../storyline/past-outcomes.ts";
import { townModelOf } from "../storyline/town-models.ts";
import type { Evidence } from "./futures-view.ts";

/** What was observed of one outcome since the futures began, and how to read the outcome as an observer would. */
interface ObservedSubject {
  readonly id: string;
  readonly outcome: Pick<ObservedOutcome, "outcomeIds" | "of" | "reading">;
  readonly evidence: readonly Evidence[];
}

/**
 * What the project has observed of the town as a whole since the futures began; residents, where the project keeps none,
 * from the shipped yearly series. Their growth over ten years is drawn and not weighed: it is the same count again. Nor is
 * what the model counts otherwise than the indicator.
 */
export async function observedSubjects(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  recipe: EnsembleRecipe,
  outcomes: readonly Outcome[],
): Promise<ObservedSubject[]> {
  const indicatorIds = OBSERVED_INDICATOR_IDS as Observation["indicatorId"][];
  const observations = await listObservations(reader, scope, projectId, { indicatorIds, townId: recipe.townId });
  const nameOf = new Map((await listIndicators(reader, scope)).map(({ id, name }) => [id, name]));
  const own = indicatorIds.flatMap((id): ObservedSubject[] => {
    const mine = observations.filter((observation) => observation.indicatorId === id);
    const outcome = mine[0] && observedOutcome({ id, unit: mine[0].unit });
    const about = outcome && outcomes.find((one) => one.id === outcome.outcomeIds[0]);
    if (!outcome || !about) return [];
    const isWeighed = outcome.match === "same" && outcome.reading !== "decade-growth";
    const evidence = isWeighed
      ? mine.flatMap((one) => evidenceOf(one, nameOf.get(id) ?? about.name, recipe.startYear))
      : [];
    return [{ id, outcome, evidence }];
  });
  const countsResidents = own.some(({ id, evidence }) => id === "TDT-044" && evidence.length > 0);
  const shipped = countsResidents ? null : await shippedResidents(reader, recipe, outcomes);
  return shipped ? [...own, shipped] : own;
}

/** Under the name of the indicator: an outcome may be read another way, as a depth by its change from year to year. */
function evidenceOf(observation: Observation, name: LocalizedText, startYear: number): Evidence[] {
  const { year, value, provenance, isProvisional, indicatorId: id, unit } = observation;
  if (year <= startYear || value.kind !== "measured") return [];
  const error = observationError(value.value, provenance.confidence, isProvisional);
  if (error === null) return [];
  return [{ id, name, unit, year, value: value.value, error, source: provenance.source }];
}

async function shippedResidents(
  reader: Reader,
  { townId, startYear }: EnsembleRecipe,
  outcomes: readonly Outcome[],
): Promise<ObservedSubject | null> {
  const entry = townModelOf(townId);
  const about = outcomes.find(({ id }) => id === "residents");
  if (!entry || !about) return null;
  const points = (await pastOutcomes(reader, entry)).find(({ outcomeId }) => outcomeId === "residents")?.points ?? [];
  const evidence = points.flatMap(({ year, value, provenance }): Evidence[] => {
    const error = observationError(value, provenance.confidence, false);
    if (year <= startYear || error === null) return [];
    return [{ id: "residents", name: about.name, unit: "persons", year, value, error, source: provenance.source }];
  });
  return {
    id: "residents",
    outcome: { outcomeIds: ["residents"], of: (residents) => residents!, reading: "value" },
    evidence,
  };
}
