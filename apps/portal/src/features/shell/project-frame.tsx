"use client";

import { textIn } from "@tamarisk/domain";
import { AppShell } from "@tamarisk/ui/app-shell";
import { Badge } from "@tamarisk/ui/badge";
import { Logo } from "@tamarisk/ui/logo";
import type { NavItem, Stage } from "@tamarisk/ui/stage-nav";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AccountMenu } from "@/features/session/account-menu.tsx";
import type { Session } from "@/features/session/read-session.ts";
import type { messages } from "@/i18n/messages.ts";
import { Link, usePathname } from "@/i18n/navigation.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { AppLink } from "./app-link.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { mayAdminister } from "./may-administer.ts";

type PageName = keyof (typeof messages)["en"]["shell"]["page"];
type ProjectHome = PlanningOutputs["project"]["get"];

interface ProjectFrameProps {
  readonly session: Session;
  readonly home: ProjectHome;
  readonly children: ReactNode;
}

/** The frame of a project: the five stages in the rail, the town and its plan in the top bar. */
export function ProjectFrame({ session, home, children }: ProjectFrameProps) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const root = `/projects/${home.project.id}`;
  return (
    <AppShell
      brand={
        <Link href="/projects" className="no-underline">
          <Logo name={t("product")} />
        </Link>
      }
      home={{ href: root, label: t("townHome"), current: pathname === root }}
      stages={useStages(root, home.counts.blank)}
      footItems={useFootItems(session)}
      topStart={<ProjectTitle home={home} />}
      topEnd={
        <>
          <LanguageChoice />
          <AccountMenu session={session} />
        </>
      }
      labels={{
        navigation: t("projectNavigation"),
        skipToContent: t("skipToContent"),
        openMenu: t("openMenu"),
        closeMenu: t("closeMenu"),
      }}
      link={AppLink}
    >
      {children}
    </AppShell>
  );
}

function ProjectTitle({ home }: { readonly home: ProjectHome }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const { project, units, planState, planVersion } = home;
  const town = textIn(locale, project.townName);
  const version = { version: String(planVersion), state: t(`planState.${planState}`) };
  return (
    <>
      <span className="text-base font-semibold">{project.name}</span>
      <span className="text-muted max-sm:hidden">
        <span lang={town.locale}>{town.text}</span> · {t("unitCount", { count: units.length })}
      </span>
      <span className="min-w-0 *:max-w-full" title={t("planVersion", version)}>
        <Badge tone="outline">
          <span className="truncate max-sm:hidden">{t("planVersion", version)}</span>
          <span className="truncate sm:hidden">{t("planVersionShort", version)}</span>
        </Badge>
      </span>
    </>
  );
}

function useStages(root: string, blankIndicators: number): Stage[] {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const page = (name: PageName): NavItem => {
    const href = `${root}/${name}`;
    return { href, label: t(`page.${name}`), current: pathname === href || pathname.startsWith(`${href}/`) };
  };
  const stage = (id: "diagnose" | "explore" | "engage" | "plan" | "monitor", ...items: NavItem[]): Stage => {
    const first = items[0];
    return { id, label: t(`stage.${id}`), items, ...(first ? { href: first.href } : {}) };
  };
  const data = page("data");
  return [
    stage("diagnose", blankIndicators > 0 ? { ...data, count: blankIndicators } : data),
    stage(
      "explore",
      page("futures"),
      page("compare"),
      page("discover"),
      page("tradeoffs"),
      page("pathways"),
      page("assumptions"),
    ),
    stage("engage", page("stakeholders")),
    stage("plan", page("plan"), page("tasks"), page("schedule"), page("territory"), page("review"), page("exchange")),
    stage("monitor", page("monitor"), page("indicators"), page("decisions")),
  ];
}

function useFootItems(session: Session): NavItem[] {
  const t = useTranslations("shell");
  return [
    { href: "/", label: t("atlas") },
    { href: "/projects", label: t("projects") },
    ...(mayAdminister(session) ? [{ href: "/administration", label: t("administration") }] : []),
    { href: "/help", label: t("help") },
  ];
}
