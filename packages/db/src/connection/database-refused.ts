/** Why a database was not opened. Each message says what was found, where, and what to do; nothing was changed. */
export type RefusalKind =
  | "folder-in-use"
  | "folder-unusable"
  | "folder-damaged"
  | "server-unreachable"
  | "sign-in-refused"
  | "no-such-database"
  | "server-too-old"
  | "schema-newer"
  | "migration-edited"
  | "migration-missing"
  | "migration-unfinished"
  | "migration-failed";

/** The database cannot be used as it is. Meant to be shown to whoever starts the server. */
export class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
  constructor(
    readonly kind: RefusalKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
