import type { ActionPlan, Measure } from "@tamarisk/domain";
import { measuresOf } from "./plan-place.ts";

/** A wait between two measures that have years: the one begins at `toYear`, after the other has ended at `fromYear`. */
export interface DependencyLink {
  readonly fromId: string;
  readonly toId: string;
  /** The start of the year after the last. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Neither of the two has slack. */
  readonly isCritical: boolean;
}

/** What the chosen measure waits for and what waits for it; none where a year is not set. */
export function dependencyLinks(
  plan: ActionPlan,
  chosen: Measure | null,
  critical: ReadonlySet<string>,
): DependencyLink[] {
  if (!chosen) return [];
  const measures = measuresOf(plan);
  const before = chosen.dependsOn.flatMap(({ measureId }) => measures.find(({ id }) => id === measureId) ?? []);
  const after = measures.filter(({ dependsOn }) => dependsOn.some(({ measureId }) => measureId === chosen.id));
  const pairs = [...before.map((each) => [each, chosen] as const), ...after.map((each) => [chosen, each] as const)];
  return pairs.flatMap(([from, to]) =>
    from.endYear === null || to.startYear === null
      ? []
      : [
          {
            ...{ fromId: from.id, toId: to.id, fromYear: from.endYear + 1, toYear: to.startYear },
            isCritical: critical.has(from.id) && critical.has(to.id),
          },
        ],
  );
}
