"use client";

import { Button } from "@tamarisk/ui/button";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextField } from "@tamarisk/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { AccountPage } from "./account-page.tsx";
import { useAccountFields } from "./use-account-fields.ts";

/** Founds one more organisation and works in it from then on. */
export function NewOrganisationForm({ name }: { readonly name: string }) {
  const t = useTranslations("account");
  const fields = useAccountFields({ organisation: name }, false);
  const create = useCreateOrganisation();
  return (
    <AccountPage title={t("organisation.title")} lead={t("organisation.lead")}>
      <form
        method="post"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!create.isPending && fields.check()) create.mutate({ name: fields.typed("organisation") });
        }}
      >
        <TextField
          {...fields.bind("organisation")}
          label={t("field.organisation")}
          hint={t("field.organisationHint")}
          name="organisation"
          autoComplete="organization"
          maxLength={120}
        />
        {create.error && <ProblemNotice error={create.error} />}
        <Button type="submit" variant="primary" pending={create.isPending}>
          {create.isPending ? t("organisation.pending") : t("organisation.submit")}
        </Button>
      </form>
    </AccountPage>
  );
}

function useCreateOrganisation() {
  const t = useTranslations("account.organisation");
  const planning = usePlanning();
  const router = useRouter();
  const queries = useQueryClient();
  const show = useSnackbar();
  return useMutation(
    planning.session.createOrganisation.mutationOptions({
      onSuccess: ({ name }) => {
        queries.clear();
        show({ message: t("created", { name }) });
        router.push("/projects");
        router.refresh();
      },
    }),
  );
}
