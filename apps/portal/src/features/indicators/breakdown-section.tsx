"use client";

import type { Breakdown, Indicator } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { Notice } from "@tamarisk/ui/notice";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import { breakdownGroups, contradictedSums } from "./breakdown-groups.ts";
import type { WatchedRow } from "./indicators-screen-props.ts";
import { PartDialog } from "./part-dialog.tsx";
import type { IndicatorWords } from "./use-indicator-words.ts";
import { WatchedSpark } from "./watched-spark.tsx";

interface BreakdownSectionProps {
  readonly row: WatchedRow;
  readonly indicator: Indicator;
  readonly canEdit: boolean;
  readonly words: IndicatorWords;
}

/** Of whom the values speak: a small picture for each group, all on the scale of the total, and what does not add up. */
export function BreakdownSection({ row, indicator, canEdit, words }: BreakdownSectionProps) {
  const { t, number, unit } = words;
  const planning = usePlanning();
  const queryClient = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const question = { projectId: row.projectId, indicatorId: row.indicatorId, townId: row.townId };
  const parts = useQuery(planning.observation.breakdowns.queryOptions(question));
  const totals = useQuery({
    ...planning.observation.list.queryOptions(question),
    enabled: indicator.isAdditive && (parts.data?.length ?? 0) > 0,
  });
  const groups = useMemo(() => breakdownGroups(parts.data ?? []), [parts.data]);
  const wrong = indicator.isAdditive ? contradictedSums(totals.data ?? [], parts.data ?? []) : [];
  const reload = () => queryClient.invalidateQueries({ queryKey: planning.observation.breakdowns.queryKey(question) });
  return (
    <section className="grid grid-cols-1 gap-2 border-t border-hairline pt-3">
      <h3 className="m-0 flex items-center justify-between gap-2 text-sm font-semibold">
        {t("parts.title")}
        {canEdit && (
          <Button size="sm" onClick={() => setAdding(true)}>
            <Icon name="plus" size={12} />
            {t("parts.add")}
          </Button>
        )}
      </h3>
      {groups.length === 0 && <p className="m-0 text-xs text-muted">{t("parts.none")}</p>}
      {wrong.map(({ year, sum }) => (
        <Notice
          key={`${year} ${sum.dimension}`}
          tone="check"
          title={t(`parts.${sum.kind === "exceeds" ? "exceeds" : "short"}`, {
            year: String(year),
            sum: number(sum.sum),
            total: number("total" in sum ? sum.total : sum.sum),
          })}
        />
      ))}
      <ul className="m-0 grid list-none grid-cols-2 gap-3 p-0">
        {groups.map(({ key, breakdown, values }) => {
          const latest = values.at(-1)!;
          const points = values.map(({ year, value, isProvisional, provenance }) => ({
            year,
            value,
            isProvisional,
            confidence: provenance.confidence,
          }));
          const name = groupName(breakdown, words);
          return (
            <li key={key} className="min-w-0">
              <span className="block text-xs font-semibold">{name}</span>
              <WatchedSpark
                row={{ ...row, points, target: null, threshold: null, baseline: null }}
                label={words.spark({ ...row, points }, { ...indicator, name: { en: name, zh: name } })}
                width={120}
                height={36}
              />
              <span className="block text-xs text-muted">
                {words.known(latest.value)} {unit(indicator.unit)} ({latest.year})
              </span>
            </li>
          );
        })}
      </ul>
      {isAdding && parts.data && (
        <PartDialog
          row={row}
          indicator={indicator}
          parts={parts.data}
          words={words}
          onClose={() => setAdding(false)}
          onSaved={() => void reload()}
        />
      )}
    </section>
  );
}

/** "Women", "65+ years", "Women, 65+ years": a group in the reader's language. */
function groupName({ sex, ageGroup, residentGroup }: Breakdown, { t }: IndicatorWords): string {
  const names = [
    sex === "all" ? null : t(`sex.${sex}`),
    ageGroup === "all" ? null : t("ages", { group: ageGroup }),
    residentGroup === "all" ? null : t(`resident.${residentGroup}`),
  ];
  return names.filter((one) => one !== null).join(t("comma"));
}
