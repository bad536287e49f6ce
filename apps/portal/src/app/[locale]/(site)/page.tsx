import { getTranslations } from "next-intl/server";

export default async function AtlasPage() {
  const t = await getTranslations("shell");
  return <h1>{t("atlas")}</h1>;
}
