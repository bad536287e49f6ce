import type { BrowserContextOptions } from "@playwright/test";
import type { AdminRouter, PlanningRouter } from "@tamarisk/api";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import superjson from "superjson";
import type { App } from "./app-process.ts";
import { apiUrl } from "./ports.ts";

type StorageState = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** Somebody who is signed in: what the API answers them, and what a browser must carry to be them. */
export interface Session {
  readonly planning: TRPCClient<PlanningRouter>;
  readonly admin: TRPCClient<AdminRouter>;
  readonly storageState: StorageState;
}

interface Person {
  readonly email: string;
  readonly password: string;
}

/** The people of the demo organisation. The planner is its owner. */
export const demoPeople = {
  planner: { email: "planner@demo.tamarisk", password: "tamarisk-demo" },
  reviewer: { email: "reviewer@demo.tamarisk", password: "tamarisk-demo" },
  viewer: { email: "viewer@demo.tamarisk", password: "tamarisk-demo" },
} satisfies Record<string, Person>;
export type DemoPerson = keyof typeof demoPeople;

/** What the API answers somebody who is not signed in. */
export const visitor = createTRPCClient<PlanningRouter>({
  links: [httpLink({ url: `${apiUrl}/trpc/planning`, transformer: superjson })],
});

type Addresses = Pick<App, "apiUrl" | "portalUrl">;

/** Sign in with e-mail address and password, without a browser. */
export function signIn(app: Addresses, person: Person): Promise<Session> {
  return openSession(app, "/api/auth/sign-in/email", person);
}

/** Create an account with an organisation of its own, of which it is the owner. */
export async function signUp(
  app: Addresses,
  person: Person & { readonly name: string },
  organisationName: string,
): Promise<Session> {
  const session = await openSession(app, "/api/auth/sign-up/email", person);
  await session.planning.session.createOrganisation.mutate({ name: organisationName });
  return session;
}

async function openSession({ apiUrl, portalUrl }: Addresses, path: string, body: object): Promise<Session> {
  const response = await fetch(apiUrl + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: portalUrl },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map(readCookie);
  const headers = { origin: portalUrl, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
  const link = (mount: string) => httpLink({ url: `${apiUrl}/trpc/${mount}`, transformer: superjson, headers });
  return {
    planning: createTRPCClient<PlanningRouter>({ links: [link("planning")] }),
    admin: createTRPCClient<AdminRouter>({ links: [link("admin")] }),
    storageState: { cookies: cookies.map(({ name, value }) => browserCookie(portalUrl, name, value)), origins: [] },
  };
}

function readCookie(line: string): { readonly name: string; readonly value: string } {
  const [pair = ""] = line.split(";");
  const equals = pair.indexOf("=");
  return { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
}

function browserCookie(portalUrl: string, name: string, value: string): StorageState["cookies"][number] {
  const { hostname } = new URL(portalUrl);
  return { name, value, domain: hostname, path: "/", expires: -1, httpOnly: true, secure: false, sameSite: "Lax" };
}
