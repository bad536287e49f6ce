import { bestPathway, pathwayScore, type ScoredPathways } from "@tamarisk/scenario-engine";

/**
 * The actions of the best pathway made only of some, in order; none where the present plan alone does as well.
 *
 * @param allowed - Ids; all where left out.
 */
export function bestSequence(scored: ScoredPathways, allowed?: ReadonlySet<string>): readonly string[] {
  const isMade = madeOf(scored, allowed);
  return pathwayScore(
    scored,
    bestPathway(scored, (pathway) => isMade[pathway] === 1),
  ).sequence;
}

function madeOf({ tree }: ScoredPathways, allowed: ReadonlySet<string> | undefined): Uint8Array {
  const isMade = new Uint8Array(tree.parent.length).fill(1);
  if (!allowed) return isMade;
  for (let node = 1; node < isMade.length; node++) {
    const isAllowed = allowed.has(tree.actionIds[tree.action[node] ?? -1] ?? "");
    isMade[node] = Number(isAllowed && isMade[tree.parent[node] ?? 0] === 1);
  }
  return isMade;
}
