"use client";

import { Organisation } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextField } from "@tamarisk/ui/text-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useRouter } from "@/i18n/navigation.ts";
import { useAdmin } from "@/trpc/admin.ts";

/** The organisation's name, to be changed in place. */
export function OrganisationPanel({ loaded }: { readonly loaded: Organisation }) {
  const t = useTranslations("administration.organisation");
  const admin = useTranslations("administration");
  const { organisation, rename, reload } = useOrganisation(loaded);
  const [typed, setTyped] = useState(organisation.name);
  const name = Organisation.shape.name.safeParse(typed);
  return (
    <Panel title={t("title")}>
      <form
        method="post"
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!rename.isPending && name.success) rename.mutate({ name: name.data, version: organisation.version });
        }}
      >
        <TextField
          label={t("field")}
          hint={t("hint")}
          value={typed}
          onValueChange={setTyped}
          error={name.success ? undefined : t("blank")}
          maxLength={120}
          name="organisation"
        />
        {rename.error && (
          <ProblemNotice error={rename.error} actions={<Button onClick={reload}>{admin("reload")}</Button>} />
        )}
        <div>
          <Button type="submit" pending={rename.isPending} disabled={name.success && name.data === organisation.name}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function useOrganisation(loaded: Organisation) {
  const t = useTranslations("administration.organisation");
  const admin = useAdmin();
  const queries = useQueryClient();
  const router = useRouter();
  const show = useSnackbar();
  const options = admin.organisation.get.queryOptions();
  const { data: organisation } = useQuery({ ...options, initialData: loaded });
  const rename = useMutation(
    admin.organisation.rename.mutationOptions({
      onSuccess: (renamed) => {
        queries.setQueryData(options.queryKey, renamed);
        show({ message: t("saved", { name: renamed.name }) });
        router.refresh();
      },
    }),
  );
  const reload = () => {
    rename.reset();
    void queries.invalidateQueries({ queryKey: options.queryKey });
  };
  return { organisation, rename, reload };
}
