import { Prisma } from "./generated/client.ts";
import type { Subject } from "./row-not-found.ts";

/** Another row already has this value, and only one may. */
export class DuplicateRow extends Error {
  override readonly name = "DuplicateRow";
  constructor(
    readonly subject: Subject,
    readonly field: string,
    readonly found: string,
  ) {
    super(`there is already a ${subject} with ${field} "${found}"; choose another`);
  }
}

/** Run an insert, and say which value was taken when the database refuses it as a duplicate. */
export async function refusingDuplicate<T>(
  subject: Subject,
  field: string,
  value: string,
  insert: Promise<T>,
): Promise<T> {
  try {
    return await insert;
  } catch (error) {
    // P2002: unique constraint failed. https://www.prisma.io/docs/orm/reference/error-reference#p2002
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      throw new DuplicateRow(subject, field, value);
    }
    throw error;
  }
}
