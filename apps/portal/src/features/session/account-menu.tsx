"use client";

import { Avatar } from "@tamarisk/ui/avatar";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import { useTranslations } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { Theme } from "@/features/shell/theme.ts";
import { useTheme } from "@/features/shell/use-theme.ts";
import { initials } from "./initials.ts";
import type { Session } from "./read-session.ts";
import { useSignOut } from "./use-sign-out.ts";
import { useSwitchOrganisation } from "./use-switch-organisation.ts";

/** The signed-in person: their organisations, their projects, the page's look, and the way out. */
export function AccountMenu({ session }: { readonly session: Session }) {
  const t = useTranslations("shell");
  const signOut = useSignOut();
  const { user } = session;
  const items: MenuItem[] = [
    { kind: "heading", id: "who", label: `${user.name} · ${user.email}` },
    { kind: "link", id: "projects", label: t("myProjects"), href: "/projects" },
    { kind: "separator", id: "rule-organisations" },
    { kind: "heading", id: "organisations", label: t("organisations") },
    ...useOrganisationItems(session),
    { kind: "separator", id: "rule-themes" },
    { kind: "heading", id: "themes", label: t("theme") },
    ...useThemeItems(),
    { kind: "separator", id: "rule-out" },
    { kind: "action", id: "sign-out", label: t("signOut"), onSelect: () => void signOut() },
  ];
  const trigger = (
    <button type="button" aria-label={t("account", { name: user.name })} className="rounded-full">
      <Avatar initials={initials(user.name)} />
    </button>
  );
  return <Menu trigger={trigger} items={items} link={AppLink} />;
}

function useOrganisationItems({ organisation: current, memberships }: Session): MenuItem[] {
  const t = useTranslations("shell");
  const change = useSwitchOrganisation();
  const others = memberships.map(({ organisation, role }): MenuItem => {
    const name = `${organisation.name} · ${t(`role.${role}`)}`;
    const isCurrent = organisation.id === current?.id;
    return {
      kind: "action",
      id: organisation.id,
      label: isCurrent ? t("currentOrganisation", { name }) : name,
      ...(isCurrent ? { icon: "check" as const } : {}),
      disabled: isCurrent || change.isPending,
      onSelect: () => change.mutate({ organisationId: organisation.id }),
    };
  });
  return [
    ...others,
    { kind: "link", id: "new-organisation", label: t("newOrganisation"), icon: "plus", href: "/organisations/new" },
  ];
}

function useThemeItems(): MenuItem[] {
  const t = useTranslations("shell.themes");
  const { theme, setTheme } = useTheme();
  return Theme.options.map((option) => ({
    kind: "action",
    id: option,
    label: t(option),
    ...(option === theme ? { icon: "check" as const } : {}),
    onSelect: () => setTheme(option),
  }));
}
