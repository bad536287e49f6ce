import { type Lever, ResiliencePathway } from "@tamarisk/domain";

/** The levers of one of the documents' pathways to resilience. */
export interface LeverGroup {
  readonly pathway: ResiliencePathway;
  readonly levers: readonly Lever[];
}

/** The few levers that stand in front, and the others by pathway; a pathway without levers is left out. */
export function leverGroups(levers: readonly Lever[]): { headline: readonly Lever[]; groups: readonly LeverGroup[] } {
  const others = levers.filter(({ isHeadline }) => !isHeadline);
  return {
    headline: levers.filter(({ isHeadline }) => isHeadline),
    groups: ResiliencePathway.options
      .map((pathway) => ({ pathway, levers: others.filter((lever) => lever.pathway === pathway) }))
      .filter((group) => group.levers.length > 0),
  };
}

/**
 * Levers whose name or description holds every word that is looked for, in whatever language it was written.
 *
 * @example
 * foundLevers(levers, "water farm"); // farm water saving, irrigation cap, …
 */
export function foundLevers(levers: readonly Lever[], query: string): readonly Lever[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return levers.filter(({ name, description }) => {
    const text = [name.en, name.zh, description.en, description.zh].join("\n").toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
