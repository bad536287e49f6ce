import type { LocalizedText } from "@tamarisk/domain";
import {
  actionAdvice,
  adaptiveSentence,
  objectiveInWords,
  type PathwayNames,
  type PathwayResult,
  pathwayMap,
  pathwayScore,
  pathwaysSentence,
  pathwaysToDraw,
  type ScoredPathways,
  sequenceInWords,
  triggerInWords,
} from "@tamarisk/scenario-engine";
import type { OpenedStudy } from "./opened-study.ts";
import { mostDependent, tippingPoints } from "./tipping-points.ts";

/** How many lines a map has at most: more cannot be told apart. */
const LINES_MAX = 6;

/** What the command gives as JSON. */
export type PathwaysAnswer = ReturnType<typeof pathwaysAnswer>;

/**
 * Everything that was found, as data.
 *
 * @param listed - How many pathways to list, the most robust first.
 */
export function pathwaysAnswer(opened: OpenedStudy, result: PathwayResult, listed: number, locale: "en" | "zh") {
  const names = namesOf(opened);
  const sentence = pathwaysSentence(result, names);
  if (!("scored" in result)) {
    const nothing = { pathways: [], nondominated: [], good: 0, robustActions: [], adaptiveActions: [], ruledOut: [] };
    return { ...result, sentence, ...nothing, tippingPoints: [], tippingDependence: null, map: null };
  }
  const { kind, scored, sequences, excludedFutures } = result;
  const { study } = opened;
  const advice = actionAdvice(scored);
  const points = tippingPoints(opened, names);
  const trigger = triggerInWords(study.trigger, opened.triggerOutcome);
  return {
    kind,
    sentence,
    futures: { counted: scored.tree.futures.length, excluded: excludedFutures },
    sequences: sequences && { all: sequences.all, allowed: sequences.allowed, reached: scored.length.length - 1 },
    ruledOut: sequences?.ruledOut ?? null,
    count: scored.length.length,
    pathways: ranked(scored)
      .slice(0, listed)
      .map((pathway) => listedPathway(opened, scored, pathway)),
    nondominated: Array.from(scored.length.keys())
      .filter((pathway) => scored.isNonDominated[pathway] === 1)
      .map((pathway) => pathwayScore(scored, pathway).sequence),
    good: advice.goodPathways,
    robustActions: advice.robust,
    adaptiveActions: advice.adaptive.map((action) => ({
      action: action.actionId,
      shareOfGood: action.shareOfGood,
      after: action.afterId,
      reached: action.reached,
      decideYear: action.decideYear,
      sentence: adaptiveSentence(action, { ...names, trigger, futures: scored.tree.futures.length }),
    })),
    trigger,
    tippingPoints: points,
    tippingDependence: mostDependent(points),
    map: mapOf(opened, scored, names, locale),
  };
}

function namesOf({ study, objectiveOutcome }: OpenedStudy): PathwayNames {
  const byId = new Map<string, LocalizedText>(study.rules.actions.map(({ id, name }) => [id, name]));
  const objective =
    objectiveOutcome.id === "suffices"
      ? { en: "some measure in force suffices", zh: "有措施能满足要求" }
      : objectiveInWords(study.objective, objectiveOutcome);
  return { actionOf: (id) => byId.get(id) ?? { en: id, zh: id }, objective };
}

/** The most robust first; of equals the fewest years missed, the cheapest, the shortest. */
function ranked({ length, robustness, gapYears, costMean }: ScoredPathways): number[] {
  return Array.from(length.keys()).sort(
    (a, b) =>
      robustness[b]! - robustness[a]! ||
      gapYears[a]! - gapYears[b]! ||
      costMean[a]! - costMean[b]! ||
      length[a]! - length[b]! ||
      a - b,
  );
}

function listedPathway({ study }: OpenedStudy, scored: ScoredPathways, pathway: number) {
  const { sequence, steps, isNonDominated, isGood, ...scores } = pathwayScore(scored, pathway);
  const leadOf = (id: string) => study.rules.actions.find((action) => action.id === id)!.leadTimeYears;
  return {
    sequence,
    ...scores,
    nondominated: isNonDominated,
    good: isGood,
    years: steps.map(({ actionId, reached, decideYear, endYear }) => ({
      action: actionId,
      reached,
      decide: decideYear,
      inForce: decideYear + leadOf(actionId),
      stopsSufficing: endYear,
    })),
  };
}

function mapOf(opened: OpenedStudy, scored: ScoredPathways, { actionOf }: PathwayNames, locale: "en" | "zh") {
  const { simulator, scenarios, count, study, presentPlan } = opened;
  const lines = pathwaysToDraw(scored, LINES_MAX).map((pathway, place) => {
    const { sequence } = pathwayScore(scored, pathway);
    const label = sequenceInWords({ sequence }, actionOf)[locale];
    return { id: `line-${place + 1}`, label, mark: String.fromCharCode(65 + place), sequence };
  });
  const rows = study.rules.actions.map(({ id, name, group }) => ({
    id,
    label: name[locale],
    group: group?.[locale] ?? null,
  }));
  return pathwayMap(simulator, scenarios, count, study, { presentPlan: presentPlan[locale], rows, lines });
}
