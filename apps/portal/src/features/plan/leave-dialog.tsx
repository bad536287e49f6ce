"use client";

import { ConfirmDialog } from "@tamarisk/ui/confirm-dialog";
import { useTranslations } from "next-intl";

interface LeaveDialogProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before words that nobody saved are thrown away. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const t = useTranslations("plan.leave");
  return (
    <ConfirmDialog
      open
      danger
      onOpenChange={(open) => !open && onStay()}
      title={t("title")}
      description={t("detail")}
      confirmLabel={t("confirm")}
      cancelLabel={t("cancel")}
      onConfirm={onLeave}
    />
  );
}
