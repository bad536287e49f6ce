import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { handedOver } from "./handed-over.ts";
import { attachPages } from "./page-as-it-stands.ts";
import { apiUrl, portalUrl } from "./ports.ts";
import { type DemoPerson, demoPeople, type Session, signIn } from "./session.ts";

interface Options {
  /** Who `page` is signed in as; `null` for a visitor. */
  readonly person: DemoPerson | null;
  /** Console messages that belong to the story of a test, such as a refused request. */
  readonly expectedErrors: RegExp | null;
}

interface Fixtures {
  /** The session of `person`, to prepare and to check through the API. */
  readonly session: Session;
  /** Opens another browser context, as a second person or a second window of the same one. */
  readonly openAs: (session: Session | null) => Promise<Page>;
  readonly watch: (context: BrowserContext) => void;
}

interface WorkerFixtures {
  /** Signs in each demo person once. */
  readonly sessionOf: (person: DemoPerson) => Promise<Session>;
}

/**
 * The test of every spec here. A page that writes an error to its console, or throws one, fails its test.
 *
 * @example
 * test.use({ person: "viewer" });
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  person: ["planner", { option: true }],
  expectedErrors: [null, { option: true }],

  sessionOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from this pattern
    async ({}, use) => {
      const sessions = new Map<DemoPerson, Promise<Session>>();
      await use((person) => {
        const session = sessions.get(person) ?? signIn({ apiUrl, portalUrl }, demoPeople[person]);
        sessions.set(person, session);
        return session;
      });
    },
    { scope: "worker" },
  ],

  session: async ({ person, sessionOf }, use) => {
    if (!person) throw new RangeError("this test has no person, so it has no session");
    await use(await sessionOf(person));
  },

  storageState: async ({ person, sessionOf }, use) => {
    await use(person ? (await sessionOf(person)).storageState : undefined);
  },

  watch: async ({ expectedErrors }, use) => {
    const found: string[] = [];
    const report = (text: string) => {
      if (!expectedErrors?.test(text)) found.push(text);
    };
    await use((context) => {
      context.on("console", (message) => {
        if (message.type() === "error") report(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => report(String(error.error())));
    });
    base.expect(found, "errors in the browser's console").toEqual([]);
  },

  context: async ({ context, watch }, use, testInfo) => {
    watch(context);
    await use(context);
    await attachPages(context, testInfo);
  },

  page: async ({ page }, use) => {
    await use(handedOver(page));
  },

  openAs: async ({ browser, watch }, use, testInfo) => {
    const contexts: BrowserContext[] = [];
    await use(async (session) => {
      const context = await browser.newContext({ storageState: session?.storageState });
      contexts.push(context);
      watch(context);
      return handedOver(await context.newPage());
    });
    await Promise.all(contexts.map((context) => attachPages(context, testInfo)));
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export const expect = test.expect;
