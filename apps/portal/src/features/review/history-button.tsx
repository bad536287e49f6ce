"use client";

import type { AuthoredText, LineageId, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import { usePlanning } from "@/trpc/planning.ts";

interface HistoryButtonProps {
  readonly projectId: ProjectId;
  readonly lineageId: LineageId;
  readonly title: AuthoredText;
}

const Changed = z.object({ changes: z.array(z.object({ field: z.string() })) });

/** Who changed one thing of the plan, when, which fields, and why the version was begun. */
export function HistoryButton({ projectId, lineageId, title }: HistoryButtonProps) {
  const t = useTranslations("review.history");
  const field = useTranslations("review.compare.field");
  const format = useFormatter();
  const local = useLocalText();
  const planning = usePlanning();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    ...planning.plan.history.queryOptions({ projectId, lineageId }),
    enabled: isOpen,
    staleTime: 0,
  });
  const fieldsOf = (detail: unknown) => {
    const found = Changed.safeParse(detail);
    const names = found.success ? found.data.changes.map((change) => field(change.field as "title")) : [];
    return names.length > 0 ? format.list(names, { type: "unit" }) : null;
  };
  return (
    <>
      <Button size="sm" variant="quiet" className="print:hidden" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} kicker={t("kicker")} title={local(title)} closeLabel={t("close")}>
        {!data && <p className="m-0 text-muted">{t("loading")}</p>}
        {data?.length === 0 && <p className="m-0 text-muted">{t("none")}</p>}
        <ol className="m-0 list-none divide-y divide-hairline p-0">
          {data?.map((change) => (
            <li key={change.id} className="py-2">
              <p className="m-0">
                <span className="font-semibold">{change.actorName}</span> {t(`did.${change.action as "update"}`)}
                {fieldsOf(change.detail) && <>: {fieldsOf(change.detail)}</>}
              </p>
              <p className="m-0 text-xs text-muted">
                {format.dateTime(change.at, { dateStyle: "medium", timeStyle: "short" })} ·{" "}
                {t("version", { number: change.versionNumber })}
                {change.versionReason && (
                  <>
                    {" "}
                    · {t("why")} <LocalText text={change.versionReason} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}
