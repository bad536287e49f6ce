"use client";

import { authoredIn, type ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextArea } from "@tamarisk/ui/text-area";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { WaitingAlert } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

/** An alert, and what is to be done about it. */
export interface AskedAlert {
  readonly alert: WaitingAlert;
  readonly what: "assess" | "remind";
}

interface AlertDialogProps {
  readonly projectId: ProjectId;
  readonly asked: AskedAlert;
  readonly words: MonitorWords;
  readonly onClose: () => void;
}

/** Write down what one makes of an alert, or that the responsible was reminded. */
export function AlertDialog({ projectId, asked: { alert, what }, words, onClose }: AlertDialogProps) {
  const { t, local, locale } = words;
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const [text, setText] = useState(alert.assessment && what === "assess" ? local(alert.assessment.text) : "");
  const write = useMutation({
    mutationFn: async () => {
      const about = { projectId, alertId: alert.id, text: authoredIn(locale, text.trim()) };
      if (what === "assess") await client.alert.assess.mutate({ ...about, version: alert.version });
      else await client.alert.remind.mutate(about);
    },
    onSuccess: () => {
      say({ message: t(`${what}.done`) });
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: planning.monitor.get.queryKey({ projectId }) }),
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      kicker={t(`alerts.kind.${alert.kind}`)}
      title={local(alert.message)}
      description={t(`${what}.description`)}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button
            variant="primary"
            disabled={text.trim() === ""}
            pending={write.isPending}
            onClick={() => write.mutate()}
          >
            {t(`${what}.save`)}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {write.isError && <ProblemNotice error={write.error} />}
        <TextArea label={t(`${what}.label`)} hint={t(`${what}.hint`)} rows={4} value={text} onValueChange={setText} />
      </div>
    </Dialog>
  );
}
