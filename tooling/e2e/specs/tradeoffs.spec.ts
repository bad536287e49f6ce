import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { ProjectId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { tradeoffs, futures } = words("en");

let projectId: ProjectId;

test.beforeAll(async ({ sessionOf }) => {
  const session = await sessionOf("planner");
  projectId = await makeProject(session, "What combinations give");
  await finishedRun(session, projectId, 100);
});

test("combinations are searched, paused, narrowed down by keyboard, explained and opened in Futures", async ({
  page,
}) => {
  await page.goto(`/en/projects/${projectId}/tradeoffs?evaluations=500&futures=50`);
  await expect(page.getByText(tradeoffs("before.title"))).toBeVisible();
  await page.getByRole("button", { name: tradeoffs("status.start", { count: "500" }) }).click();
  const table = page.getByRole("grid", { name: tradeoffs("table.title") });
  await expect(table.getByRole("row").nth(3)).toBeVisible({ timeout: 120_000 });
  await page.getByRole("button", { name: tradeoffs("status.pause"), exact: true }).click();
  await expect(page.getByText(tradeoffs("status.paused"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /none of them is better than another/ })).toBeVisible();

  await table.getByRole("row").nth(1).focus();
  await page.keyboard.press("Enter");
  const point = page.getByRole("heading", { name: tradeoffs("point.title", { number: 1 }) });
  await expect(point).toBeVisible();
  await expect(page.getByText(/^Against Carry on, this one has/)).toBeVisible();

  const all = await table.getByRole("row").count();
  await page
    .locator("summary")
    .filter({ hasText: tradeoffs("filters.title") })
    .click();
  await page.getByRole("slider", { name: tradeoffs("filters.endMin", { outcome: "Residents" }) }).focus();
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("PageUp");
  await expect.poll(() => table.getByRole("row").count()).toBeLessThan(all);
  await page.getByRole("button", { name: tradeoffs("filters.clear") }).click();
  await expect.poll(() => table.getByRole("row").count()).toBe(all);
  await usableByEverybody(page);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: futures("card.download"), exact: true }).click();
  expect((await download).suggestedFilename()).toBe("trade-offs-2050-seed-1.csv");

  await page.getByRole("button", { name: tradeoffs("status.cancel") }).click();
  await expect(page.getByText(tradeoffs("before.title"))).toBeVisible();
  await page.getByRole("button", { name: tradeoffs("status.undo"), exact: true }).click();
  await table.getByRole("row").nth(1).click();
  await page.getByRole("link", { name: tradeoffs("point.open") }).click();
  await expect(page).toHaveURL(/\/futures\?run=.*&set=/);
  await expect(page.getByText(futures("levers.reset"), { exact: true }).first()).toBeVisible();
});

test("without a finished run the page says what to do first", async ({ page, session }) => {
  const empty = await makeProject(session, "No futures to search");
  await page.goto(`/en/projects/${empty}/tradeoffs`);
  await expect(page.getByText(tradeoffs("empty.title"))).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: tradeoffs("empty.toFutures") })
    .click();
  await expect(page).toHaveURL(/\/futures$/);
});

/** As the accessibility spec looks at pages, with the points found. */
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
