import type { TableData } from "@tamarisk/ui/table-data";
import type { PointsViewProps } from "./points-view-props.ts";
import { leversAt } from "./search-problem.ts";

/** All combinations with what they give and what they take, then the storylines with what they give. */
export function pointsTable({ plan, points, progress, firstYear, list, words }: PointsViewProps): TableData {
  const { t, futures, local, unit } = words;
  const nameOf = (leverId: string) => local(list.levers.find(({ id }) => id === leverId)!.name);
  const starts = plan.choosesStarts ? plan.leverIds.map((id) => t("table.startOf", { lever: nameOf(id) })) : [];
  return {
    caption: t("table.caption", { count: points.length, year: String(plan.year) }),
    columns: [
      t("table.point"),
      ...plan.objectives.map((each) =>
        t("table.objective", { outcome: futures.nameOf(each.outcomeId), unit: unit(each) }),
      ),
      ...plan.leverIds.map((id) => t("table.intensityOf", { lever: nameOf(id) })),
      ...starts,
    ],
    rows: [
      ...points.map((point) => {
        const levers = leversAt(plan, point.row, firstYear);
        return [
          String(point.number),
          ...point.values,
          ...levers.map(({ intensity }) => Math.round(100 * intensity)),
          ...(plan.choosesStarts
            ? levers.map(({ intensity, startYear }) => (intensity > 0 ? String(startYear) : null))
            : []),
        ];
      }),
      ...progress.references.map(({ id, values }) => [
        local(list.storylines.find((storyline) => storyline.id === id)!.name),
        ...values,
        ...[...plan.leverIds, ...starts].map(() => null),
      ]),
    ],
  };
}
