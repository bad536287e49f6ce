import type { Locator, Page } from "@playwright/test";
import type { ProjectId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { openQuestions } from "../src/open-questions.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { futures, shell } = words("en");
const edge = { name: "Services at the edge" };
const edgeFigure = { name: "Access to services" };
const count = 300;

let projectId: ProjectId;

test.beforeAll(async ({ sessionOf }) => {
  const session = await sessionOf("planner");
  projectId = await makeProject(session, "Levers in hand");
  await finishedRun(session, projectId, count);
});

test("moving a lever redraws the futures without asking the server; a link and a saved run keep it", async ({
  page,
  session,
  openAs,
}) => {
  const open = openQuestions(page);
  await page.goto(`/en/projects/${projectId}/futures`);
  const slider = page.getByRole("slider", edge);
  await expect(slider).toHaveAttribute("aria-valuetext", /^30\s% by \d{4}$/);
  const figure = page.getByRole("figure", edgeFigure).getByRole("img");
  await expect(page.getByRole("heading", { level: 1, name: /\d+ of 100 futures/ })).toBeVisible();
  await expect(page.getByRole("button", { name: futures("gains.workOut") })).toBeVisible();
  // The questions go out in batches, and the heading stands when the first is answered.
  await expect.poll(open, "what the page itself asks").toEqual([]);
  const saved = await figure.getAttribute("aria-label");

  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/trpc")) asked.push(request.url());
  });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page.getByText(new RegExp(`^${count} futures · [\\d,]+ ms$`))).toBeVisible();
  await expect(page.getByText(futures("live.unsaved"))).toBeVisible();
  await expect(page.getByText(/^was 30\s%$/)).toBeVisible();
  await expect(figure).not.toHaveAttribute("aria-label", saved!);
  expect(asked).toEqual([]);

  const link = await openAs(session);
  await link.goto(page.url());
  await expect(link.getByRole("slider", edge)).toHaveAttribute("aria-valuetext", /^0\s% by \d{4}$/);
  await expect(link.getByText(futures("live.unsaved"))).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(page.getByText(futures("live.unsaved"))).toBeHidden();
  await expect(figure).toHaveAttribute("aria-label", saved!);
  await page.getByRole("button", { name: futures("levers.redo") }).click();
  await page.getByRole("button", { name: futures("live.save") }).click();
  await expect(page.getByText(futures("live.unsaved"))).toBeHidden({ timeout: 120_000 });
  await expect(slider).toHaveAttribute("aria-valuetext", /^0\s% by \d{4}$/);
  expect(await session.planning.ensemble.list.query({ projectId })).toHaveLength(2);
});

test("a page asked for before the futures are drawn is not called off when they are", async ({ page }) => {
  const summary = await held(page, /ensemble\.summary/);
  const projects = await held(page, /\/en\/projects\?/);
  await page.goto(`/en/projects/${projectId}/futures`);
  await page.getByRole("link", { name: shell("projects"), exact: true }).click();
  summary.letGo();
  await expect(page.getByRole("figure", edgeFigure)).toBeVisible();
  projects.letGo();
  await expect(page).toHaveURL(/\/en\/projects$/);
});

test("a page asked for while a run is being started is not called off when it is", async ({ page }) => {
  const started = await held(page, /ensemble\.start/);
  const projects = await held(page, /\/en\/projects\?/);
  await page.goto(`/en/projects/${projectId}/futures`);
  await page.getByRole("button", { name: futures("run.options") }).click();
  await page.getByRole("textbox", { name: futures("run.count") }).fill(String(count));
  await page.getByRole("textbox", { name: futures("run.seed"), exact: true }).fill("1");
  await page.getByRole("button", { name: futures("run.start", { count: String(count) }), exact: true }).click();
  await page.getByRole("link", { name: shell("projects"), exact: true }).click();
  started.letGo();
  // The same futures as before, so the answer is a finished run, which the address would name.
  await expect(page.getByText(futures("run.sameRecipe"))).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  projects.letGo();
  await expect(page).toHaveURL(/\/en\/projects$/);
});

/** Keeps back what the page asks of an address until it is let go. */
async function held(page: Page, address: RegExp): Promise<{ readonly letGo: () => void }> {
  let letGo = () => {};
  const whenLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await whenLetGo;
    await route.continue();
  });
  return { letGo };
}

