import { listOrganisationsOf } from "@tamarisk/db";
import { Organisation, Role, User } from "@tamarisk/domain";
import { z } from "zod";
import { forAnyone } from "../trpc/base.ts";
import { documentedForAll } from "../trpc/documented.ts";

/** The signed-in person, the organisation they work in now, and all they could switch to. */
const CurrentSession = z.object({
  user: User,
  organisation: Organisation.nullable(),
  role: Role.nullable(),
  memberships: z.array(z.object({ organisation: Organisation, role: Role })),
});

/** Who is signed in, where they work and as what; `null` when nobody is. */
export const currentSession = forAnyone(
  "read",
  "session",
  documentedForAll("/session", "Who is signed in, and the organisations they belong to"),
)
  .output(CurrentSession.nullable())
  .query(async ({ ctx }) => {
    const { caller } = ctx.permit;
    if (caller.kind === "anyone") return null;
    const memberships = await listOrganisationsOf(ctx.database, caller.user.id);
    return {
      user: caller.user,
      organisation: caller.kind === "member" ? caller.organisation : null,
      role: caller.kind === "member" ? caller.role : null,
      memberships: memberships.map(({ organisation, membership }) => ({ organisation, role: membership.role })),
    };
  });
