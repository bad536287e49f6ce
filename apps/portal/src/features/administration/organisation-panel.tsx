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
import { problemOf } from "@/trpc/problem-of.ts";

/** The organisation's name, to be changed in place. */
export function OrganisationPanel({ loaded }: { readonly loaded: Organisation }) {
  const t = useTranslations("administration.organisation");
  const admin = useTranslations("administration");
  const [openedOn, setOpenedOn] = useState(loaded.version);
  const { organisation, rename, reload } = useOrganisation(loaded, setOpenedOn);
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
          if (!rename.isPending && name.success) rename.mutate({ name: name.data, version: openedOn });
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

/** @param onSeen - Told of the version that the next change is based on, once it has been saved or asked for. */
function useOrganisation(loaded: Organisation, onSeen: (version: number) => void) {
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
        onSeen(renamed.version);
        show({ message: t("saved", { name: renamed.name }) });
        router.refresh();
      },
    }),
  );
  const reload = () => {
    const problem = problemOf(rename.error);
    if (problem.kind === "stale-version") onSeen(problem.found);
    rename.reset();
    void queries.invalidateQueries({ queryKey: options.queryKey });
  };
  return { organisation, rename, reload };
}
