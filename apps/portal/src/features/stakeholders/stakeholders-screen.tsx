"use client";

import {
  type ProjectId,
  type Role,
  type Stakeholder,
  StakeholderClass,
  type StakeholderDraft,
  type StakeholderUse,
} from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { controlClass } from "@tamarisk/ui/control-class";
import { DataTable } from "@tamarisk/ui/data-table";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { mayPlan } from "@/features/projects/may-plan.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { useIsStillHere } from "@/i18n/use-is-still-here.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { actsSomewhere } from "./acts-at.tsx";
import { PowerGrid } from "./power-grid.tsx";
import { StakeholderDialog } from "./stakeholder-dialog.tsx";
import { StakeholderFacts } from "./stakeholder-facts.tsx";
import { useRegister } from "./use-register.ts";
import { type RegisterLine, StakeholderCard, useStakeholderColumns } from "./use-stakeholder-columns.tsx";
import { useStakeholders } from "./use-stakeholders.ts";
import { UsualDialog } from "./usual-dialog.tsx";

interface StakeholdersScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly stakeholders: readonly Stakeholder[];
  readonly uses: readonly StakeholderUse[];
}

/** The register of those with a say or a stake: who they are, where they act, and the means to change it. */
export function StakeholdersScreen({ projectId, role, stakeholders: first, uses }: StakeholdersScreenProps) {
  const t = useTranslations("stakeholders");
  const locale = useLocale();
  const local = useLocalText();
  const say = useSnackbar();
  const canEdit = mayPlan(role);
  const stakeholders = useStakeholders(projectId, first);
  const lines = useLines(projectId, stakeholders, uses);
  const columns = useStakeholderColumns(projectId);
  const { add, remove } = useRegister(projectId);
  const openId = useSearchParams().get("open");
  const open = (id: string | null) => changeAddress({ open: id });
  const isStillHere = useIsStillHere();
  const [adding, setAdding] = useState<"one" | "usual" | null>(null);
  const [text, setText] = useState("");
  const [kind, setKind] = useState<StakeholderClass | "">("");
  const shown = lines.filter(({ stakeholder }) => matches(stakeholder, text, kind));
  const opened = lines.find(({ stakeholder }) => stakeholder.id === openId) ?? null;

  const strike = (stakeholder: Stakeholder) => {
    open(null);
    const undo = { label: t("undo"), onUndo: () => add.mutate([draftOf(stakeholder)]) };
    remove.mutate(stakeholder, {
      onSuccess: () => say({ message: t("removed", { name: local(stakeholder.name) }), undo }),
    });
  };
  const error = remove.error ?? add.error;
  const actions = canEdit && (
    <>
      <Button onClick={() => setAdding("usual")}>{t("usual.open")}</Button>
      <Button variant="primary" onClick={() => setAdding("one")}>
        <Icon name="plus" size={14} />
        {t("add")}
      </Button>
    </>
  );
  return (
    <div data-print="landscape">
      <PageHeader title={headline(lines, t)} lead={t("lead")} actions={lines.length > 0 && actions} />
      {error && (
        <div className="mb-4">
          <ProblemNotice error={error} />
        </div>
      )}
      {lines.length === 0 ? (
        <EmptyState title={t("empty.title")} action={actions} example={t("empty.example")}>
          {t(canEdit ? "empty.body" : "empty.bodyReading")}
        </EmptyState>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
            <input
              type="search"
              aria-label={t("find")}
              placeholder={t("find")}
              className={`${controlClass} max-w-60 min-h-8 max-sm:max-w-none`}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <FilterSelect
              label={t("class")}
              value={kind}
              active={kind !== ""}
              options={[
                { value: "", label: t("allClasses") },
                ...StakeholderClass.options.map((value) => ({ value, label: t(`classes.${value}`) })),
              ]}
              onValueChange={setKind}
            />
            {shown.length < lines.length && (
              <span role="status" className="text-xs text-muted">
                {t("found", { found: shown.length, count: lines.length })}
              </span>
            )}
          </div>
          <Panel padding="none">
            <DataTable
              label={t("pageTitle")}
              rows={shown}
              columns={columns}
              rowId={({ stakeholder }) => stakeholder.id}
              locale={locale}
              rowHeight={44}
              maxHeight={shown.length > 80 ? 720 : undefined}
              selectedIds={new Set(openId ? [openId] : [])}
              onSelect={({ stakeholder }) => open(stakeholder.id)}
              phoneRow={(line) => <StakeholderCard line={line} projectId={projectId} />}
              phoneRowHeight={80}
              sortLabel={t("sortBy")}
              empty={<p className="m-0 p-4 text-muted">{t("noneFound")}</p>}
            />
          </Panel>
          {stakeholders.some(({ powerNow, interestNow }) => powerNow !== null && interestNow !== null) && (
            <div className="mt-4">
              <PowerGrid stakeholders={stakeholders} />
            </div>
          )}
        </>
      )}
      {opened && !canEdit && <StakeholderFacts projectId={projectId} line={opened} onClose={() => open(null)} />}
      {opened && canEdit && (
        <StakeholderDialog
          key={opened.stakeholder.id}
          projectId={projectId}
          stakeholder={opened.stakeholder}
          use={opened.use ?? undefined}
          stakeholders={stakeholders}
          onSaved={({ name }) => {
            // From its dialog links lead to where somebody acts.
            if (isStillHere()) open(null);
            say({ message: t("saved", { name: local(name) }) });
          }}
          onRemove={strike}
          onClose={() => open(null)}
        />
      )}
      {adding === "one" && (
        <StakeholderDialog
          projectId={projectId}
          stakeholder={null}
          stakeholders={stakeholders}
          onSaved={({ name }) => {
            setAdding(null);
            say({ message: t("added", { name: local(name) }) });
          }}
          onClose={() => setAdding(null)}
        />
      )}
      {adding === "usual" && (
        <UsualDialog
          projectId={projectId}
          stakeholders={stakeholders}
          onAdded={(count) => {
            setAdding(null);
            say({ message: t("usual.added", { count }) });
          }}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}

function useLines(
  projectId: ProjectId,
  stakeholders: readonly Stakeholder[],
  first: readonly StakeholderUse[],
): readonly RegisterLine[] {
  const { data: uses } = useQuery(
    usePlanning().stakeholder.uses.queryOptions({ projectId }, { initialData: [...first] }),
  );
  return useMemo(() => {
    const byId = new Map(uses.map((use) => [use.stakeholderId, use]));
    return stakeholders.map((stakeholder) => ({ stakeholder, use: byId.get(stakeholder.id) ?? null }));
  }, [stakeholders, uses]);
}

function headline(lines: readonly RegisterLine[], t: ReturnType<typeof useTranslations<"stakeholders">>): string {
  const idle = lines.filter(({ use }) => use === null || !actsSomewhere(use)).length;
  return lines.length === 0 ? t("headline.none") : t("headline.some", { count: lines.length, idle });
}

/** Whether the words are in its name, its code or its interest, in either language. */
function matches(
  { name, code, interest, class: its }: Stakeholder,
  text: string,
  kind: StakeholderClass | "",
): boolean {
  if (kind !== "" && its !== kind) return false;
  const said = [name.en, name.zh, code, interest?.en, interest?.zh].join(" ").toLowerCase();
  return said.includes(text.trim().toLowerCase());
}

function draftOf({ id: _, projectId: __, version: ___, ...draft }: Stakeholder): StakeholderDraft {
  return draft;
}
