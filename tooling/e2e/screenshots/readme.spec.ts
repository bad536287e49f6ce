import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Session } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const images = join(import.meta.dirname, "../../../docs/images");
const bytesMax = 300_000;
const { atlas, data, plan } = words("en");

test.use({ viewport: { width: 1280, height: 800 } });

let project: string;

test.beforeAll(async ({ sessionOf }) => {
  project = await prepare(await sessionOf("planner"));
});

test("atlas", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("figure", { name: atlas("chart.title") })).toBeVisible();
  await take(page, "atlas");
});

test("town", async ({ page }) => {
  await page.goto("/en/towns/620300");
  await take(page, "town");
});

test("futures", async ({ page }) => {
  await page.goto(`/en/projects/${project}/futures`);
  await expect(page.getByRole("heading", { level: 1, name: /\d+ of 100 futures/ })).toBeVisible();
  await take(page, "futures");
});

test("discover", async ({ page }) => {
  await page.goto(`/en/projects/${project}/discover?policy=desert-oasis`);
  await worked(page);
  await take(page, "discover");
});

test("pathways", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1040 });
  await page.goto(`/en/projects/${project}/pathways`);
  await expect(page.getByRole("heading", { level: 1, name: /\d{4}/ })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 60_000 });
  await take(page, "pathways");
});

test("plan", async ({ page }) => {
  await page.goto(`/en/projects/${project}/plan`);
  await page.getByRole("button", { name: /^Tamarix/ }).click();
  await expect(page.getByRole("complementary").getByRole("button", { name: plan("measure.edit") })).toBeVisible();
  await take(page, "plan");
});

test("data", async ({ page }) => {
  await page.goto(`/en/projects/${project}/data?place=620302`);
  await expect(page.getByRole("grid", { name: data("grid.label", { place: "Jinchuan" }) })).toBeVisible();
  await take(page, "data");
});

test.describe("on a phone, in Chinese", () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });

  test("futures", async ({ page }) => {
    await page.goto(`/zh-CN/projects/${project}/futures`);
    await expect(page.getByRole("heading", { level: 1, name: /100 种未来情形中有 \d+ 种/ })).toBeVisible();
    await take(page, "futures-phone-zh");
  });
});

/** A thousand futures of the example project. */
async function prepare({ planning }: Session): Promise<string> {
  const [demo] = await planning.project.list.query();
  const projectId = demo!.id;
  const told = await planning.storyline.list.query({ projectId });
  const storylineIds = told.kind === "ready" ? told.storylines.map(({ id }) => id) : [];
  const run = await planning.ensemble.start.mutate({ projectId, experimentCount: 1000, seed: 1, storylineIds });
  const state = async () => (await planning.ensemble.get.query({ projectId, ensembleId: run.id })).state;
  await expect.poll(state, { timeout: 240_000 }).toBe("finished");
  return projectId;
}

/** What the page computes itself is there. */
async function worked(page: Page): Promise<void> {
  await expect(page.locator("main figure svg").first()).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });
}

async function take(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const path = join(images, `${name}.png`);
  await page.screenshot({ path, animations: "disabled" });
  expect((await stat(path)).size, `bytes of ${name}.png`).toBeLessThan(bytesMax);
}
