"use client";

import { type BudgetSum, comparePlans, type Locale, type ProjectId, type Role } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { formatNumber } from "@tamarisk/ui/format-number";
import { Panel } from "@tamarisk/ui/panel";
import { useIsPrinting } from "@tamarisk/ui/use-is-printing";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { OpenFailed } from "@/features/plan/open-failed.tsx";
import type { OpenPlanState } from "@/features/plan/use-open-plan.ts";
import { useVersionPlan } from "@/features/plan/use-version-plan.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { ComparisonRow } from "./comparison-row.tsx";
import type { FieldWords } from "./field-lines.ts";
import { mayComment } from "./may-comment.ts";
import { baseOf, type VersionsView, type VersionView } from "./review-view.ts";
import { useAllTasks } from "./use-all-tasks.ts";

/** A large plan has thousands of things: so many are drawn at a time, and all of them on paper. */
const stretch = 200;

interface ComparePanelProps {
  readonly projectId: ProjectId;
  readonly view: VersionsView;
  readonly shown: VersionView;
  readonly open: OpenPlanState;
  readonly words: FieldWords;
  readonly role: Role;
}

/** Two versions side by side: what was added, taken out, moved and changed, field by field and in both languages. */
export function ComparePanel({ projectId, view, shown, open, words, role }: ComparePanelProps) {
  const t = useTranslations("review.compare");
  const local = useLocalText();
  const locale: Locale = useLocale();
  const others = view.versions.filter(({ id }) => id !== shown.id);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isOnlyChanges, setOnlyChanges] = useState(true);
  const [most, setMost] = useState(stretch);
  const isPrinting = useIsPrinting();
  const base = others.find(({ id }) => id === chosenId) ?? baseOf(view.versions, shown) ?? others[0];
  const before = useComparedPlan(projectId, base?.id, open);
  const after = useComparedPlan(projectId, shown.id, open);
  const tasksBefore = useAllTasks(projectId, base?.id);
  const tasksAfter = useAllTasks(projectId, shown.id);
  const tasks = useMemo(
    () => (tasksBefore && tasksAfter ? { before: tasksBefore, after: tasksAfter } : undefined),
    [tasksBefore, tasksAfter],
  );
  const comparison = useMemo(
    () => before.plan && after.plan && comparePlans(before.plan, after.plan, tasks),
    [before.plan, after.plan, tasks],
  );
  const failed = before.failed ?? after.failed;
  if (!base) {
    return (
      <Panel title={t("title")}>
        <p className="m-0 text-muted">{t("onlyOne")}</p>
      </Panel>
    );
  }
  const found = comparison?.things.filter(({ kind }) => !isOnlyChanges || kind !== "same") ?? [];
  const rows = isPrinting ? found : found.slice(0, most);
  const sum = ({ millionCny, unknown }: BudgetSum) =>
    millionCny === null
      ? t("budgetUnknown")
      : t("budgetSum", { amount: formatNumber(millionCny, locale, { max: 1 }), unknown });
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
      {failed && !comparison ? (
        <OpenFailed {...failed} />
      ) : !comparison ? (
        <p className="m-0 text-muted">{t("loading")}</p>
      ) : (
        <>
          <p className="m-0 mb-3 text-muted">
            {t("budget", { before: sum(comparison.budget.before), after: sum(comparison.budget.after) })}
          </p>
          {!tasks && <p className="m-0 mb-3 text-muted">{t("tasksOnTheWay")}</p>}
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
                  words={words}
                  mayComment={mayComment(role)}
                  isOpen={shown.id === view.versions[0]!.id}
                />
              ))}
            </ol>
          )}
          {found.length > most && (
            <Button className="mt-3 print:hidden" onClick={() => setMost(most + stretch)}>
              {t("more", { count: Math.min(stretch, found.length - most) })}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

/** The latest version is open; any other is fetched when it is compared. */
function useComparedPlan(projectId: ProjectId, versionId: VersionView["id"] | undefined, open: OpenPlanState) {
  const latest = open.kind === "ready" ? open.view.plan : undefined;
  const isLatest = latest?.versionId === versionId;
  const other = useVersionPlan(projectId, latest && !isLatest ? versionId : undefined);
  return isLatest ? { plan: latest, failed: null } : other;
}
