"use client";

import { Button } from "@tamarisk/ui/button";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { AccountPage } from "./account-page.tsx";
import { PasswordField } from "./password-field.tsx";
import { passwordLength } from "./password-length.ts";
import { useAcceptInvitation } from "./use-accept-invitation.ts";
import { useAccountFields } from "./use-account-fields.ts";

interface InvitationFormProps {
  readonly token: string;
  readonly offer: PlanningOutputs["invitation"]["read"];
}

/** Joins an organisation by a link: who invites, as what, and a name and password for the account. */
export function InvitationForm({ token, offer }: InvitationFormProps) {
  const t = useTranslations("account");
  const role = useTranslations("shell.role");
  const fields = useAccountFields({ name: "", password: "" }, true);
  const accept = useAcceptInvitation();
  const { sentences } = useFigures();
  return (
    <AccountPage
      title={t("invitation.title", { organisation: offer.organisationName })}
      lead={sentences(
        t("invitation.lead", { role: role(offer.role), email: offer.email }),
        t(`invitation.roleMeans.${offer.role}`),
      )}
    >
      <form
        method="post"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (accept.isPending || !fields.check()) return;
          accept.mutate({ token, name: fields.typed("name"), password: fields.typed("password") });
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={offer.email} readOnly />
        <TextField
          {...fields.bind("name")}
          label={t("field.name")}
          hint={t("invitation.nameHint")}
          name="name"
          autoComplete="name"
          maxLength={120}
        />
        <PasswordField
          {...fields.bind("password")}
          hint={t("invitation.passwordHint", { min: String(passwordLength.min) })}
          autoComplete="new-password"
        />
        {accept.error && <ProblemNotice error={accept.error} />}
        <Button type="submit" variant="primary" pending={accept.isPending}>
          {accept.isPending ? t("invitation.pending") : t("invitation.submit")}
        </Button>
      </form>
    </AccountPage>
  );
}
