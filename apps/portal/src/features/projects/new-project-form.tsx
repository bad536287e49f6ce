"use client";

import { ProjectName, type TownId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Panel } from "@tamarisk/ui/panel";
import { TextField } from "@tamarisk/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AccountPage } from "@/features/account/account-page.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { TownProfile } from "@/features/town/town-lines.ts";
import { Link, useRouter } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { useIsStillHere } from "@/i18n/use-is-still-here.ts";
import { usePlanning } from "@/trpc/planning.ts";

interface NewProjectFormProps {
  readonly profile: TownProfile;
  readonly organisationName: string;
  /** The year the suggested name ends in. */
  readonly horizonYear: number;
}

/** Names a project and starts it from a town; says what it begins with. */
export function NewProjectForm({ profile, organisationName, horizonYear }: NewProjectFormProps) {
  const t = useTranslations("projects.new");
  const { text, sentences } = useFigures();
  const town = text(profile.town.name);
  const [typed, setTyped] = useState(t("defaultName", { town, year: String(horizonYear) }));
  const name = ProjectName.safeParse(typed);
  const create = useCreateProject();
  return (
    <AccountPage
      title={t("title", { town })}
      lead={sentences(t("lead"), t("organisation", { organisation: organisationName }))}
    >
      <form
        method="post"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!create.isPending && name.success) create.mutate({ name: name.data, townId: profile.town.id as TownId });
        }}
      >
        <TextField
          label={t("field")}
          hint={t("fieldHint")}
          value={typed}
          onValueChange={setTyped}
          error={name.success ? undefined : t("blank")}
          maxLength={120}
          name="project"
        />
        <StartsWith profile={profile} />
        {create.error && <ProblemNotice error={create.error} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" pending={create.isPending} className="flex-1">
            {create.isPending ? t("pending") : t("submit")}
          </Button>
          <Link href={`/?town=${profile.town.id}`} className={buttonClass()}>
            {t("cancel")}
          </Link>
        </div>
      </form>
    </AccountPage>
  );
}

function StartsWith({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("projects.new");
  const { text, list } = useFigures();
  const { units, ageStructures } = profile;
  const lines = [
    t("units", { count: units.length, names: list(units.map((unit) => text(unit.name))) }),
    t("census"),
    ageStructures.length > 0 ? t("ages") : t("noAges"),
    t("indicators"),
    t("plan"),
  ];
  return (
    <Panel title={t("getTitle")} padding="tight">
      <ul className="m-0 grid list-disc gap-1 pl-5 text-muted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}

function useCreateProject() {
  const planning = usePlanning();
  const router = useRouter();
  const isStillHere = useIsStillHere();
  return useMutation(
    planning.project.create.mutationOptions({
      onSuccess: ({ id }) => {
        if (isStillHere()) router.push(`/projects/${id}`);
        router.refresh();
      },
    }),
  );
}
