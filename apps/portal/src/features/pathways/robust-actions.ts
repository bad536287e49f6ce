import { type AdaptiveAction, actionAdvice, type MapLine, type ScoredPathways } from "@tamarisk/scenario-engine";

/** How an action stands among the good pathways, and on the line of each storyline. */
export interface ActionStanding {
  readonly actionId: string;
  /** In every good pathway; in some; in none, and on a line all the same. */
  readonly kind: "robust" | "adaptive" | "line-only";
  /** Good pathways that take it. */
  readonly inGood: number;
  /** When it is taken, where it is adaptive. */
  readonly advice: AdaptiveAction | null;
  /** By line, the share of futures in which the line comes to it; 0 where it is not on the line. */
  readonly shareByLine: Readonly<Record<string, number>>;
  /** The earliest middle year of its decision on a line; `null` where it is on none. */
  readonly decideYear: number | null;
}

export interface ActionStandings {
  readonly good: number;
  readonly standings: readonly ActionStanding[];
}

/** What good pathways have in common and what sets them apart, with the lines that come to it. */
export function actionStandings(scored: ScoredPathways, lines: readonly MapLine[]): ActionStandings {
  const { goodPathways: good, robust, adaptive } = actionAdvice(scored);
  const standing = (actionId: string, kind: ActionStanding["kind"], advice: AdaptiveAction | null): ActionStanding => {
    const inGood = kind === "robust" ? good : Math.round((advice?.shareOfGood ?? 0) * good);
    return { actionId, kind, inGood, advice, ...onLines(lines, actionId) };
  };
  const known = new Set([...robust, ...adaptive.map(({ actionId }) => actionId)]);
  const others = scored.tree.actionIds.filter((id) => !known.has(id));
  const lineOnly = others.map((id) => standing(id, "line-only", null)).filter(({ decideYear }) => decideYear !== null);
  return {
    good,
    standings: [
      ...robust.map((id) => standing(id, "robust", null)),
      ...adaptive.map((advice) => standing(advice.actionId, "adaptive", advice)),
      ...lineOnly,
    ],
  };
}

function onLines(lines: readonly MapLine[], actionId: string): Pick<ActionStanding, "shareByLine" | "decideYear"> {
  const stops = lines.flatMap(({ id, stops: all }) =>
    all.filter(({ rowId }) => rowId === actionId).map((stop) => ({ id, stop })),
  );
  const years = stops.map(({ stop }) => stop.decideYear ?? stop.inForceYear);
  return {
    shareByLine: Object.fromEntries(lines.map(({ id }) => [id, stops.find((one) => one.id === id)?.stop.share ?? 0])),
    decideYear: years.length === 0 ? null : Math.round(Math.min(...years)),
  };
}
