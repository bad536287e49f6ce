import type { AgeGroup, LocalizedText, SeverityClass } from "@tamarisk/domain";
import { atlasPlace } from "@/features/atlas/atlas-place.ts";
import { type CohortFinding, cohortFinding } from "./cohort-finding.ts";
import { fiveYearGroups } from "./five-year-groups.ts";
import type { TownPeople } from "./town-lines.ts";

/** One place with its people by age in two censuses ten years apart. */
export interface AgePair {
  readonly id: string;
  readonly name: LocalizedText;
  readonly severity: SeverityClass | null;
  readonly before: readonly AgeGroup[];
  readonly now: readonly AgeGroup[];
  readonly finding: CohortFinding | null;
}

/**
 * The places whose pyramids are drawn: the units of a town where they have data, else the town itself, else none.
 */
export function agePairs({ town, units, ageStructures }: Omit<TownPeople, "boundary">): AgePair[] {
  const ofUnits = units.flatMap((unit) => pairOf(unit, ageStructures));
  return ofUnits.length > 0 ? ofUnits : pairOf(town, ageStructures);
}

function pairOf(town: TownPeople["town"], structures: TownPeople["ageStructures"]): AgePair[] {
  const groupsOf = (year: number) => structures.find((each) => each.townId === town.id && each.year === year)?.groups;
  const [before, now] = [groupsOf(2010), groupsOf(2020)];
  if (!before || !now) return [];
  const groups = { before: fiveYearGroups(before), now: fiveYearGroups(now) };
  const { severity } = atlasPlace(town);
  return [{ id: town.id, name: town.name, severity, ...groups, finding: cohortFinding(groups.before, groups.now) }];
}

/** The largest number of one sex in one group, so that pyramids that are compared share an axis. */
export function longestBar(pairs: readonly AgePair[]): number {
  return Math.max(
    1,
    ...pairs.flatMap(({ before, now }) => [...before, ...now].flatMap(({ male, female }) => [male, female])),
  );
}
