import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readAtlas } from "@/features/atlas/read-atlas.ts";
import { MethodPage } from "@/features/reference/method-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reference.method");
  return { title: t("title") };
}

export default async function MethodRoute() {
  const { counts, cityCounts } = await readAtlas();
  return <MethodPage counts={counts} cityCounts={cityCounts} />;
}
