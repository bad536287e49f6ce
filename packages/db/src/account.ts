import { User, type UserId } from "@tamarisk/domain";
import { refusingDuplicate } from "./duplicate-row.ts";
import { type Reader, rowsOf, type Tx } from "./reader.ts";
import { userColumns } from "./user.ts";

/** The name under which better-auth keeps e-mail-and-password accounts. */
const withPassword = "credential";

/**
 * Make a person who signs in with e-mail and password, as better-auth would, but inside a transaction of ours.
 *
 * @param draft.passwordHash - As better-auth's own `hashPassword` makes it.
 * @throws {DuplicateRow} When somebody signs in with this address already.
 */
export async function createUser(
  tx: Tx,
  draft: { readonly name: string; readonly email: string; readonly passwordHash: string },
): Promise<User> {
  const { name, passwordHash } = draft;
  const email = draft.email.toLowerCase();
  const insert = rowsOf(tx).user.create({ data: { name, email }, select: userColumns });
  const user = User.parse(await refusingDuplicate("user", "email", email, insert));
  await rowsOf(tx).account.create({
    data: { accountId: user.id, providerId: withPassword, userId: user.id, password: passwordHash },
  });
  return user;
}

/** The hash of somebody's password, or `null` for one who has none. */
export async function findPasswordHash(reader: Reader, userId: UserId): Promise<string | null> {
  const row = await rowsOf(reader).account.findFirst({
    where: { userId, providerId: withPassword },
    select: { password: true },
  });
  return row?.password ?? null;
}
