"use client";

import { authoredIn, type ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextArea } from "@tamarisk/ui/text-area";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { LeaveDialog } from "@/features/plan/leave-dialog.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { WaitingAlert } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface ReminderDialogProps {
  readonly projectId: ProjectId;
  readonly alert: WaitingAlert;
  readonly words: MonitorWords;
  readonly onClose: () => void;
}

/** Write down that whoever brings the value was reminded. */
export function ReminderDialog({ projectId, alert, words, onClose }: ReminderDialogProps) {
  const { t, local, locale } = words;
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const close = useWhileShown(onClose);
  const [text, setText] = useState("");
  const [isLeaving, setLeaving] = useState(false);
  const write = useMutation({
    mutationFn: () =>
      client.alert.remind.mutate({ projectId, alertId: alert.id, text: authoredIn(locale, text.trim()) }),
    onSuccess: () => {
      say({ message: t("remind.done") });
      close();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: planning.monitor.get.queryKey({ projectId }) }),
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && (text.trim() === "" ? onClose() : setLeaving(true))}
      kicker={t(`alerts.kind.${alert.kind}`)}
      title={local(alert.message)}
      description={t("remind.description")}
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
            {t("remind.save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {write.isError && <ProblemNotice error={write.error} />}
        <TextArea label={t("remind.label")} hint={t("remind.hint")} rows={4} value={text} onValueChange={setText} />
      </div>
      {isLeaving && <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} />}
    </Dialog>
  );
}
