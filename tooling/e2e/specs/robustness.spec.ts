import { AxeBuilder } from "@axe-core/playwright";
import type { ProjectId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { futures, robustness } = words("en");
const count = 100;

let projectId: ProjectId;

test.beforeAll(async ({ sessionOf }) => {
  const session = await sessionOf("planner");
  projectId = await makeProject(session, "What holds up");
  await finishedRun(session, projectId, count);
});

test("what holds up: every metric, and each measure in each storyline for the planner's own objective", async ({
  page,
  session,
  openAs,
}) => {
  await page.goto(`/en/projects/${projectId}/compare`);
  const section = page.getByRole("region", { name: robustness("title"), exact: true });
  await expect(section.getByText(/^(Which policy is best depends|All \d+ metrics|.* best under all)/)).toBeVisible({
    timeout: 120_000,
  });
  await expect(section.getByRole("rowheader", { name: /^Minimax regret/ })).toBeVisible();

  await section.getByRole("button", { name: robustness("change") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: futures("question.threshold") }).fill("380000");
  await dialog.getByRole("textbox", { name: futures("question.untilYear") }).fill("2040");
  await dialog.getByRole("button", { name: futures("question.apply") }).click();
  await expect(page).toHaveURL(/ask=residents%7Eat-least%7E380000%7E2040/);

  const compute = section.getByRole("button", { name: robustness("matrix.start") });
  await compute.click();
  await section.getByRole("button", { name: robustness("matrix.cancel") }).click();
  await compute.click();
  const grid = section.getByRole("region", { name: robustness("matrix.title", { outcome: "Residents" }) });
  await expect(grid.getByRole("row").nth(1)).toContainText(/\d+ of 100/, { timeout: 120_000 });
  await expect(section.getByText(/instead of \d+\./)).toBeVisible();

  await section.getByText(robustness("matrix.views.regret"), { exact: true }).click();
  await grid.getByRole("button", { name: /Industrial Revival/ }).click();
  await expect(page).toHaveURL(/matrix=regret.*measures=industrial-revival/);
  await expect(grid.getByRole("row").nth(1)).toContainText(robustness("matrix.asItIs"));
  const download = page.waitForEvent("download");
  await section
    .getByRole("button", { name: robustness("download") })
    .last()
    .click();
  expect((await download).suggestedFilename()).toBe("measures-by-storyline-residents.csv");
  const { violations } = await new AxeBuilder({ page }).include("#holds-up-section").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  const link = await openAs(session);
  await link.goto(page.url());
  await expect(link.getByText(/^at least 380,000 \(.*\) to 2040$/)).toBeVisible({ timeout: 120_000 });
});
