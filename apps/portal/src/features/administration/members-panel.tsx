"use client";

import { type Membership, Role } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { StackedRow } from "@/features/shell/stacked-row.tsx";
import { MemberRole } from "./member-role.tsx";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";
import { roleLock } from "./role-lock.ts";
import { useChangeRole, useMembers, useReloadMembers } from "./use-members.ts";

interface Administrator {
  readonly userId: string;
  readonly role: Role;
  readonly organisationName: string;
}

interface MembersPanelProps {
  readonly loaded: Membership[];
  /** Who is looking. */
  readonly me: Administrator;
}

/** Everybody in the organisation with their role, to be changed in place. */
export function MembersPanel({ loaded, me }: MembersPanelProps) {
  const t = useTranslations("administration.members");
  const admin = useTranslations("administration");
  const locale = useLocale();
  const { data: members } = useMembers(loaded);
  const changeRole = useChangeRole();
  const reload = useReloadMembers();
  const [leaving, setLeaving] = useState<Membership | null>(null);
  const columns = useMemberColumns({ members, me, onRemove: setLeaving, changeRole });
  return (
    <Panel title={t("title")} description={t("description")}>
      {changeRole.error && (
        <div className="mb-3">
          <ProblemNotice
            error={changeRole.error}
            actions={
              <Button
                onClick={() => {
                  changeRole.reset();
                  void reload();
                }}
              >
                {admin("reload")}
              </Button>
            }
          />
        </div>
      )}
      <DataTable
        label={t("title")}
        rows={members}
        columns={columns}
        rowId={({ id }) => id}
        locale={locale}
        rowHeight={52}
        phoneRow={(member) => <StackedRow row={member} columns={columns} />}
        phoneRowHeight={140}
      />
      <ul className="m-0 mt-3 grid list-none gap-x-6 gap-y-0.5 p-0 text-xs text-muted sm:grid-cols-2">
        {Role.options.map((role) => (
          <li key={role}>{admin(`roleMeans.${role}`)}</li>
        ))}
      </ul>
      {leaving && (
        <RemoveMemberDialog
          member={leaving}
          organisationName={me.organisationName}
          onOpenChange={(open) => !open && setLeaving(null)}
        />
      )}
    </Panel>
  );
}

function MemberName({ user, isMe }: { readonly user: Membership["user"]; readonly isMe: boolean }) {
  const t = useTranslations("administration.members");
  return (
    <>
      {user.name}
      {isMe && <span className="text-muted"> · {t("you")}</span>}
      <span className="block break-all text-xs text-muted">{user.email}</span>
    </>
  );
}

interface RemoveButtonProps {
  readonly member: Membership;
  readonly locked: boolean;
  readonly onRemove: (member: Membership) => void;
}

function RemoveButton({ member, locked, onRemove }: RemoveButtonProps) {
  const t = useTranslations("administration.members");
  return (
    <Button
      size="sm"
      disabled={locked}
      aria-label={t("removeName", { name: member.user.name })}
      onClick={() => onRemove(member)}
    >
      {t("remove")}
    </Button>
  );
}

interface ColumnInput {
  readonly members: readonly Membership[];
  readonly me: Administrator;
  readonly onRemove: (member: Membership) => void;
  readonly changeRole: ReturnType<typeof useChangeRole>;
}

function useMemberColumns({ members, me, onRemove, changeRole }: ColumnInput): readonly DataColumn<Membership>[] {
  const t = useTranslations("administration.members");
  const format = useFormatter();
  const { mutate } = changeRole;
  return useMemo(
    () => [
      {
        id: "name",
        header: t("name"),
        cell: ({ user }) => <MemberName user={user} isMe={user.id === me.userId} />,
        sortValue: ({ user }) => user.name,
        rowHeader: true,
      },
      {
        id: "role",
        header: t("role"),
        cell: (member) => (
          <MemberRole
            member={member}
            members={members}
            myRole={me.role}
            onChange={(role) => mutate({ membershipId: member.id, role, version: member.version })}
          />
        ),
        sortValue: ({ role }) => Role.options.indexOf(role),
        width: "10rem",
      },
      {
        id: "joined",
        header: t("joined"),
        cell: ({ joinedAt }) => format.dateTime(joinedAt, { dateStyle: "medium" }),
        sortValue: ({ joinedAt }) => joinedAt.getTime(),
        width: "9rem",
      },
      {
        id: "actions",
        header: t("actions"),
        cell: (member) => (
          <RemoveButton member={member} locked={roleLock(member, members, me.role) !== null} onRemove={onRemove} />
        ),
        align: "end",
        width: "7rem",
      },
    ],
    [t, format, members, me, onRemove, mutate],
  );
}
