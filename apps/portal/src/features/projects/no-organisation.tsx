import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";

/** Somebody signed in who belongs to no organisation: projects need one. */
export function NoOrganisation() {
  const t = useTranslations("projects.list");
  return (
    <EmptyState
      title={<h1 className="m-0 text-lg font-semibold">{t("noOrganisation")}</h1>}
      action={
        <Link href="/organisations/new" className={buttonClass("primary")}>
          {t("noOrganisationAction")}
        </Link>
      }
    >
      {t("noOrganisationBody")}
    </EmptyState>
  );
}
