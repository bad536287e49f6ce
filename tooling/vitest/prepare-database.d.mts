import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The template's name at the server, or where the embedded database's files lie. */
    readonly preparedDatabase: string;
  }
}

/** What `@tamarisk/db` offers; handed in, because its own tests use this too. */
interface Databases<Database> {
  readonly openDatabase: (place: { readonly url: string }) => Promise<Database>;
  readonly databaseFiles: (fill: (database: Database) => Promise<unknown>) => Promise<Blob>;
}

export function prepareDatabase<Database extends { close(): Promise<void> }>(
  project: TestProject,
  databases: Databases<Database>,
  fill: (database: Database) => Promise<unknown>,
): Promise<() => Promise<void>>;
