import type { Storyline } from "@tamarisk/domain";
import type { MetricResult } from "@tamarisk/scenario-engine";
import type { TableData } from "@tamarisk/ui/table-data";
import type { RobustnessWords } from "./use-robustness-words.ts";

/** The metrics as a file: for each storyline its number and its rank. */
export function metricsTable(
  caption: string,
  results: readonly MetricResult[],
  storylines: readonly Storyline[],
  { t, local }: RobustnessWords,
): TableData {
  return {
    caption,
    columns: [
      t("metrics.metric"),
      t("metrics.better"),
      t("metrics.meaning"),
      ...storylines.flatMap(({ name }) => [local(name), t("metrics.rankOf", { storyline: local(name) })]),
    ],
    rows: results.map(({ metric, largerIsBetter, values, ranks }) => [
      local(metric.name),
      t(largerIsBetter ? "metrics.more" : "metrics.less"),
      local(metric.meaning),
      ...storylines.flatMap((_, place) => [values[place] ?? null, ranks[place] ?? null]),
    ]),
  };
}
