import type { Caller } from "../authorisation/caller.ts";

/** What one request brings along, and what the process shares with it. */
export interface ApiContext {
  readonly requestId: string;
  readonly caller: () => Promise<Caller>;
}
