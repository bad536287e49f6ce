"use client";

import { comparePlans, type Locale, type ProjectId, type Role, type Stakeholder } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { formatNumber } from "@tamarisk/ui/format-number";
import { Panel } from "@tamarisk/ui/panel";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useLocalText } from "@/i18n/local-text.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { ComparisonRow } from "./comparison-row.tsx";
import { stakeholderNames } from "./field-text.ts";
import { mayComment } from "./may-comment.ts";
import { baseOf, type VersionsView, type VersionView } from "./review-view.ts";

interface ComparePanelProps {
  readonly projectId: ProjectId;
  readonly view: VersionsView;
  readonly shown: VersionView;
  readonly stakeholders: readonly Stakeholder[];
  readonly role: Role;
}

/** Two versions side by side: what was added, taken out, moved and changed, field by field and in both languages. */
export function ComparePanel({ projectId, view, shown, stakeholders, role }: ComparePanelProps) {
  const t = useTranslations("review.compare");
  const local = useLocalText();
  const locale: Locale = useLocale();
  const planning = usePlanning();
  const others = view.versions.filter(({ id }) => id !== shown.id);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isOnlyChanges, setOnlyChanges] = useState(true);
  const base = others.find(({ id }) => id === chosenId) ?? baseOf(view.versions, shown) ?? others[0];
  const read = (versionId?: VersionView["id"]) => ({
    ...planning.plan.get.queryOptions({ projectId, versionId }),
    enabled: versionId !== undefined,
  });
  const before = useQuery(read(base?.id)).data?.plan;
  const after = useQuery(read(shown.id)).data?.plan;
  const comparison = useMemo(() => before && after && comparePlans(before, after), [before, after]);
  const nameOf = useMemo(() => stakeholderNames(stakeholders), [stakeholders]);
  if (!base) {
    return (
      <Panel title={t("title")}>
        <p className="m-0 text-muted">{t("onlyOne")}</p>
      </Panel>
    );
  }
  const rows = comparison?.things.filter(({ kind }) => !isOnlyChanges || kind !== "same") ?? [];
  const sum = ({ millionCny, unknown }: { millionCny: number; unknown: number }) =>
    t("budgetSum", { amount: formatNumber(millionCny, locale, { max: 1 }), unknown });
  return (
    <Panel
      title={t("titleOf", { before: base.number, after: shown.number })}
      description={comparison && local(comparison.sentence)}
      actions={
        <span className="flex flex-wrap items-center gap-3 print:hidden">
          <FilterSelect
            label={t("against")}
            value={base.id as string}
            active={chosenId !== null}
            options={others.map(({ id, number }) => ({ value: id as string, label: t("version", { number }) }))}
            onValueChange={setChosenId}
          />
          <Checkbox label={t("onlyChanges")} checked={isOnlyChanges} onCheckedChange={setOnlyChanges} />
          <Button onClick={() => window.print()}>{t("print")}</Button>
        </span>
      }
    >
      {!comparison ? (
        <p className="m-0 text-muted">{t("loading")}</p>
      ) : (
        <>
          <p className="m-0 mb-3 text-muted">
            {t("budget", { before: sum(comparison.budget.before), after: sum(comparison.budget.after) })}
          </p>
          {rows.length === 0 ? (
            <p className="m-0">{t("same")}</p>
          ) : (
            <ol aria-label={t("list")} className="m-0 list-none divide-y divide-hairline p-0">
              {rows.map((thing) => (
                <ComparisonRow
                  key={`${thing.thing}${thing.lineageId}`}
                  projectId={projectId}
                  thing={thing}
                  numbers={{ before: base.number, after: shown.number }}
                  nameOf={nameOf}
                  mayComment={mayComment(role)}
                />
              ))}
            </ol>
          )}
        </>
      )}
    </Panel>
  );
}
