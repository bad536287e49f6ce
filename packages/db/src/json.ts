import { Prisma } from "./generated/client.ts";

/** A domain value as a JSON column takes it; `null` becomes SQL NULL, not the JSON word null. */
export function jsonOrNull(value: object | null): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null ? Prisma.DbNull : json(value);
}

/** A domain value as a JSON column takes it. Domain values hold only what JSON can say. */
export function json(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** Rows as `json_populate_recordset` takes them, so that one statement writes them all. */
export function jsonOfRows(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (value === Prisma.DbNull ? null : value));
}
