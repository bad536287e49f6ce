type CopyPlace = { readonly url: string } | { readonly memory: true; readonly files: Blob };

export function openDatabaseCopy<Database extends { close(): Promise<void> }>(
  openDatabase: (place: CopyPlace) => Promise<Database>,
): Promise<Database>;

export function databaseFolder(): { readonly dataDir: string; readonly remove: () => void };

export interface DatabaseCopy {
  readonly place: { readonly url: string } | { readonly dataDir: string };
  readonly remove: () => Promise<void>;
}

export function databaseCopy(): Promise<DatabaseCopy>;
