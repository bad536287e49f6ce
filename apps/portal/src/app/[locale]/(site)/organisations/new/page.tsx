import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewOrganisationForm } from "@/features/account/new-organisation-form.tsx";
import { requireSession } from "@/features/session/read-session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.organisation");
  return { title: t("title") };
}

export default async function NewOrganisationPage({ searchParams }: PageProps<"/[locale]/organisations/new">) {
  const { name } = await searchParams;
  await requireSession();
  return <NewOrganisationForm name={typeof name === "string" ? name : ""} />;
}
