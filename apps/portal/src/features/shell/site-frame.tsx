"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { Logo } from "@tamarisk/ui/logo";
import { SiteShell } from "@tamarisk/ui/site-shell";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AccountMenu } from "@/features/session/account-menu.tsx";
import type { Session } from "@/features/session/read-session.ts";
import { Link, usePathname } from "@/i18n/navigation.ts";
import { AppLink } from "./app-link.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { mayAdminister } from "./may-administer.ts";

/** The frame of every page outside a project. */
export function SiteFrame({ session, children }: { readonly session: Session | null; readonly children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <SiteShell
      brand={
        <Link href="/" className="no-underline">
          <Logo name={t("product")} />
        </Link>
      }
      items={useSiteItems(session)}
      topEnd={
        <>
          <LanguageChoice />
          {session ? <AccountMenu session={session} /> : <SignInLink />}
        </>
      }
      foot={t("foot")}
      labels={{ navigation: t("siteNavigation"), skipToContent: t("skipToContent") }}
      link={AppLink}
    >
      {children}
    </SiteShell>
  );
}

function useSiteItems(session: Session | null) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const items = [
    { href: "/", label: t("atlas"), current: pathname === "/" || pathname.startsWith("/towns") },
    ...(session ? [{ href: "/projects", label: t("projects"), current: pathname.startsWith("/projects") }] : []),
    { href: "/method", label: t("method"), current: pathname === "/method" },
    { href: "/sources", label: t("sources"), current: pathname === "/sources" },
    ...(mayAdminister(session)
      ? [{ href: "/administration", label: t("administration"), current: pathname.startsWith("/administration") }]
      : []),
  ];
  return items;
}

function SignInLink() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const isHere = pathname === "/sign-in";
  const href = isHere || pathname === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(pathname)}`;
  return (
    <Link href={href} className={buttonClass()} aria-current={isHere ? "page" : undefined}>
      {t("signIn")}
    </Link>
  );
}
