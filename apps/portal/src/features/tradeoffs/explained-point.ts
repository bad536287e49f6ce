import type { LocalizedText } from "@tamarisk/domain";
import { explainPoint, explainPointSentence, type SaidLever } from "@tamarisk/scenario-engine";
import { referenceStoryline } from "@/features/futures/reference-storyline.ts";
import type { FoundPoint } from "./found-points.ts";
import type { PointsViewProps } from "./points-view-props.ts";
import { comparableOthers, rowOfSettings } from "./search-problem.ts";

type Explained = Pick<PointsViewProps, "plan" | "points" | "progress" | "list" | "run" | "firstYear"> & {
  readonly point: FoundPoint;
};

/** What sets a combination apart from the others that were found, and from carrying on. */
export function explainedPoint({ point, plan, points, progress, list, run, firstYear }: Explained): LocalizedText[] {
  const { variables } = progress.problem;
  const levers = saidLevers(plan, list.levers);
  const against = (rows: readonly (readonly number[])[]) =>
    explainPoint(variables, point.row, comparableOthers(plan, point.row, rows));
  const others = points.filter(({ id }) => id !== point.id).map(({ row }) => row);
  const sentences = [explainPointSentence(against(others), levers)];
  const reference = run.recipe.policies.find(({ id }) => id === referenceStoryline);
  const told = list.storylines.find(({ id }) => id === referenceStoryline);
  if (reference && told) {
    const row = rowOfSettings(plan, reference.settings, firstYear);
    sentences.push(explainPointSentence(against([row]), levers, told.name));
  }
  return sentences;
}

function saidLevers(
  { leverIds, choosesStarts }: PointsViewProps["plan"],
  levers: PointsViewProps["list"]["levers"],
): SaidLever[] {
  const nameOf = (leverId: string) => levers.find(({ id }) => id === leverId)!.name;
  const percent = (tenths: number) => ({ en: `${Math.round(10 * tenths)}%`, zh: `${Math.round(10 * tenths)}%` });
  const year = (value: number) => ({ en: String(Math.round(value)), zh: `${Math.round(value)}年` });
  return [
    ...leverIds.map((id) => ({ name: nameOf(id), say: percent, kind: "amount" as const })),
    ...(choosesStarts ? leverIds : []).map((id) => ({
      name: { en: `the start of ${nameOf(id).en}`, zh: `${nameOf(id).zh}的起始年` },
      say: year,
      kind: "year" as const,
    })),
  ];
}
