"use client";

import type { Invitation, Membership, Organisation, Role } from "@tamarisk/domain";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Tabs } from "@tamarisk/ui/tabs";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { AuditPanel } from "./audit-panel.tsx";
import { InvitationsPanel } from "./invitations-panel.tsx";
import { MembersPanel } from "./members-panel.tsx";
import { OrganisationPanel } from "./organisation-panel.tsx";
import { ProjectsPanel } from "./projects-panel.tsx";
import { ReferencePanel } from "./reference-panel.tsx";
import { useAdminAddress } from "./use-admin-address.ts";
import { useInvitations } from "./use-invitations.ts";
import { useMembers } from "./use-members.ts";

interface AdministrationPageProps {
  readonly organisation: Organisation;
  readonly members: Membership[];
  readonly invitations: Invitation[];
  readonly me: { readonly userId: string; readonly role: Role };
}

/** People and roles, projects, the audit trail, and the reference data of one organisation. */
export function AdministrationPage({ organisation, members, invitations, me }: AdministrationPageProps) {
  const t = useTranslations("administration");
  const { view, narrowing, show } = useAdminAddress();
  const administrator = useMemo(() => ({ ...me, organisationName: organisation.name }), [me, organisation.name]);
  const open = useInvitations(invitations).data.filter(({ state }) => state === "open").length;
  const { data: everybody } = useMembers(members);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { organisation: organisation.name, members: everybody.length, open })}
      />
      <Tabs
        label={t("views")}
        value={view}
        onValueChange={(next) => show(next)}
        items={[
          {
            value: "people",
            label: t("view.people"),
            content: (
              <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
                <div className="grid min-w-0 gap-4">
                  <MembersPanel loaded={members} me={administrator} />
                  <OrganisationPanel loaded={organisation} />
                </div>
                <InvitationsPanel loaded={invitations} myRole={me.role} />
              </div>
            ),
          },
          {
            value: "projects",
            label: t("view.projects"),
            content: <ProjectsPanel onShowTrail={(projectId) => show("audit", { projectId })} />,
          },
          {
            value: "audit",
            label: t("view.audit"),
            content: <AuditPanel narrowing={narrowing} members={everybody} onNarrow={(next) => show("audit", next)} />,
          },
          { value: "reference", label: t("view.reference"), content: <ReferencePanel /> },
        ]}
      />
    </>
  );
}
