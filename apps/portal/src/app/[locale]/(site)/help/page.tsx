import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HelpPage } from "@/features/reference/help-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reference.help");
  return { title: t("title") };
}

export default function HelpRoute() {
  return <HelpPage />;
}
