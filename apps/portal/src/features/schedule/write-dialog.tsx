"use client";

import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Notice } from "@tamarisk/ui/notice";
import { useTranslations } from "next-intl";
import type { ProblemText } from "@/features/problem/use-problem-text.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { YearChange } from "./years-to-write.ts";

interface WriteDialogProps {
  readonly changes: readonly YearChange[];
  readonly isWriting: boolean;
  readonly refused: ProblemText | null;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

/** What would change in the plan, measure by measure, before it is written. */
export function WriteDialog({ changes, isWriting, refused, onWrite, onClose }: WriteDialogProps) {
  const t = useTranslations("schedule.write");
  const local = useLocalText();
  const years = (start: number | null, end: number | null) =>
    start === null || end === null ? t("noYears") : start === end ? `${start}` : `${start}–${end}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title", { count: changes.length })}
      description={t("body")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" disabled={isWriting || changes.length === 0} onClick={onWrite}>
            {t("confirm", { count: changes.length })}
          </Button>
        </>
      }
    >
      {refused && <Notice tone="error" title={refused.title} remedy={refused.remedy} />}
      <table className="w-full border-collapse">
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="text-left font-normal">
              {t("measure")}
            </th>
            <th scope="col" className="px-2 text-left font-normal">
              {t("now")}
            </th>
            <th scope="col" className="text-left font-normal">
              {t("then")}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ measure, change }) => (
            <tr key={measure.id} className="border-t border-hairline">
              <th scope="row" className="py-1 text-left font-normal">
                {local(measure.title)}
              </th>
              <td className="whitespace-nowrap px-2 text-muted tabular-nums">
                {years(measure.startYear, measure.endYear)}
              </td>
              <td className="whitespace-nowrap font-semibold tabular-nums">
                {years(change.startYear, change.endYear)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
