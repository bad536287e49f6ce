import "server-only";
import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { redirect } from "@/i18n/navigation.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { planningApi } from "@/trpc/server.ts";
import { addressHeader, withoutLanguage } from "./address-header.ts";

/** Who is signed in, where they work and as what. */
export type Session = NonNullable<PlanningOutputs["session"]["current"]>;

/** The reader's session, or `null` for a visitor; asked once per request. */
export const readSession = cache(async (): Promise<Session | null> => (await planningApi()).session.current.query());

/** The reader's session, or off to the sign-in page, which comes back to the very address that was asked for. */
export async function requireSession(): Promise<Session> {
  const session = await readSession();
  if (session) return session;
  const returnTo = withoutLanguage((await headers()).get(addressHeader) ?? "/projects");
  redirect({ href: { pathname: "/sign-in", query: { next: returnTo } }, locale: await getLocale() });
  throw new Error("redirect does not return");
}
