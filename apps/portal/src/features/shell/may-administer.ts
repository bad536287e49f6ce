import type { Session } from "@/features/session/read-session.ts";

/** Whether to offer administration; the API decides again at every call. */
export function mayAdminister(session: Pick<Session, "role"> | null): boolean {
  return session?.role === "owner" || session?.role === "administrator";
}
