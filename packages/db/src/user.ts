import { User } from "@tamarisk/domain";
import { type Reader, rowsOf } from "./reader.ts";

export const userColumns = { id: true, name: true, email: true } as const;

/** The person who signs in with this address, or `null`. Addresses are kept in small letters. */
export async function findUserByEmail(reader: Reader, email: string): Promise<User | null> {
  const row = await rowsOf(reader).user.findUnique({ where: { email: email.toLowerCase() }, select: userColumns });
  return row && User.parse(row);
}
