"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Dialog } from "@tamarisk/ui/dialog";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import { ActsAt } from "./acts-at.tsx";
import { scoreNames } from "./stakeholder-form.ts";
import type { RegisterLine } from "./use-stakeholder-columns.tsx";

interface StakeholderFactsProps {
  readonly projectId: ProjectId;
  readonly line: RegisterLine;
  readonly onClose: () => void;
}

/** Somebody's entry in the register, for those who may read it and not change it. */
export function StakeholderFacts({ projectId, line: { stakeholder, use }, onClose }: StakeholderFactsProps) {
  const t = useTranslations("stakeholders");
  const local = useLocalText();
  const { code, class: kind, name, interest } = stakeholder;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      kicker={`${code} · ${t(`classes.${kind}`)}`}
      title={local(name)}
      closeLabel={t("close")}
    >
      <dl className="m-0 grid gap-3 sm:grid-cols-4">
        <Fact label={t("interest")} isWide>
          {interest ? <LocalText text={interest} /> : <span className="text-muted">{t("open")}</span>}
        </Fact>
        {scoreNames.map((score) => (
          <Fact key={score} label={t(score)}>
            {stakeholder[score] ?? <span className="text-muted">{t("notAssessed")}</span>}
          </Fact>
        ))}
        {use && (
          <Fact label={t("column.acts")} isWide>
            <ActsAt projectId={projectId} use={use} />
          </Fact>
        )}
      </dl>
    </Dialog>
  );
}

interface FactProps {
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Fact({ label, isWide = false, children }: FactProps) {
  return (
    <div className={isWide ? "sm:col-span-4" : undefined}>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="m-0">{children}</dd>
    </div>
  );
}
