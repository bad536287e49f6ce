import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addSmallPlan, demoProject, makeProject, measureDraft } from "../src/make-project.ts";
import { openQuestions } from "../src/open-questions.ts";
import { publishPlan } from "../src/publish-plan.ts";
import type { Session } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { type Locale, locales, words } from "../src/words.ts";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Every page is looked at in each combination of width and colours, shared between the languages to save time. */
const appearances = {
  en: [
    { viewport: desktop, colorScheme: "light" },
    { viewport: phone, colorScheme: "dark" },
  ],
  "zh-CN": [
    { viewport: desktop, colorScheme: "dark" },
    { viewport: phone, colorScheme: "light" },
  ],
} as const;

interface PageToCheck {
  readonly name: string;
  /** Without the language; `{project}`, `{revised}`, `{invitation}` are filled in. */
  readonly path: string;
  readonly visitor?: true;
  /** What brings the page into the state to check. */
  readonly open?: (page: Page, locale: Locale) => Promise<void>;
}

const pages: readonly PageToCheck[] = [
  { name: "the atlas", path: "", visitor: true },
  { name: "the atlas with its resource cities, filtered", path: "?list=cities&class=declining", visitor: true },
  { name: "a town with people by age", path: "/towns/620300", visitor: true },
  { name: "a town without people by age", path: "/towns/130207", visitor: true },
  { name: "sign-in", path: "/sign-in?next=/projects", visitor: true },
  { name: "sign-up", path: "/sign-up", visitor: true, open: send },
  { name: "an invitation", path: "{invitation}", visitor: true },
  { name: "an unknown invitation", path: "/invite/nobody-knows-this", visitor: true },
  { name: "an unknown address", path: "/nowhere", visitor: true },
  { name: "the method", path: "/method", visitor: true },
  { name: "the sources", path: "/sources", visitor: true },
  { name: "help", path: "/help", visitor: true },
  { name: "the projects", path: "/projects" },
  { name: "a new project", path: "/projects/new?town=620300" },
  { name: "a new organisation", path: "/organisations/new" },
  { name: "the members", path: "/administration" },
  { name: "the projects under administration", path: "/administration?view=projects" },
  { name: "the audit trail", path: "/administration?view=audit" },
  { name: "the reference data", path: "/administration?view=reference" },
  { name: "the town home", path: "/projects/{project}" },
  {
    name: "the data grid with a form",
    path: "/projects/{project}/data?place=620300&indicator=B9&year=2025",
    open: send,
  },
  { name: "the futures", path: "/projects/{project}/futures", open: openLevers },
  { name: "who gains and who loses", path: "/projects/{project}/futures?theme=water&gains=2050", open: worked },
  { name: "what makes a storyline fail", path: "/projects/{project}/discover", open: worked },
  { name: "the storylines compared", path: "/projects/{project}/compare", open: worked },
  { name: "the assumptions", path: "/projects/{project}/assumptions", open: searchAssumptions },
  { name: "the assumptions with a form", path: "/projects/{project}/assumptions", open: openAssumptionForm },
  { name: "the stakeholders", path: "/projects/{project}/stakeholders" },
  { name: "the action plan", path: "/projects/{project}/plan", open: planShown },
  { name: "the tasks", path: "/projects/{project}/tasks", open: planShown },
  { name: "the schedule", path: "/projects/{project}/schedule", open: planShown },
  { name: "the review of a second version", path: "/projects/{revised}/review", open: planShown },
  { name: "monitoring", path: "/projects/{project}/monitor" },
  { name: "an alert to assess", path: "/projects/{project}/monitor?all", open: openAlert },
  { name: "the decisions", path: "/projects/{project}/decisions" },
  { name: "the indicators", path: "/projects/{project}/indicators" },
  { name: "import and export", path: "/projects/{project}/exchange" },
  { name: "territory", path: "/projects/{project}/territory", open: planShown },
  { name: "the levels", path: "/projects/{project}/territory?tab=levels", open: planShown },
  { name: "the action plan with a measure's form", path: "/projects/{project}/plan", open: openMeasureForm },
];

test.describe.configure({ mode: "parallel" });
test.use({ person: null, expectedErrors: /status of 404 .*\/(nowhere|invite)/ });

let places: { readonly project: string; readonly revised: string; readonly invitation: string };

test.beforeAll(async ({ sessionOf }) => {
  const planner = await sessionOf("planner");
  places = { ...(await prepare(planner)), revised: await revisedPlan(planner, await sessionOf("reviewer")) };
});

