"use client";

import type { Membership } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useAdmin } from "@/trpc/admin.ts";

/** Everybody in the organisation, beginning with the list that came with the page. */
export function useMembers(loaded: Membership[]) {
  const admin = useAdmin();
  return useQuery({ ...admin.member.list.queryOptions(), initialData: loaded });
}

/** Gives a member another role: shown at once, taken back with the reason when it is refused. */
export function useChangeRole() {
  const t = useTranslations("administration.members");
  const role = useTranslations("shell.role");
  const admin = useAdmin();
  const queries = useQueryClient();
  const show = useSnackbar();
  const queryKey = admin.member.list.queryKey();
  return useMutation(
    admin.member.changeRole.mutationOptions({
      onMutate: async ({ membershipId, role: next }) => {
        await queries.cancelQueries({ queryKey });
        const before = queries.getQueryData(queryKey);
        queries.setQueryData(queryKey, (members) =>
          members?.map((member) => (member.id === membershipId ? { ...member, role: next } : member)),
        );
        return { before };
      },
      onError: (_error, _input, context) => queries.setQueryData(queryKey, context?.before),
      onSuccess: (changed) => {
        queries.setQueryData(queryKey, (members) => members?.map((each) => (each.id === changed.id ? changed : each)));
        show({ message: t("changed", { name: changed.user.name, role: role(changed.role) }) });
      },
    }),
  );
}

/** Takes a member out of the organisation. */
export function useRemoveMember(name: string, onDone: () => void) {
  const t = useTranslations("administration.members");
  const admin = useAdmin();
  const show = useSnackbar();
  const reload = useReloadMembers();
  return useMutation(
    admin.member.remove.mutationOptions({
      onSuccess: async () => {
        await reload();
        show({ message: t("removed", { name }) });
        onDone();
      },
    }),
  );
}

/** Asks for the list again. */
export function useReloadMembers(): () => Promise<void> {
  const admin = useAdmin();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: admin.member.list.queryKey() });
}
