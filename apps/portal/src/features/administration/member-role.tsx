"use client";

import { leavesNoOwner, type Membership, Role } from "@tamarisk/domain";
import { useTranslations } from "next-intl";

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
  const isLastOwner = member.role === "owner" && leavesNoOwner(members, member.id, "viewer");
  const mayAppoint = myRole === "owner";
  const isLocked = isLastOwner || (member.role === "owner" && !mayAppoint);
  const reason = isLastOwner ? t("lastOwner") : isLocked ? t("onlyOwners") : undefined;
  return (
    <select
      aria-label={t("roleOf", { name: member.user.name })}
      title={reason}
      value={member.role}
      disabled={isLocked}
      onChange={(event) => onChange(Role.parse(event.target.value))}
      className="min-h-8 rounded-md border border-field bg-panel px-2 text-ink max-sm:min-h-11 max-sm:text-base"
    >
      {Role.options.map((role) => (
        <option key={role} value={role} disabled={role === "owner" && !mayAppoint}>
          {name(role)}
        </option>
      ))}
    </select>
  );
}
