import { townYear } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { mayPlan } from "@/features/projects/may-plan.ts";
import { NewProjectForm } from "@/features/projects/new-project-form.tsx";
import { NoOrganisation } from "@/features/projects/no-organisation.tsx";
import { requireSession } from "@/features/session/read-session.ts";
import { readTown } from "@/features/town/read-town.ts";
import { Link } from "@/i18n/navigation.ts";

/** Plans look about a decade ahead; the suggested name says so. */
const yearsAhead = 9;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("projects.list");
  return { title: t("new") };
}

export default async function NewProjectPage({ searchParams }: PageProps<"/[locale]/projects/new">) {
  const { town } = await searchParams;
  const code = typeof town === "string" ? town : "";
  const { organisation, role } = await requireSession();
  if (!organisation) return <NoOrganisation />;
  const profile = await readTown(code);
  const t = await getTranslations("projects.new");
  if (!mayPlan(role)) {
    const roles = await getTranslations("shell.role");
    const title = t("forbidden", { role: roles(role ?? "viewer"), organisation: organisation.name });
    return <EmptyState title={<h1 className="m-0 text-lg font-semibold">{title}</h1>}>{t("forbiddenBody")}</EmptyState>;
  }
  if (!profile) {
    return (
      <EmptyState
        title={<h1 className="m-0 text-lg font-semibold">{t("noTown")}</h1>}
        action={
          <Link href="/" className={buttonClass("primary")}>
            {t("noTownAction")}
          </Link>
        }
      >
        {t("noTownBody")}
      </EmptyState>
    );
  }
  const horizonYear = townYear(await getNow()) + yearsAhead;
  return <NewProjectForm profile={profile} organisationName={organisation.name} horizonYear={horizonYear} />;
}
