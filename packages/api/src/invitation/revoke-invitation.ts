import { revokeInvitation as closeInvitation } from "@tamarisk/db";
import { Invitation, InvitationId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Make an open invitation's link useless. */
export const revokeInvitation = forMember(
  "administer",
  "invitation",
  documentedChange("POST", "/admin/invitations/{invitationId}/revocation", "Make an open invitation useless"),
)
  .input(z.object({ invitationId: InvitationId, version: RowVersion }))
  .output(Invitation)
  .mutation(({ ctx, input: { invitationId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => closeInvitation(tx, scope, invitationId, version, ctx.now()),
      record: ({ email }) => ({
        action: "revoke",
        subject: { kind: "invitation", id: invitationId },
        projectId: null,
        detail: { email },
      }),
    }),
  );
