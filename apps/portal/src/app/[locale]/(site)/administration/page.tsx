import { EmptyState } from "@tamarisk/ui/empty-state";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/features/administration/administration-page.tsx";
import { NoOrganisation } from "@/features/projects/no-organisation.tsx";
import { requireSession } from "@/features/session/read-session.ts";
import { mayAdminister } from "@/features/shell/may-administer.ts";
import { adminApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("administration");
  return { title: t("title") };
}

export default async function AdministrationRoute() {
  const session = await requireSession();
  const { organisation, role, user } = session;
  if (!organisation || !role) return <NoOrganisation />;
  if (!mayAdminister(session)) {
    const t = await getTranslations("administration");
    const roles = await getTranslations("shell.role");
    const title = t("forbidden", { role: roles(role), organisation: organisation.name });
    return <EmptyState title={<h1 className="m-0 text-lg font-semibold">{title}</h1>}>{t("forbiddenBody")}</EmptyState>;
  }
  const api = await adminApi();
  const [current, members, invitations] = await Promise.all([
    api.organisation.get.query(),
    api.member.list.query(),
    api.invitation.list.query(),
  ]);
  return (
    <AdministrationPage
      key={current.id}
      organisation={current}
      members={members}
      invitations={invitations}
      me={{ userId: user.id, role }}
    />
  );
}
