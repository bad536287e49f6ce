"use client";

import { LanguageSwitch } from "@tamarisk/ui/language-switch";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { usePathname, useRouter } from "@/i18n/navigation.ts";
import { noteDeparture } from "@/i18n/remember-page.ts";

const languages = [
  { locale: "en", name: "English" },
  { locale: "zh-CN", name: "中文" },
] as const;

/** Changes the language and stays on the page, with its filters and place. */
export function LanguageChoice() {
  const t = useTranslations("shell");
  const router = useRouter();
  const pathname = usePathname();
  const [, startTransition] = useTransition();
  return (
    <LanguageSwitch
      label={t("language")}
      value={useLocale()}
      languages={languages}
      onValueChange={(locale) => {
        const { search, hash } = window.location;
        noteDeparture();
        startTransition(() => router.replace(pathname + search + hash, { locale, scroll: false }));
      }}
    />
  );
}