test("levers are found by words and by pathway, explain themselves, and are taken back one by one or all at once", async ({
  page,
}) => {
  await page.goto(`/en/projects/${projectId}/futures?storyline=managed-shrinkage`);
  const group = page.getByRole("button", { name: new RegExp(`^${futures("levers.pathway.learning")}`) });
  await group.click();
  await page.getByRole("button", { name: futures("levers.detailsOf", { lever: "Monitoring" }) }).click();
  await expect(page.getByText(futures("levers.cost"), { exact: true })).toBeVisible();
  await expect(page.getByText(futures("levers.payer"), { exact: true })).toBeVisible();
  await expect(page.getByText(futures("levers.effects"), { exact: true })).toBeVisible();
  await expect(page.getByRole("slider", { name: futures("levers.start") })).toBeVisible();

  const search = page.getByRole("searchbox", { name: futures("levers.search") });
  await search.fill("zebra");
  await expect(page.getByText(futures("levers.foundNone"))).toBeVisible();
  await search.fill("extraction cap");
  await expect(page.getByText(futures("levers.found", { count: 1 }))).toBeVisible();
  await page.getByRole("slider", { name: "Extraction cap" }).focus();
  await page.keyboard.press("End");
  await search.press("Escape");
  await page.getByRole("slider", edge).focus();
  await page.keyboard.press("Home");
  await expect(page.getByText(futures("levers.count", { count: 2 }))).toBeVisible();
  await page.getByRole("button", { name: `${futures("levers.reset")}: ${edge.name}` }).click();
  await expect(page.getByText(futures("levers.count", { count: 1 })).first()).toBeVisible();
  await page.getByRole("button", { name: futures("levers.resetAll") }).click();
  await expect(page.getByText(futures("levers.count", { count: 1 }))).toHaveCount(0);

  await page.getByRole("button", { name: futures("levers.copy"), exact: true }).click();
  await page.getByRole("menuitem", { name: "Industrial Revival" }).click();
  await expect(page.getByRole("tab", { name: /Industrial Revival/ })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText(/^\d+ changed$/).first()).toBeVisible();
});

test("outcomes stand under their themes, with thresholds by name, as tables and as files", async ({ page }) => {
  await page.goto(`/en/projects/${projectId}/futures`);
  const front = page.getByRole("figure", { name: "Desert front" });
  await expect(front.getByText("Tipping point: 5")).toBeVisible();
  await page.getByRole("tab", { name: futures("themes.water") }).click();
  await expect(page).toHaveURL(/theme=water/);
  const depth = page.getByRole("figure", { name: "Groundwater depth" });
  await depth.getByRole("button", { name: futures("card.table") }).click();
  await expect(depth.getByRole("columnheader", { name: futures("table.p95") })).toBeVisible();
  const download = page.waitForEvent("download");
  await depth.getByRole("button", { name: futures("card.download") }).click();
  expect((await download).suggestedFilename()).toMatch(/groundwater_depth-desert-oasis\.csv$/);
});

test("who gains and who loses is worked out when asked for, for each group in each part of the town", async ({
  page,
}) => {
  await page.goto(`/en/projects/${projectId}/futures`);
  await page.getByRole("button", { name: futures("gains.workOut") }).click();
  const figure = page.getByRole("figure", { name: new RegExp(futures("gains.titleBy", { year: "2050" })) });
  await expect(figure.getByRole("heading", { name: "Long-term residents" })).toHaveCount(2);
  await expect(figure.getByRole("img").first()).toHaveAttribute("aria-label", /\(.+ to .+\)\. .+/);
  await figure.getByRole("combobox", { name: futures("gains.year") }).selectOption("2035");
  await expect(page).toHaveURL(/gains=2035/);
  const later = page.getByRole("figure", { name: new RegExp(futures("gains.titleBy", { year: "2035" })) });
  await later.getByRole("button", { name: futures("card.table") }).click();
  await expect(later.getByRole("columnheader", { name: futures("gains.column.group") })).toBeVisible();
});

test("a run of another version of the model can be looked at and not moved", async ({ page }) => {
  const problem = { kind: "other-model", part: "version", expected: "2.0.0", found: "3.0.0" };
  const refusal = { error: { json: { message: "another model", code: -32603, data: { httpStatus: 412, problem } } } };
  await page.route(/ensemble\.town/, async (route) => {
    const names = new URL(route.request().url()).pathname.split("/").at(-1)!.split(",");
    const response = await route.fetch();
    const answers = (await response.json()) as unknown[];
    const json = answers.map((answer, place) => (names[place] === "ensemble.town" ? refusal : answer));
    await route.fulfill({ response, json });
  });
  await page.goto(`/en/projects/${projectId}/futures`);
  await expect(page.getByText(futures("live.otherRemedy"))).toBeVisible();
  await expect(page.getByRole("slider", edge)).toBeDisabled();
  await expect(page.getByRole("figure", edgeFigure).getByRole("img")).toBeVisible();
});

test("on a phone the levers come before the charts", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/en/projects/${projectId}/futures`);
  const topOf = async (what: Locator) => (await what.boundingBox())?.y ?? Number.NaN;
  const lead = async () =>
    (await topOf(page.getByRole("figure", { name: "Residents" }))) - (await topOf(page.getByRole("slider", edge)));
  await expect.poll(lead, "pixels from the lever down to the chart").toBeGreaterThan(0);
});
