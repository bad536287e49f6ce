import type { ProjectId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { futures } = words("en");

let projectId: ProjectId;

test.beforeAll(async ({ sessionOf }) => {
  const session = await sessionOf("planner");
  projectId = await makeProject(session, "Storylines side by side");
  await finishedRun(session, projectId, 150);
});

test("storylines are compared on the same axes, future by future, and between three corners", async ({
  page,
  session,
  openAs,
}) => {
  await page.goto(`/en/projects/${projectId}/futures`);
  await page.getByRole("link", { name: futures("compare", { count: 5 }) }).click();
  await expect(page).toHaveURL(/\/compare\?run=/);
  await expect(page.getByRole("img", { name: /^Residents: medians of Desert Oasis/ })).toBeVisible();

  const table = page.getByRole("region", { name: futures("comparing.delta", { year: "2050" }) });
  await expect(table.getByRole("rowheader").first()).toContainText("Residents", { timeout: 120_000 });
  await expect(page.getByRole("heading", { level: 1, name: /leads: by 2050/ })).toBeVisible();
  await expect(table.getByText(/of 100$/).first()).toBeVisible();
  await table.getByRole("button", { name: /Industrial Revival/ }).click();
  await expect(page).toHaveURL(/sort=industrial-revival/);
  const download = page.waitForEvent("download");
  const panel = page.locator("[data-panel]").filter({ has: table });
  await panel.getByRole("button", { name: futures("card.download"), exact: true }).click();
  expect((await download).suggestedFilename()).toBe("against-carry-on-2050.csv");

  await page.getByRole("combobox", { name: futures("comparing.year") }).selectOption("2035");
  const triangle = page.getByRole("figure", { name: futures("comparing.triangle", { year: "2035" }) });
  await expect(
    triangle.getByRole("img", { name: /Carry on: green [\d.]+, growing [\d.]+, just [\d.]+/ }),
  ).toBeVisible();
  await triangle.getByRole("button", { name: futures("card.table") }).click();
  await expect(triangle.getByRole("region").getByRole("row")).toHaveCount(6);

  await page.getByRole("tab", { name: futures("themes.finance") }).click();
  await expect(page.getByRole("figure", { name: "Public revenue" })).toBeVisible();
  const link = await openAs(session);
  await link.goto(page.url());
  await expect(link.getByRole("figure", { name: "Public revenue" })).toBeVisible();
  await expect(link.getByRole("heading", { level: 1, name: /leads: by 2035/ })).toBeVisible({ timeout: 120_000 });
});

test("without a finished run the comparison says what to do first", async ({ page, session }) => {
  const empty = await makeProject(session, "Nothing run yet");
  await page.goto(`/en/projects/${empty}/compare`);
  await expect(page.getByText(futures("comparing.empty"))).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: futures("comparing.toFutures") })
    .click();
  await expect(page).toHaveURL(/\/futures$/);
});
