import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { leavesOf, type Measure, type ProjectId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { pathways, why } = words("en");
/** Few futures and measures, so that the model is soon through. */
const quick = "?futures=100&actions=mixed_belts,mountain_shrubs,irrigation_cap";

let projectId: ProjectId;

test.beforeAll(async ({ sessionOf }) => {
  const session = await sessionOf("planner");
  projectId = await makeProject(session, "When to change lines");
  await finishedRun(session, projectId, 100);
});

test("the map: stations by keyboard, a line changed and run again, the map kept, the line written into the plan", async ({
  page,
  session,
}) => {
  await page.goto(`/en/projects/${projectId}/pathways${quick}`);
  const map = page.getByRole("group", { name: /^Map of 3 measures and \d pathways, \d{4} to 2080$/ });
  const station = map.getByRole("button", { name: /Mixed shelterbelts with orchards\. .*decide by \d{4}/ });
  await expect(station).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("heading", { level: 1, name: /by \d{4}\.$/ })).toBeVisible();

  await map.getByRole("button").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Mixed shelterbelts with orchards" })).toBeVisible();
  await expect(page).toHaveURL(/station=mixed_belts/);
  await page.getByRole("combobox", { name: pathways("causes.other") }).selectOption({ index: 1 });
  await expect(page.getByText(pathways("signposts.title"))).toBeVisible({ timeout: 120_000 });
  await usableByEverybody(page);

  const later = page.getByRole("button", {
    name: pathways("edit.down", { measure: "Mixed shelterbelts with orchards" }),
  });
  await later.click();
  await expect(page).toHaveURL(/lines=.*desert-oasis/);
  await page.getByRole("button", { name: pathways("kept.undo"), exact: true }).click();
  await expect(page).not.toHaveURL(/lines=/);

  await page.getByRole("button", { name: pathways("kept.keep"), exact: true }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("First sketch");
  await page.getByRole("button", { name: pathways("kept.use"), exact: true }).click();
  await expect(page.getByRole("button", { name: "First sketch", exact: true })).toBeVisible();

  await page.getByRole("button", { name: pathways("station.handOver") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: pathways("handOver.indicator") }).selectOption({ index: 1 });
  await dialog.getByRole("button", { name: pathways("handOver.write") }).click();
  await expect(dialog).toBeHidden();
  const { plan } = await session.planning.plan.get.query({ projectId });
  expect(plan.phases.flatMap(({ units }) => units.map(({ code }) => code))).toContain("P1");
  const gate = plan.phases.at(-1)!.gate!;
  expect(leavesOf(gate.condition)[0]?.isProposal).toBe(true);

  await walkToAFigureAndBack(page, plan.phases.at(-1)!.units[0]!.measures[0]!);
});

test("a map can be downloaded for a sheet of A3, and without a run the page says what to do", async ({
  page,
  session,
}) => {
  const empty = await makeProject(session, "No map yet");
  await page.goto(`/en/projects/${empty}/pathways`);
  await expect(page.getByRole("link", { name: pathways("empty.toFutures") })).toBeVisible();
  await page.goto(`/zh-CN/projects/${projectId}/pathways${quick}`);
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await page
    .getByRole("button", { name: words("zh-CN").pathways("chart.download") })
    .first()
    .click({ timeout: 120_000 });
  expect((await download).suggestedFilename()).toBe("pathways.svg");
});

/** From a measure down its chain to a figure of the model, and from what rests on that figure to the measure again. */
async function walkToAFigureAndBack(page: Page, { lineageId, title }: Measure): Promise<void> {
  await page.goto(`/en/projects/${projectId}/plan?measure=${lineageId}`);
  const chain = page.getByRole("region", { name: why("title") });
  await expect(chain.getByText(why("here"))).toBeVisible();
  const step = chain.getByRole("listitem").filter({ hasText: why("step.assumption") });
  await step.getByRole("link").first().click();
  await expect(page).toHaveURL(/assumptions#figure-/);
  const figure = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await figure.getByRole("button", { name: why("restsTitle") }).click();
  await page.getByRole("dialog").getByRole("link", { name: title.en, exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`measure=${lineageId}`));
  await expect(chain.getByText(why("here"))).toBeVisible();
}

/** As the accessibility spec looks at pages. */
async function usableByEverybody(page: Page): Promise<void> {
  for (const [viewport, colorScheme] of [
    [{ width: 390, height: 844 }, "dark"],
    [{ width: 1440, height: 900 }, "light"],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, "pixels by which the page is wider than its window").toBeLessThanOrEqual(0);
  }
}
