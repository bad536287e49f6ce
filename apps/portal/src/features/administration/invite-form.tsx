"use client";

import { Role, User } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { useInvite } from "./use-invitations.ts";

/** Invites somebody by e-mail address and role; the link appears below. */
export function InviteForm({ myRole }: { readonly myRole: Role }) {
  const t = useTranslations("administration.invitations");
  const name = useTranslations("shell.role");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("planner");
  const [checked, setChecked] = useState(false);
  const invite = useInvite();
  const parsed = User.shape.email.safeParse(email.trim());
  const problem = email.trim() === "" ? t("emailBlank") : t("emailWrong", { found: email.trim() });
  const send = () => {
    setChecked(true);
    if (invite.isPending || !parsed.success) return;
    invite.mutate(
      { email: parsed.data, role },
      {
        onSuccess: () => {
          setEmail("");
          setChecked(false);
        },
      },
    );
  };
  return (
    <div className="grid gap-3">
      <form
        method="post"
        noValidate
        className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={t("email")}
          type="email"
          name="email"
          autoComplete="off"
          value={email}
          onValueChange={setEmail}
          error={checked && !parsed.success ? problem : undefined}
        />
        <Select
          label={t("role")}
          value={role}
          onValueChange={setRole}
          options={Role.options.map((value) => ({
            value,
            label: name(value),
            disabled: value === "owner" && myRole !== "owner",
          }))}
        />
        <Button type="submit" variant="primary" pending={invite.isPending} className="sm:mt-6">
          {invite.isPending ? t("pending") : t("submit")}
        </Button>
      </form>
      {invite.error && <ProblemNotice error={invite.error} />}
      {invite.data && <InvitationLink key={invite.data.invitation.id} fresh={invite.data} />}
    </div>
  );
}
