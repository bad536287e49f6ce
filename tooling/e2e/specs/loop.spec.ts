import type { Locator, Page } from "@playwright/test";
import { enterValue } from "../src/enter-value.ts";
import { addSmallPlan, makeProject } from "../src/make-project.ts";
import { publishPlan } from "../src/publish-plan.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { decisions, plan, review } = words("en");

/** From what is known to a gate that opens, and on to the version of the plan that follows from it. */
test("a reading meets a gate, two people decide to open it, and the second version of the plan follows", async ({
  page,
  session,
  sessionOf,
  openAs,
}) => {
  const second = await sessionOf("reviewer");
  const reviewer = await openAs(second);
  const projectId = await makeProject(session, "the loop");
  const root = `/en/projects/${projectId}`;
  const gate = page.getByRole("heading", { name: plan("gate.name", { letter: "A" }) });

  await test.step("what is known today does not open the gate of the published plan", async () => {
    await addSmallPlan(session, projectId);
    await publishPlan(projectId, session, second);
    await enterCover(page, root, 2024, "0.31");
    await page.goto(`${root}/plan`);
    await expect(gate).toContainText(plan("status.not-met"));
  });

  await test.step("the next reading meets it", async () => {
    await enterCover(page, root, 2025, "0.45");
    await page.goto(`${root}/plan`);
    await expect(gate).toContainText(plan("status.met"));
  });

  await test.step("the planner proposes to open it; the second person confirms", async () => {
    await page.getByRole("button", { name: decisions("gateRow.decideOn", { letter: "A" }) }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(decisions("rates.no-run"))).toBeVisible();
    await dialog.getByRole("radio", { name: decisions("form.gate.trigger", { opens: "Shelterbelts" }) }).check();
    await dialog.getByRole("textbox", { name: decisions("form.why") }).fill("The pilots hold through a dry year.");
    await dialog.getByRole("button", { name: decisions("form.record") }).click();
    await expect(dialog.getByText(decisions("waitsFor", { names: "Zhao Min" }))).toBeVisible();

    await reviewer.goto(`${root}/decisions`);
    await expect(reviewer.getByText("The pilots hold through a dry year.")).toBeVisible();
    await reviewer.getByRole("button", { name: decisions("action.confirm"), exact: true }).click();
    await reviewer.getByRole("textbox", { name: decisions("say.confirm") }).fill("Seen in the field.");
    await reviewer.getByRole("button", { name: decisions("action.confirm"), exact: true }).click();
    await expect(reviewer.getByText(decisions("state.in-force"), { exact: true })).toBeVisible();
  });

  await test.step("the decision leads to the next version, which is edited", async () => {
    await page.goto(`${root}/decisions`);
    await page.getByRole("button", { name: decisions("action.revise") }).click();
    await expect(page.getByRole("link", { name: decisions("ledTo", { number: "2" }) })).toBeVisible();
    await page.goto(`${root}/plan`);
    await page.getByRole("table").getByRole("button", { name: "Plant Tamarix", exact: true }).click();
    await page.getByRole("button", { name: plan("measure.edit") }).click();
    const form = page.getByRole("form", { name: plan("form.heading.edit-measure") });
    await form.getByLabel(plan("form.startYear")).fill("2027");
    await form.getByRole("button", { name: plan("form.save") }).click();
    await expect(page.getByText(plan("done.update-measure"))).toBeVisible();
  });

  await test.step("it is sent to review, approved by the second person and published", async () => {
    await page.goto(`${root}/review`);
    await take(page, "submit");
    await expect(page.getByRole("button", { name: review("step.approve"), exact: true })).toHaveCount(0);
    await reviewer.goto(`${root}/review`);
    await expect(changeOf(reviewer, "Plant Tamarix")).toContainText("2027");
    await take(reviewer, "approve");
    await page.reload();
    await take(page, "publish");
    const versions = page.getByRole("list", { name: review("versions") }).getByRole("listitem");
    await expect(versions.nth(0)).toContainText(plan("state.superseded"));
    await expect(versions.nth(1)).toContainText(plan("state.published"));
    await expect(versions.nth(1)).toContainText(review("decision", { number: 1 }));
    await expect(changeOf(page, "Plant Tamarix")).toContainText(review("compare.field.startYear"));
    await expect(page.getByText("1 measure changed.")).toBeVisible();
  });
});

async function enterCover(page: Page, root: string, year: number, value: string): Promise<void> {
  await page.goto(`${root}/data?place=620300&indicator=B9&year=${year}`);
  await enterValue(page, year, value);
}

async function take(page: Page, action: "submit" | "approve" | "publish"): Promise<void> {
  await page.getByRole("button", { name: review(`step.${action}`), exact: true }).click();
  await expect(page.getByText(review(`done.${action}`), { exact: true })).toBeVisible();
}

function changeOf(page: Page, title: string): Locator {
  return page
    .getByRole("list", { name: review("compare.list") })
    .getByRole("listitem")
    .filter({ hasText: title });
}
