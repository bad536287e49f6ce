"use client";

import { type ProjectId, type Stakeholder, StakeholderClass, type StakeholderUse } from "@tamarisk/domain";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import { ActsAt } from "./acts-at.tsx";

/** One line of the register. */
export interface RegisterLine {
  readonly stakeholder: Stakeholder;
  /** `null` until it is counted. */
  readonly use: StakeholderUse | null;
}

/** The columns of the register. */
export function useStakeholderColumns(projectId: ProjectId): readonly DataColumn<RegisterLine>[] {
  const t = useTranslations("stakeholders");
  const local = useLocalText();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("name"),
        rowHeader: true,
        cell: ({ stakeholder }) => <NameCell stakeholder={stakeholder} />,
        sortValue: ({ stakeholder }) => local(stakeholder.name),
        width: "42%",
      },
      {
        id: "code",
        header: t("code"),
        cell: ({ stakeholder }) => stakeholder.code,
        sortValue: ({ stakeholder }) => stakeholder.code,
        width: "5rem",
      },
      {
        id: "class",
        header: t("class"),
        cell: ({ stakeholder }) => <span className="text-xs">{t(`classes.${stakeholder.class}`)}</span>,
        sortValue: ({ stakeholder }) => StakeholderClass.options.indexOf(stakeholder.class),
        width: "8rem",
      },
      {
        id: "power",
        header: t("column.power"),
        cell: ({ stakeholder }) => <Shift now={stakeholder.powerNow} intended={stakeholder.powerIntended} />,
        sortValue: ({ stakeholder }) => stakeholder.powerNow,
        width: "6.5rem",
      },
      {
        id: "interest",
        header: t("column.interest"),
        cell: ({ stakeholder }) => <Shift now={stakeholder.interestNow} intended={stakeholder.interestIntended} />,
        sortValue: ({ stakeholder }) => stakeholder.interestNow,
        width: "6.5rem",
      },
      {
        id: "acts",
        header: t("column.acts"),
        cell: ({ use }) => use && <ActsCell projectId={projectId} use={use} />,
        sortValue: ({ use }) => use && use.measures + use.tasks + use.indicators,
      },
    ],
    [t, local, projectId],
  );
}

function ActsCell({ projectId, use }: { readonly projectId: ProjectId; readonly use: StakeholderUse }) {
  return (
    <span className="text-xs">
      <ActsAt projectId={projectId} use={use} />
    </span>
  );
}

function NameCell({ stakeholder: { name, interest } }: Pick<RegisterLine, "stakeholder">) {
  return (
    <span className="block py-1">
      <LocalText text={name} isName />
      {interest && (
        <span className="block text-xs text-muted">
          <LocalText text={interest} />
        </span>
      )}
    </span>
  );
}

interface ShiftProps {
  readonly now: number | null;
  readonly intended: number | null;
}

/** A score now, and the one that is intended where that is another. */
function Shift({ now, intended }: ShiftProps) {
  const t = useTranslations("stakeholders");
  if (now === null && intended === null) return <span className="text-xs text-muted">{t("notAssessed")}</span>;
  const shown = (score: number | null) => (score === null ? "?" : String(score));
  if (intended === null || intended === now) return shown(now);
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">
        {shown(now)} → {shown(intended)}
      </span>
      <span className="sr-only">
        {t("shift", { now: now === null ? t("notAssessed") : String(now), intended: String(intended) })}
      </span>
    </span>
  );
}

/** One entry as a card, where columns have no room. */
export function StakeholderCard({
  line: { stakeholder, use },
  projectId,
}: {
  readonly line: RegisterLine;
  readonly projectId: ProjectId;
}) {
  const t = useTranslations("stakeholders");
  return (
    <span className="block py-1">
      <NameCell stakeholder={stakeholder} />
      <span className="block text-xs text-muted">
        {stakeholder.code} · {t(`classes.${stakeholder.class}`)}
      </span>
      {use && <ActsCell projectId={projectId} use={use} />}
    </span>
  );
}
