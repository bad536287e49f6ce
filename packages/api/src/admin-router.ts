import { listAuditEvents } from "./audit/list-audit-events.ts";
import { createInvitation } from "./invitation/create-invitation.ts";
import { listInvitations } from "./invitation/list-invitations.ts";
import { revokeInvitation } from "./invitation/revoke-invitation.ts";
import { changeRole } from "./member/change-role.ts";
import { listMembers } from "./member/list-members.ts";
import { removeMember } from "./member/remove-member.ts";
import { getOrganisation } from "./organisation/get-organisation.ts";
import { renameOrganisation } from "./organisation/rename-organisation.ts";
import { administerProjects } from "./project/administer-projects.ts";
import { referenceStatus } from "./reference/reference-status.ts";
import { router } from "./trpc/base.ts";

/** What administrators ask for; mounted apart so that it can listen on its own address. */
export const adminRouter = router({
  organisation: router({ get: getOrganisation, rename: renameOrganisation }),
  member: router({ list: listMembers, changeRole, remove: removeMember }),
  invitation: router({ list: listInvitations, create: createInvitation, revoke: revokeInvitation }),
  audit: router({ list: listAuditEvents }),
  project: router({ list: administerProjects }),
  reference: router({ status: referenceStatus }),
});
export type AdminRouter = typeof adminRouter;
