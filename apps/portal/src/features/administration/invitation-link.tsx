"use client";

import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextField } from "@tamarisk/ui/text-field";
import { useFormatter, useTranslations } from "next-intl";
import type { AdminOutputs } from "@/trpc/outputs.ts";

/** A fresh invitation's link, to be copied and passed on; it cannot be shown again. */
export function InvitationLink({ fresh }: { readonly fresh: AdminOutputs["invitation"]["create"] }) {
  const t = useTranslations("administration.invitations");
  const role = useTranslations("shell.role");
  const format = useFormatter();
  const show = useSnackbar();
  const { invitation, link, expiresAt } = fresh;
  const address = new URL(link, window.location.origin).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      show({ message: t("copied") });
    } catch {
      show({ message: t("copyFailed"), tone: "error" });
    }
  };
  return (
    <section
      aria-label={t("linkTitle", { email: invitation.email })}
      className="grid gap-2 rounded-lg border border-accent-line bg-accent-wash p-4"
    >
      <p className="m-0 font-semibold">{t("linkTitle", { email: invitation.email })}</p>
      <p className="m-0 text-xs text-muted">
        {t("linkBody", { until: format.dateTime(expiresAt, { dateStyle: "medium" }), role: role(invitation.role) })}
      </p>
      <div className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField
          label={t("link")}
          value={address}
          onValueChange={() => undefined}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>
          <Icon name="copy" />
          {t("copy")}
        </Button>
      </div>
    </section>
  );
}
