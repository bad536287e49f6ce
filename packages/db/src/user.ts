import { User, type UserId } from "@tamarisk/domain";
import { type Reader, rowsOf } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

export const userColumns = { id: true, name: true, email: true } as const;

/** @throws {RowNotFound} When nobody has this id. */
export async function findUser(reader: Reader, userId: UserId): Promise<User> {
  const row = await rowsOf(reader).user.findUnique({ where: { id: userId }, select: userColumns });
  if (!row) throw new RowNotFound("user", userId);
  return User.parse(row);
}

/** The person who signs in with this address, or `null`. Addresses are kept in small letters. */
export async function findUserByEmail(reader: Reader, email: string): Promise<User | null> {
  const row = await rowsOf(reader).user.findUnique({ where: { email: email.toLowerCase() }, select: userColumns });
  return row && User.parse(row);
}
