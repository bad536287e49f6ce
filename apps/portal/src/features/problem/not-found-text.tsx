"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";

/** What stands at an address without a page. */
export function NotFoundText() {
  const t = useTranslations("shell.notFound");
  return (
    <div className="mx-auto max-w-3xl py-8">
      <title>{t("title")}</title>
      <EmptyState
        title={<h1 className="m-0 text-lg font-semibold">{t("title")}</h1>}
        action={
          <>
            <Link href="/" className={buttonClass("primary")}>
              {t("atlas")}
            </Link>
            <Link href="/projects" className={buttonClass()}>
              {t("projects")}
            </Link>
          </>
        }
      >
        {t("body")}
      </EmptyState>
    </div>
  );
}
