import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SourcesPage } from "@/features/reference/sources-page.tsx";
import { readSession } from "@/features/session/read-session.ts";
import { mayAdminister } from "@/features/shell/may-administer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reference.sources");
  return { title: t("title") };
}

export default async function SourcesRoute() {
  const api = await planningApi();
  const [sources, session] = await Promise.all([api.town.sources.query(), readSession()]);
  return <SourcesPage sources={sources} mayAdminister={mayAdminister(session)} />;
}
