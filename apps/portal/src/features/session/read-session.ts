import "server-only";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { redirect } from "@/i18n/navigation.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { planningApi } from "@/trpc/server.ts";

/** Who is signed in, where they work and as what. */
export type Session = NonNullable<PlanningOutputs["session"]["current"]>;

/** The reader's session, or `null` for a visitor; asked once per request. */
export const readSession = cache(async (): Promise<Session | null> => (await planningApi()).session.current.query());

/** The reader's session, or off to the sign-in page, which comes back here. */
export async function requireSession(returnTo: string): Promise<Session> {
  const session = await readSession();
  if (session) return session;
  redirect({ href: { pathname: "/sign-in", query: { next: returnTo } }, locale: await getLocale() });
  throw new Error("redirect does not return");
}