for (const locale of locales) {
  for (const { name, path, visitor, open } of pages) {
    test(`${name} (${locale}) can be used by everybody, light and dark, wide and narrow`, async ({
      openAs,
      sessionOf,
    }) => {
      const page = await openAs(visitor ? null : await sessionOf("planner"));
      await page.setViewportSize(desktop);
      const questions = openQuestions(page);
      await page.goto(`/${locale}${path.replace(/\{(\w+)\}/g, (_, key: keyof typeof places) => places[key])}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("status", { name: words(locale).shell("loading") })).toHaveCount(0);
      await expect.poll(questions, "what the page has asked and not yet heard").toEqual([]);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await open?.(page, locale);

      for (const { viewport, colorScheme } of appearances[locale]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(briefly), `${viewport.width} px, ${colorScheme}`).toEqual([]);
      }
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, "pixels by which the page is wider than a phone").toBeLessThanOrEqual(0);
    });
  }
}

/** A project whose plan is published and taken up again. */
async function revisedPlan(planner: Session, reviewer: Session): Promise<string> {
  const projectId = await makeProject(planner, "revised");
  await addSmallPlan(planner, projectId);
  await publishPlan(projectId, planner, reviewer);
  const reason = { en: "The river ran dry.", zh: "河流断流。" };
  const { plan } = await planner.planning.plan.revise.mutate({ projectId, reason });
  const { id: measureId, lineageId, version } = plan.phases[0]!.units[0]!.measures[0]!;
  const draft = { ...measureDraft("Plant Tamarix"), startYear: 2027 };
  await planner.planning.measure.update.mutate({ projectId, measureId, draft, version });
  const subject = { kind: "measure", id: lineageId, field: null } as const;
  await reviewer.planning.comment.add.mutate({ projectId, subject, text: "Why not in 2026?" });
  return projectId;
}

/** Futures to draw, and an invitation to open. */
async function prepare(session: Session): Promise<Omit<typeof places, "revised">> {
  const { planning, admin } = session;
  const projectId = await demoProject(session);
  const told = await planning.storyline.list.query({ projectId });
  const storylineIds = told.kind === "ready" ? told.storylines.map(({ id }) => id) : [];
  const run = await planning.ensemble.start.mutate({ projectId, experimentCount: 200, seed: 1, storylineIds });
  const email = `guest-${run.id.slice(0, 8)}-${process.pid}@office.example`;
  const { link } = await admin.invitation.create.mutate({ email, role: "viewer" });
  const state = async () => (await planning.ensemble.get.query({ projectId, ensembleId: run.id })).state;
  await expect.poll(state, { timeout: 200_000 }).toBe("finished");
  return { project: projectId, invitation: link };
}

/** Sends an empty form, so that its messages stand there too. */
async function send(page: Page): Promise<void> {
  await page.locator("main form").getByRole("button").and(page.locator("[type=submit]")).click();
  await expect(page.locator("main [aria-invalid=true]").first()).toBeVisible();
}

/** Folds of levers open, and the details of one of them. */
async function openLevers(page: Page, locale: Locale): Promise<void> {
  const { futures } = words(locale);
  await page.getByRole("button", { name: new RegExp(`^${futures("levers.pathway.learning")}`) }).click();
  await page
    .getByRole("button", { expanded: false })
    .getByText(futures("levers.details"), { exact: true })
    .first()
    .click();
  await expect(page.getByText(futures("levers.effects"), { exact: true })).toBeVisible();
}

/** What the page computes itself is there. */
async function worked(page: Page): Promise<void> {
  await expect(page.locator("main figure svg[role=img]").first()).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });
  await expect(page.locator("main .animate-pulse")).toHaveCount(0, { timeout: 120_000 });
}

/** The plan has come. */
async function planShown(page: Page): Promise<void> {
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.locator("main .animate-pulse")).toHaveCount(0);
}

async function openAlert(page: Page, locale: Locale): Promise<void> {
  const { monitor, decisions } = words(locale);
  await page
    .getByRole("button", { name: monitor("alerts.step.open"), exact: true })
    .first()
    .click();
  await expect(page.getByLabel(decisions("assessment.label"))).toBeVisible();
}

async function openMeasureForm(page: Page, locale: Locale): Promise<void> {
  const { plan } = words(locale);
  await page
    .getByRole("button", { name: plan("addMeasure"), exact: true })
    .first()
    .click();
  await page
    .getByRole("button", { name: plan("form.create.measure"), exact: true })
    .last()
    .click();
  await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
}

/** Some of the four hundred figures, which are drawn alike: all of them would take a minute to look at. */
async function searchAssumptions(page: Page, locale: Locale): Promise<void> {
  const { assumptions } = words(locale);
  await page.getByRole("searchbox", { name: assumptions("search"), exact: true }).fill("groundwater");
  const figures = page.getByRole("button", { name: new RegExp(`^${assumptions("editing", { name: "" })}`) });
  await expect.poll(() => figures.count()).toBeLessThan(40);
  await expect(figures).not.toHaveCount(0);
}

async function openAssumptionForm(page: Page, locale: Locale): Promise<void> {
  await searchAssumptions(page, locale);
  const { assumptions } = words(locale);
  await page
    .getByRole("button", { name: new RegExp(`^${assumptions("editing", { name: "" })}`) })
    .first()
    .click();
  await send(page);
}

function briefly({ id, help, nodes }: Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number]): string {
  const where = nodes.slice(0, 3).map((node) => `${node.failureSummary} ${node.html.slice(0, 160)}`);
  return `${id}: ${help} (${nodes.length}×)\n  ${where.join("\n  ")}`;
}
