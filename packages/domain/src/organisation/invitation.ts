import { z } from "zod";
import { OrganisationId } from "./organisation.ts";
import { Role } from "./role.ts";
import { User } from "./user.ts";

export const InvitationId = z.uuid().brand<"InvitationId">();
export type InvitationId = z.infer<typeof InvitationId>;

/** *Expired* is read off the clock; the other three are stored. */
export const InvitationState = z.enum(["open", "accepted", "revoked", "expired"]);
export type InvitationState = z.infer<typeof InvitationState>;

/** An offer to join an organisation in one role, open to whoever holds its link until it expires. */
export const Invitation = z.object({
  id: InvitationId,
  organisationId: OrganisationId,
  email: User.shape.email,
  role: Role,
  state: InvitationState,
  createdAt: z.date(),
  expiresAt: z.date(),
  version: z.int().positive(),
});
export type Invitation = z.infer<typeof Invitation>;
