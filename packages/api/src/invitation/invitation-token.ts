import { z } from "zod";

/** The secret in an invitation link: 32 random bytes in base64url. Only its hash is stored. */
export const InvitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, {
  error: "this is not an invitation link; copy the whole link from the message",
});
export type InvitationToken = z.infer<typeof InvitationToken>;
