import { getTranslations } from "next-intl/server";

export default async function TownHomePage() {
  const t = await getTranslations("shell");
  return <h1>{t("townHome")}</h1>;
}
