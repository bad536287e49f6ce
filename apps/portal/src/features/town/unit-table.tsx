"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { type AtlasPlace, atlasPlace } from "@/features/atlas/atlas-place.ts";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { TownProfile } from "./town-lines.ts";
import { TownName } from "./town-name.tsx";

/** The counties and districts a prefecture consists of. */
export function UnitTable({ units }: { readonly units: TownProfile["units"] }) {
  const t = useTranslations("town.units");
  const locale = useLocale();
  const figures = useFigures();
  const rows = useMemo(() => units.map(atlasPlace), [units]);
  const columns = useMemo((): readonly DataColumn<AtlasPlace>[] => {
    const unknown = <span className="text-xs text-muted">{t("notComparable")}</span>;
    return [
      {
        id: "name",
        header: t("name"),
        cell: ({ id, name }) => (
          <Link href={`/towns/${id}`} className="link-quiet">
            <TownName name={name} />
          </Link>
        ),
        sortValue: ({ name }) => figures.text(name),
        rowHeader: true,
      },
      {
        id: "people",
        header: t("people"),
        cell: ({ population2020 }) => (population2020 === null ? unknown : figures.number(population2020)),
        sortValue: ({ population2020 }) => population2020,
        align: "end",
      },
      {
        id: "change",
        header: t("change"),
        cell: ({ change }) => (change === null ? unknown : figures.change(change)),
        sortValue: ({ change }) => change,
        align: "end",
      },
    ];
  }, [t, figures]);
  return (
    <Panel title={t("title")}>
      <DataTable
        label={t("title")}
        rows={rows}
        columns={columns}
        rowId={({ id }) => id}
        locale={locale}
        maxHeight={400}
      />
    </Panel>
  );
}
