import {
  appendAuditEvent,
  createUser,
  findInvitationByToken,
  findPasswordHash,
  findUserByEmail,
  RowNotFound,
  type Tx,
  acceptInvitation as useInvitation,
} from "@tamarisk/db";
import { User } from "@tamarisk/domain";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { z } from "zod";
import { Password } from "../auth/password.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forAnyone } from "../trpc/base.ts";
import { InvitationToken } from "./invitation-token.ts";
import { openAttempts } from "./open-attempts.ts";

const AcceptInput = z.object({ token: InvitationToken, name: User.shape.name, password: Password });

/** Wrong passwords that one address may try on invitations within a quarter of an hour. */
const attempts = openAttempts({ most: 10, withinSeconds: 900 });

/**
 * Join an organisation by an invitation link. Makes the account when the e-mail has none yet; otherwise the password
 * must be that account's.
 */
export const acceptInvitation = forAnyone("accept", "invitation")
  .input(AcceptInput)
  .output(z.object({ email: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const now = ctx.now();
    const found = await findInvitationByToken(ctx.database, input.token, now);
    if (!found) throw new RowNotFound("invitation", "with this link");
    const { email, organisationId, state } = found.invitation;
    if (state !== "open") throw new ProblemError({ kind: "invitation-closed", state });
    const retryAfterSeconds = attempts.wait(ctx.clientAddress, now);
    if (retryAfterSeconds > 0) throw new ProblemError({ kind: "too-many-attempts", retryAfterSeconds });

    const known = await findUserByEmail(ctx.database, email);
    if (known) {
      const hash = await findPasswordHash(ctx.database, known.id);
      if (!hash || !(await verifyPassword({ hash, password: input.password }))) {
        attempts.note(ctx.clientAddress, now);
        throw new ProblemError({ kind: "wrong-password" });
      }
    }
    const passwordHash = known ? null : await hashPassword(input.password);
    const newUser = (tx: Tx, hash: string) => createUser(tx, { name: input.name, email, passwordHash: hash });

    return ctx.database.transaction(async (tx) => {
      const user = known ?? (await newUser(tx, passwordHash ?? ""));
      const { id, role } = await useInvitation(tx, input.token, user.id, now);
      await appendAuditEvent(
        tx,
        { organisationId },
        {
          actor: user,
          action: "join",
          subject: { kind: "membership", id },
          projectId: null,
          detail: { email, role, invitationId: found.invitation.id },
        },
      );
      return { email };
    });
  });
