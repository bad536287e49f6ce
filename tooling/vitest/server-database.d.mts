export interface ServerDatabase {
  readonly name: string;
  readonly url: string;
  readonly drop: () => Promise<void>;
}

export function createServerDatabase(server: string, template?: string): Promise<ServerDatabase>;
