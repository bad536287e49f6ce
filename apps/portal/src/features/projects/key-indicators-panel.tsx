"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import type { KeyIndicator } from "./key-indicator.ts";
import { PhoneIndicator, useIndicatorColumns } from "./use-indicator-columns.tsx";

interface KeyIndicatorsProps {
  readonly total: number;
  readonly lines: readonly KeyIndicator[];
  readonly townId: string;
  readonly root: string;
}

/** What is known of the town, first and latest, with source and quality. */
export function KeyIndicators({ total, lines, townId, root }: KeyIndicatorsProps) {
  const t = useTranslations("projects.home.indicators");
  return (
    <Panel
      title={t("title")}
      description={t("description")}
      actions={
        <Link href={`${root}/data`} className={buttonClass()}>
          {t("all", { count: total })}
        </Link>
      }
    >
      <DataTable
        label={t("title")}
        rows={lines}
        columns={useIndicatorColumns(root, townId)}
        rowId={({ indicator }) => indicator.id}
        locale={useLocale()}
        phoneRow={(row) => <PhoneIndicator row={row} root={root} townId={townId} />}
        phoneRowHeight={64}
      />
    </Panel>
  );
}
