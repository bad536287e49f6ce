import "../globals.css";
import { SnackbarProvider } from "@tamarisk/ui/snackbar-provider";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { getNow, getTimeZone, getTranslations } from "next-intl/server";
import { readTheme } from "@/features/shell/read-theme.ts";
import { routing } from "@/i18n/routing.ts";
import { WordsProvider } from "@/i18n/words-provider.tsx";
import { ApiProvider } from "@/trpc/api-provider.tsx";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: "shell" });
  return { title: { template: `%s · ${t("product")}`, default: t("product") }, description: t("tagline") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#141818" },
  ],
};

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations({ locale, namespace: "shell" });
  return (
    <html lang={locale} data-theme={await readTheme()}>
      <body>
        <WordsProvider locale={locale} timeZone={await getTimeZone()} now={await getNow()}>
          <ApiProvider>
            <SnackbarProvider closeLabel={t("close")} label={t("messages")}>
              {children}
            </SnackbarProvider>
          </ApiProvider>
        </WordsProvider>
      </body>
    </html>
  );
}
