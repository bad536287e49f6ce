import { AxeBuilder } from "@axe-core/playwright";
import type { ProjectId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { discover } = words("en");

let projectId: ProjectId;

test.beforeAll(async ({ sessionOf }) => {
  const session = await sessionOf("planner");
  projectId = await makeProject(session, "What makes it fail");
  await finishedRun(session, projectId, 300);
});

test("a box is picked, changed by hand, saved as a vulnerability, shared, removed and put back", async ({
  page,
  session,
  openAs,
}) => {
  await page.goto(`/en/projects/${projectId}/discover`);
  const heading = page.getByRole("heading", {
    level: 1,
    name: /^Desert Oasis does not keep .* in \d+ of 100 futures\.$/,
  });
  await expect(heading).toBeVisible({ timeout: 120_000 });
  const curve = page.getByRole("slider", { name: discover("curve.walk") });
  await expect(curve).toBeVisible({ timeout: 120_000 });

  await curve.press("End");
  await expect(page).toHaveURL(/box=/);
  const last = page.url();
  await curve.press("ArrowRight");
  await expect(page).not.toHaveURL(last);
  const picked = page.url();
  const upper = page.getByRole("slider", { name: /^Upper limit of/ }).first();
  await upper.press("PageDown");
  await expect(page).not.toHaveURL(picked);
  await expect(curve).toHaveAttribute("aria-valuetext", /^Made by hand/);
  await page.getByRole("button", { name: discover("limits.undo"), exact: true }).click();
  await expect(page).toHaveURL(picked);

  await page.getByRole("button", { name: discover("limits.save") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: discover("saved.save"), exact: true }).click();
  await expect(dialog.getByText(discover("saved.blank"))).toBeVisible();
  await dialog.getByRole("textbox", { name: discover("saved.nameEn") }).fill("Many leave");
  await dialog.getByRole("button", { name: discover("saved.save"), exact: true }).click();
  await expect(page.getByRole("heading", { name: "Many leave" })).toBeVisible();
  const [saved] = await session.planning.vulnerability.list.query({ projectId });
  expect(saved).toMatchObject({ name: { en: "Many leave", zh: "" }, policyId: "desert-oasis", version: 1 });
  expect(Object.keys(saved!.box.limits).length).toBeGreaterThan(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  const link = await openAs(session);
  await link.goto(picked);
  await expect(link.getByRole("slider", { name: discover("curve.walk") })).toHaveAttribute(
    "aria-valuetext",
    (await curve.getAttribute("aria-valuetext"))!,
    { timeout: 120_000 },
  );

  await page.getByRole("button", { name: /^Remove: Many leave/ }).click();
  await expect(page.getByRole("heading", { name: "Many leave" })).toHaveCount(0);
  await page
    .getByRole("button", { name: discover("saved.undo"), exact: true })
    .last()
    .click();
  await expect(page.getByRole("heading", { name: "Many leave" })).toBeVisible();
});

test("the same futures as a tree, by what matters, and stacked; a cell is looked at as a box", async ({ page }) => {
  await page.goto(`/en/projects/${projectId}/discover?tab=tree`);
  await expect(page.getByRole("figure", { name: discover("tree.title") })).toBeVisible({ timeout: 120_000 });
  await page.getByRole("tab", { name: discover("tab.matters") }).click();
  for (const title of ["scores.title", "pawn.title", "contrasts.title", "odds.title"] as const) {
    await expect(page.getByRole("figure", { name: discover(title) })).toBeVisible();
  }
  await page.getByRole("tab", { name: discover("tab.stacked") }).click();
  const stack = page.getByRole("figure", { name: discover("stacked.title") });
  await stack
    .getByRole("button", { name: /fail \(\d+ of \d+\)$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/tab=box/);
  await expect(page.getByRole("slider", { name: discover("curve.walk") })).toHaveAttribute(
    "aria-valuetext",
    /^Made by hand/,
  );
});

test("an objective that no future misses leads to one that half of them miss; without a run it says what to do", async ({
  page,
  session,
}) => {
  await page.goto(`/en/projects/${projectId}/discover?outcome=residents&ask=residents~at-least~1~2040`);
  await page.getByRole("button", { name: /^Ask for/ }).click({ timeout: 120_000 });
  await expect(page.getByRole("heading", { level: 1, name: /in (4[5-9]|5[0-5]) of 100 futures\.$/ })).toBeVisible();

  const empty = await makeProject(session, "Nothing to discover yet");
  await page.goto(`/en/projects/${empty}/discover`);
  await page
    .getByRole("main")
    .getByRole("link", { name: discover("empty.toFutures") })
    .click();
  await expect(page).toHaveURL(/\/futures$/);
});
