import type { OrganisationId } from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";

/** Whose rows a function may see and change. The authorisation layer makes it; every tenant-owned function asks for it. */
export interface RowScope {
  readonly organisationId: OrganisationId;
}

export const reads: unique symbol = Symbol("reads");
const writes: unique symbol = Symbol("writes");

/** Something that rows can be read through: the database itself, or a transaction. */
export interface Reader {
  readonly [reads]: true;
}

/** A running transaction. Only `database.transaction` makes one, so no row changes outside a transaction. */
export interface Tx extends Reader {
  readonly [writes]: true;
}

/** The tables, as the generated client gives them. Stays inside this package. */
export type Rows = Prisma.TransactionClient;

const rowsBehind = new WeakMap<Reader, Rows>();

/** Runs work on rows as they all stood at one moment. */
type Snapshot = <Result>(work: (rows: Rows) => Promise<Result>) => Promise<Result>;
const snapshotsOf = new WeakMap<Reader, Snapshot>();

/** Let rows be read through this reader. */
export function opensRows<R extends Reader>(reader: R, rows: Rows, snapshot?: Snapshot): R {
  rowsBehind.set(reader, rows);
  if (snapshot) snapshotsOf.set(reader, snapshot);
  return reader;
}

/** Read several things as they stood at one moment, apart from what others commit meanwhile. For the open database. */
export function atOneMoment<Result>(reader: Reader, work: (rows: Rows) => Promise<Result>): Promise<Result> {
  const snapshot = snapshotsOf.get(reader);
  if (!snapshot)
    throw new RangeError("one moment is read through the open database; got a transaction or another object");
  return snapshot(work);
}

export function transactionOver(rows: Rows): Tx {
  return opensRows({ [reads]: true, [writes]: true }, rows);
}

/** Whether what is read may hold changes that are not committed yet. */
export function isTx(reader: Reader): reader is Tx {
  return writes in reader;
}

/** The tables behind a reader. */
export function rowsOf(reader: Reader): Rows {
  const rows = rowsBehind.get(reader);
  if (!rows)
    throw new RangeError("rows are read through an open database or one of its transactions; got another object");
  return rows;
}
