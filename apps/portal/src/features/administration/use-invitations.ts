"use client";

import type { Invitation } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useAdmin } from "@/trpc/admin.ts";

/** The organisation's invitations, beginning with the list that came with the page. */
export function useInvitations(loaded: Invitation[]) {
  const admin = useAdmin();
  return useQuery({ ...admin.invitation.list.queryOptions(), initialData: loaded });
}

/** Invites somebody; the answer holds the only copy of the link. */
export function useInvite() {
  const admin = useAdmin();
  const reload = useReloadInvitations();
  return useMutation(admin.invitation.create.mutationOptions({ onSuccess: reload }));
}

/** Makes an open link useless. */
export function useRevokeInvitation() {
  const t = useTranslations("administration.invitations");
  const admin = useAdmin();
  const show = useSnackbar();
  const reload = useReloadInvitations();
  return useMutation(
    admin.invitation.revoke.mutationOptions({
      onSuccess: async ({ email }) => {
        await reload();
        show({ message: t("revoked", { email }) });
      },
    }),
  );
}

/** Asks for the list again. */
export function useReloadInvitations(): () => Promise<void> {
  const admin = useAdmin();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: admin.invitation.list.queryKey() });
}
