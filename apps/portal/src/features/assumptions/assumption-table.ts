import type { TableData } from "@tamarisk/ui/table-data";
import { basisOf } from "./assumption-filter.ts";
import type { ReadyList } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

/** Every figure as a table to keep or to compute with: the town's own, and the project's in columns of their own. */
export function assumptionTable(
  { modules, assumptions }: ReadyList,
  { t, text, quality, town }: Pick<AssumptionWords, "t" | "text" | "quality"> & { readonly town: string },
): TableData {
  const moduleNames = new Map(modules.map(({ id, name }) => [id, text(name)]));
  return {
    caption: town,
    columns: [
      "ID",
      t("column.module"),
      t("column.assumption"),
      t("column.element"),
      t("column.unit"),
      t("column.ownValue"),
      t("column.ownLow"),
      t("column.ownHigh"),
      t("column.ownSource"),
      t("column.basis"),
      t("column.confidence"),
      t("column.explored"),
      t("column.setValue"),
      t("column.setLow"),
      t("column.setHigh"),
      t("column.setSource"),
      t("column.by"),
      t("column.at"),
    ],
    rows: assumptions.map((assumption) => {
      const { parameterId, moduleId, name, element, unit, own, isExplored, change } = assumption;
      const set = change?.change;
      return [
        element ? `${parameterId}/${element.id}` : parameterId,
        moduleNames.get(moduleId) ?? moduleId,
        text(name),
        element && text(element.name),
        text(unit),
        own.value,
        own.low,
        own.high,
        own.source,
        t(`basis.${basisOf(assumption)}`),
        quality(own.confidence),
        isExplored ? t("yes") : t("no"),
        set?.value ?? null,
        set?.low ?? null,
        set?.high ?? null,
        set?.source ?? null,
        change?.by ?? null,
        change?.updatedAt.toISOString() ?? null,
      ];
    }),
  };
}
