import { z } from "zod";
import { OrganisationId } from "./organisation.ts";
import { Role } from "./role.ts";
import { User } from "./user.ts";

export const MembershipId = z.uuid().brand<"MembershipId">();
export type MembershipId = z.infer<typeof MembershipId>;

/** One person in one organisation, with one role. */
export const Membership = z.object({
  id: MembershipId,
  organisationId: OrganisationId,
  user: User,
  role: Role,
  joinedAt: z.date(),
  version: z.int().positive(),
});
export type Membership = z.infer<typeof Membership>;
