import type { LocalizedText } from "@tamarisk/domain";
import {
  type PathwayNames,
  simulateTippingYears,
  type TippingThird,
  tippingDependence,
  tippingDependenceSentence,
  tippingQuantile,
  tippingSentence,
  tippingSummary,
} from "@tamarisk/scenario-engine";
import type { OpenedStudy } from "./opened-study.ts";

/** When the present plan and every action alone stop sufficing, and on which uncertainties that depends. */
export function tippingPoints(opened: OpenedStudy, { actionOf, objective }: PathwayNames) {
  const { simulator, scenarios, count, study } = opened;
  return [null, ...study.rules.actions].map((action) => {
    const actionIds = action ? [action.id] : [];
    const asked = { ...study, leadTimeYears: action?.leadTimeYears ?? 0 };
    const tipping = simulateTippingYears(simulator, scenarios, count, actionIds, asked);
    const { countedFutures, alreadyFailing, never } = tippingSummary(tipping);
    const [p10, median, p90] = [0.1, 0.5, 0.9].map((p) => tippingQuantile(tipping, p));
    const sentence = tippingSentence(tipping, { actions: actionIds.map(actionOf), objective });
    const dependences = opened.uncertaintyNames === null ? [] : tippingDependence(tipping, scenarios);
    const byUncertainty = dependences.map(({ uncertaintyId, thirds, ...difference }) => ({
      uncertainty: uncertaintyId,
      ...difference,
      thirds: thirds.map(listedThird),
    }));
    const [most] = dependences;
    const dependsMost = most
      ? tippingDependenceSentence(most, {
          action: action?.name ?? null,
          uncertainty: uncertaintyName(opened, most.uncertaintyId),
        })
      : null;
    return {
      actions: actionIds,
      countedFutures,
      alreadyFailing,
      never,
      p10,
      median,
      p90,
      sentence,
      byUncertainty,
      dependsMost,
    };
  });
}

type TippingPoint = ReturnType<typeof tippingPoints>[number];

/**
 * On which uncertainty the tipping point of an action depends most, for the action for which that matters most.
 *
 * @returns `null` if no difference is larger than chance makes it.
 */
export function mostDependent(points: readonly TippingPoint[]): LocalizedText | null {
  const said = points.filter(({ actions, dependsMost }) => actions.length > 0 && dependsMost !== null);
  const differenceOf = ({ byUncertainty }: TippingPoint) => byUncertainty[0]!.differenceYears;
  return said.sort((a, b) => differenceOf(b) - differenceOf(a))[0]?.dependsMost ?? null;
}

function uncertaintyName({ uncertaintyNames }: OpenedStudy, id: string): LocalizedText {
  return uncertaintyNames?.get(id) ?? { en: id, zh: id };
}

function listedThird({ from, to, summary, median, yearsHeld }: TippingThird) {
  const { countedFutures, alreadyFailing, never } = summary;
  return { from, to, countedFutures, alreadyFailing, never, median, yearsHeld };
}
