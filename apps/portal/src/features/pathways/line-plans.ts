import type { LocalizedText, Storyline, StorylineId } from "@tamarisk/domain";
import type { PathwayResult } from "@tamarisk/scenario-engine";
import { bestSequence } from "./best-pathway.ts";
import type { LineChange } from "./pathways-address.ts";

/** A line to draw: whose it is, and its actions in order. */
export interface LinePlan {
  readonly id: string;
  readonly label: LocalizedText;
  readonly mark: string;
  readonly sequence: readonly string[];
  /** How far before the threshold its trigger stands, where a planner has moved it. */
  readonly margin: number | null;
  readonly isEdited: boolean;
}

export const bestLine = "best-overall";

const bestLabel: LocalizedText = { en: "Best of all", zh: "最佳路径" };

export interface LinePlans {
  readonly drawn: readonly LinePlan[];
  /** Storylines none of whose measures is taken by their best pathway. */
  readonly without: readonly StorylineId[];
  /** Lines that take the same actions as the best of all. */
  readonly asBest: readonly string[];
}

/**
 * The lines of a map: for each storyline the best pathway made of its own measures, the present plan, and the best of all
 * where no storyline has it. A line that a planner has drawn stands as drawn.
 */
export function linePlans(
  storylines: readonly Storyline[],
  result: PathwayResult | null,
  presentId: StorylineId,
  changes: Readonly<Record<string, LineChange>>,
): LinePlans {
  const scored = result && "scored" in result ? result.scored : null;
  const plans = storylines.map(({ id, name, mark, settings }): LinePlan => {
    const own = new Set(settings.map(({ leverId }) => leverId));
    const found = scored && id !== presentId ? bestSequence(scored, own) : [];
    return { id, label: name, mark, ...changed(found, changes[id]) };
  });
  const best = scored ? bestSequence(scored) : [];
  const asBest = plans.filter(({ sequence }) => best.length > 0 && sequence.join() === best.join()).map(({ id }) => id);
  const overall = { id: bestLine, label: bestLabel, mark: "★", ...changed(best, changes[bestLine]) };
  const hasOverall = overall.isEdited || (best.length > 0 && asBest.length === 0);
  const isDrawn = ({ id, sequence, isEdited }: LinePlan) => id === presentId || sequence.length > 0 || isEdited;
  return {
    drawn: [...plans.filter(isDrawn), ...(hasOverall ? [overall] : [])],
    without: plans.filter((plan) => !isDrawn(plan)).map(({ id }) => id as StorylineId),
    asBest,
  };
}

function changed(found: readonly string[], change: LineChange | undefined) {
  if (!change) return { sequence: found, margin: null, isEdited: false };
  return { sequence: change.sequence, margin: change.margin ?? null, isEdited: true };
}
