"use client";

import type { Indicator, Observation } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { Link } from "@/i18n/navigation.ts";
import { keyIndicators } from "./key-indicators.ts";
import { PhoneIndicator, useIndicatorColumns } from "./use-indicator-columns.tsx";

interface KeyIndicatorsProps {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly townId: string;
  readonly root: string;
}

/** Lines with a value, and blanks kept in sight. */
const shown = { withValues: 8, blanks: 3 };

/** What is known of the town, first and latest, with source and quality. */
export function KeyIndicators({ indicators, observations, townId, root }: KeyIndicatorsProps) {
  const t = useTranslations("projects.home.indicators");
  const rows = useMemo(
    () => keyIndicators(indicators, observations, townId, shown.withValues, shown.blanks),
    [indicators, observations, townId],
  );
  return (
    <Panel
      title={t("title")}
      description={t("description")}
      actions={
        <Link href={`${root}/data`} className={buttonClass()}>
          {t("all", { count: indicators.length })}
        </Link>
      }
    >
      <DataTable
        label={t("title")}
        rows={rows}
        columns={useIndicatorColumns(root, townId)}
        rowId={({ indicator }) => indicator.id}
        locale={useLocale()}
        phoneRow={(row) => <PhoneIndicator row={row} root={root} townId={townId} />}
        phoneRowHeight={64}
      />
    </Panel>
  );
}
