import type { AuthoredText, PathwayMapDraft } from "@tamarisk/domain";
import type { MapViewProps } from "./map-view-props.ts";

/** What is kept of a map: enough to draw it again, and what it showed. */
export function keptDraft(view: MapViewProps, name: AuthoredText): PathwayMapDraft {
  const { run, question, objective, drawn, vulnerabilities } = view;
  const { rules, plans, lines } = drawn;
  return {
    name,
    ensembleId: run.id,
    futures: question.futures,
    basePolicyId: question.basePolicyId,
    objective,
    watch: question.watch,
    rules: { ...rules, actions: [...rules.actions] },
    lines: plans.drawn.map(({ id, label, mark, sequence, isEdited }) => ({
      ...{ id, label, mark, isEdited },
      sequence: sequence.map((actionId) => {
        const stop = lines.get(id)?.stops.find(({ rowId }) => rowId === actionId);
        return {
          actionId: actionId as PathwayMapDraft["lines"][number]["sequence"][number]["actionId"],
          decideYear: stop?.decideYear == null ? null : Math.round(stop.decideYear),
        };
      }),
    })),
    // What was found to make the same objective fail belongs to the map.
    vulnerabilityIds: vulnerabilities
      .filter((one) => one.objective.outcomeId === objective.outcomeId)
      .map(({ id }) => id),
  };
}
