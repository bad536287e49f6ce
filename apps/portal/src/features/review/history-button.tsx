"use client";

import type { AuthoredText, LineageId, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import type { FieldWords } from "./field-lines.ts";
import { HistoryChanges } from "./history-changes.tsx";

interface HistoryButtonProps {
  readonly projectId: ProjectId;
  readonly lineageId: LineageId;
  readonly title: AuthoredText;
  readonly words: FieldWords;
}

/** Who changed one thing of the plan, when, from what to what, and why the version was begun. */
export function HistoryButton({ projectId, lineageId, title, words }: HistoryButtonProps) {
  const t = useTranslations("review.history");
  const format = useFormatter();
  const local = useLocalText();
  const planning = usePlanning();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    ...planning.plan.history.queryOptions({ projectId, lineageId }),
    enabled: isOpen,
    staleTime: 0,
  });
  return (
    <>
      <Button size="sm" variant="quiet" className="print:hidden" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} kicker={t("kicker")} title={local(title)} closeLabel={t("close")}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long history is scrolled by keyboard */}
        <section aria-label={t("kicker")} tabIndex={0} className="outline-offset-4">
          {error && <ProblemNotice error={error} />}
          {!data && !error && <p className="m-0 text-muted">{t("loading")}</p>}
          {data?.length === 0 && <p className="m-0 text-muted">{t("none")}</p>}
          <ol className="m-0 list-none divide-y divide-hairline p-0">
            {data?.map((change) => (
              <li key={change.id} className="py-2">
                <p className="m-0">
                  <span className="font-semibold">{change.actorName}</span> {t(`did.${change.action as "update"}`)}
                </p>
                <HistoryChanges action={change.action} detail={change.detail} words={words} />
                <p className="m-0 mt-1 text-xs text-muted">
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
        </section>
      </Dialog>
    </>
  );
}
