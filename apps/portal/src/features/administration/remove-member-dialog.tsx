"use client";

import type { Membership } from "@tamarisk/domain";
import { ConfirmDialog } from "@tamarisk/ui/confirm-dialog";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { useRemoveMember } from "./use-members.ts";

interface RemoveMemberDialogProps {
  readonly member: Membership;
  readonly organisationName: string;
  readonly onOpenChange: (open: boolean) => void;
}

/** Asks before somebody loses access. */
export function RemoveMemberDialog({ member, organisationName, onOpenChange }: RemoveMemberDialogProps) {
  const t = useTranslations("administration.members");
  const problemText = useProblemText();
  const { name } = member.user;
  const remove = useRemoveMember(name, () => onOpenChange(false));
  const problem = remove.error ? problemText(problemOf(remove.error)) : null;
  return (
    <ConfirmDialog
      open
      onOpenChange={onOpenChange}
      title={t("confirmTitle", { name, organisation: organisationName })}
      description={problem ? `${problem.title} ${problem.remedy}` : t("confirmBody", { name })}
      confirmLabel={t("confirm")}
      cancelLabel={t("cancel")}
      onConfirm={() => remove.mutate({ membershipId: member.id, version: member.version })}
      pending={remove.isPending}
      danger
    />
  );
}
