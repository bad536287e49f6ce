"use client";

import type { Invitation, Role } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { StackedRow } from "@/features/shell/stacked-row.tsx";
import { InviteForm } from "./invite-form.tsx";
import { useInvitations, useReloadInvitations, useRevokeInvitation } from "./use-invitations.ts";

interface InvitationsPanelProps {
  readonly loaded: Invitation[];
  readonly myRole: Role;
}

/** Invites people and shows which links still open. */
export function InvitationsPanel({ loaded, myRole }: InvitationsPanelProps) {
  const t = useTranslations("administration.invitations");
  const admin = useTranslations("administration");
  const locale = useLocale();
  const { data: invitations } = useInvitations(loaded);
  const revoke = useRevokeInvitation();
  const reload = useReloadInvitations();
  const columns = useInvitationColumns(revoke.mutate);
  return (
    <Panel title={t("title")} description={t("description")}>
      <InviteForm myRole={myRole} />
      {revoke.error && (
        <div className="mt-3">
          <ProblemNotice
            error={revoke.error}
            actions={
              <Button
                onClick={() => {
                  revoke.reset();
                  void reload();
                }}
              >
                {admin("reload")}
              </Button>
            }
          />
        </div>
      )}
      <h3 className="m-0 mb-1 mt-6 text-sm font-semibold">{t("list")}</h3>
      <DataTable
        label={t("list")}
        rows={invitations}
        columns={columns}
        rowId={({ id }) => id}
        locale={locale}
        maxHeight={320}
        phoneRow={(invitation) => <StackedRow row={invitation} columns={columns} />}
        phoneRowHeight={140}
        empty={<p className="m-0 py-2 text-muted">{t("none")}</p>}
      />
    </Panel>
  );
}

type Revoke = ReturnType<typeof useRevokeInvitation>["mutate"];

function useInvitationColumns(revoke: Revoke): readonly DataColumn<Invitation>[] {
  const t = useTranslations("administration.invitations");
  const role = useTranslations("shell.role");
  const format = useFormatter();
  return useMemo(
    () => [
      {
        id: "email",
        header: t("email"),
        cell: ({ email }) => <span className="break-all">{email}</span>,
        sortValue: ({ email }) => email,
        rowHeader: true,
      },
      { id: "role", header: t("role"), cell: (each) => role(each.role), width: "8rem" },
      { id: "state", header: t("state"), cell: ({ state }) => t(`states.${state}`), width: "7rem" },
      {
        id: "expires",
        header: t("expires"),
        cell: ({ expiresAt }) => format.dateTime(expiresAt, { dateStyle: "medium" }),
        sortValue: ({ expiresAt }) => expiresAt.getTime(),
        width: "9rem",
      },
      {
        id: "actions",
        header: t("actions"),
        cell: ({ id, email, state, version }) =>
          state === "open" && (
            <Button
              size="sm"
              aria-label={t("revokeFor", { email })}
              onClick={() => revoke({ invitationId: id, version })}
            >
              {t("revoke")}
            </Button>
          ),
        align: "end",
        width: "7rem",
      },
    ],
    [t, role, format, revoke],
  );
}
