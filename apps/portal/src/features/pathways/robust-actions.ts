import type { MapLine, ScoredPathways } from "@tamarisk/scenario-engine";
import { sequenceOf } from "./best-pathway.ts";

/** How an action stands among the good pathways, and on the line of each storyline. */
export interface ActionStanding {
  readonly actionId: string;
  /** In every good pathway, or in some. */
  readonly kind: "robust" | "adaptive";
  /** Good pathways that take it, of all that are good. */
  readonly inGood: number;
  readonly good: number;
  /** By line, the share of futures in which the line comes to it; 0 where it is not on the line. */
  readonly shareByLine: Readonly<Record<string, number>>;
}

/**
 * Actions that every good pathway takes can be begun without knowing the future; those that only some take, or that lines
 * come to, wait for their condition. Good pathways are those near the most futures kept that no other pathway beats in all
 * scores; an action that is in none of them and on no line is left out.
 */
export function actionStandings(scored: ScoredPathways, lines: readonly MapLine[]): readonly ActionStanding[] {
  const good = [...scored.isGood.keys()].filter(
    (place) => scored.isGood[place] === 1 && scored.isNonDominated[place] === 1,
  );
  const sequences = good.map((place) => new Set(sequenceOf(scored, place)));
  const standings = scored.tree.actionIds.flatMap((actionId): ActionStanding[] => {
    const inGood = sequences.filter((sequence) => sequence.has(actionId)).length;
    const shares = lines.map(
      ({ id, stops }) => [id, stops.find(({ rowId }) => rowId === actionId)?.share ?? 0] as const,
    );
    if (inGood === 0 && shares.every(([, share]) => share === 0)) return [];
    const kind = good.length > 0 && inGood === good.length ? "robust" : "adaptive";
    return [{ actionId, kind, inGood, good: good.length, shareByLine: Object.fromEntries(shares) }];
  });
  return standings.sort((a, b) => b.inGood - a.inGood);
}
