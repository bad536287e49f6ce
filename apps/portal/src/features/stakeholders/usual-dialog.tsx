"use client";

import { type ProjectId, type Stakeholder, StakeholderClass } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Dialog } from "@tamarisk/ui/dialog";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { missingUsual, proposedDrafts } from "./proposed-drafts.ts";
import { useRegister } from "./use-register.ts";

interface UsualDialogProps {
  readonly projectId: ProjectId;
  readonly stakeholders: readonly Stakeholder[];
  readonly onAdded: (count: number) => void;
  readonly onClose: () => void;
}

/** The usual ones of a county town, to tick those that the town has. */
export function UsualDialog({ projectId, stakeholders, onAdded, onClose }: UsualDialogProps) {
  const t = useTranslations("stakeholders");
  const [here, there] = useLocale() === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  const { add } = useRegister(projectId);
  const [offered] = useState(() => missingUsual(stakeholders));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = offered.filter(({ name }) => ticked.has(name.en));
  const tick = (names: readonly string[], isTicked: boolean) =>
    setTicked((before) => new Set([...before].filter((name) => !names.includes(name)).concat(isTicked ? names : [])));
  const isAll = chosen.length === offered.length;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("usual.title")}
      description={t("usual.lead")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button
            variant="primary"
            disabled={chosen.length === 0}
            pending={add.isPending}
            onClick={() =>
              add.mutate(proposedDrafts(chosen, stakeholders), { onSuccess: (added) => onAdded(added.length) })
            }
          >
            {t("usual.add", { count: chosen.length })}
          </Button>
        </>
      }
    >
      {add.error && <ProblemNotice error={add.error} />}
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <Badge tone="illustrative">{t("usual.proposal")}</Badge>
        {offered.length > 0 && (
          <Button
            size="sm"
            variant="quiet"
            onClick={() =>
              tick(
                offered.map(({ name }) => name.en),
                !isAll,
              )
            }
          >
            {t(isAll ? "usual.none" : "usual.all")}
          </Button>
        )}
      </div>
      {offered.length === 0 && <p className="m-0 text-muted">{t("usual.allThere")}</p>}
      {StakeholderClass.options.map((kind) => {
        const group = offered.filter((usual) => usual.class === kind);
        return (
          group.length > 0 && (
            <fieldset key={kind} className="m-0 mb-3 min-w-0 border-0 p-0">
              <legend className="mb-1 p-0 font-semibold">{t(`classes.${kind}`)}</legend>
              <div className="grid gap-x-4 gap-y-1.5 sm:grid-cols-2">
                {group.map(({ name }) => (
                  <Checkbox
                    key={name.en}
                    label={name[here]}
                    hint={<span lang={there === "en" ? "en" : "zh-CN"}>{name[there]}</span>}
                    checked={ticked.has(name.en)}
                    onCheckedChange={(isTicked) => tick([name.en], isTicked)}
                  />
                ))}
              </div>
            </fieldset>
          )
        );
      })}
    </Dialog>
  );
}
