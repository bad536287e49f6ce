"use client";

import { type Membership, Role } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { roleLock } from "./role-lock.ts";

interface MemberRoleProps {
  readonly member: Membership;
  readonly members: readonly Membership[];
  readonly myRole: Role;
  readonly onChange: (role: Role) => void;
}

/** The role of one member. What the rules forbid cannot be chosen, and says why. */
export function MemberRole({ member, members, myRole, onChange }: MemberRoleProps) {
  const t = useTranslations("administration.members");
  const name = useTranslations("shell.role");
  const locked = roleLock(member, members, myRole);
  const mayAppoint = myRole === "owner";
  return (
    <>
      <select
        aria-label={t("roleOf", { name: member.user.name })}
        value={member.role}
        disabled={locked !== null}
        onChange={(event) => onChange(Role.parse(event.target.value))}
        className="min-h-8 w-full rounded-md border border-field bg-panel px-2 text-ink disabled:border-hairline disabled:text-muted max-sm:min-h-11 max-sm:text-base"
      >
        {Role.options.map((role) => (
          <option key={role} value={role} disabled={role === "owner" && !mayAppoint}>
            {name(role)}
          </option>
        ))}
      </select>
      {locked && <span className="block text-xs text-muted">{t(locked)}</span>}
    </>
  );
}
