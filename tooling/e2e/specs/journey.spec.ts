import type { Page } from "@playwright/test";
import { enterValue } from "../src/enter-value.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const en = words("en");
const zh = words("zh-CN");
const projectName = "Jinchang after nickel";
const indicator = { en: "vegetation cover or NDVI", zh: "植被" };

test.use({ person: null });

/** The whole way of a planner, from somebody who only looks around to a plan that is still there the next day. */
test("a planner's way: look around, sign up, start a project, run futures, plan, enter data, read it in Chinese", async ({
  page,
}) => {
  await test.step("find the town in Chinese and start a project from it", async () => {
    await page.goto("/en");
    await page.getByRole("combobox", { name: en.atlas("search.label") }).fill("金昌");
    await page.getByRole("option", { name: "Jinchang" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Jinchang 金昌市" })).toBeVisible();
    await page.getByRole("link", { name: en.atlas("town.start"), exact: true }).click();
  });

  await test.step("an account with an organisation of its own leads back to the new project", async () => {
    await expect(page.getByRole("heading", { level: 1, name: en.account("signIn.title") })).toBeVisible();
    await page.getByRole("link", { name: en.account("signIn.signUp") }).click();
    await page.getByRole("textbox", { name: en.account("field.name") }).fill("Gao Lan");
    await page.getByRole("textbox", { name: en.account("field.email") }).fill("gao.lan@office.example");
    await page.getByRole("textbox", { name: en.account("field.password"), exact: true }).fill("a long password");
    await page.getByRole("textbox", { name: en.account("field.organisation") }).fill("Jinchang Design Institute");
    await page.getByRole("button", { name: en.account("signUp.submit") }).click();
    await page.getByRole("textbox", { name: en.projects("new.field") }).fill(projectName);
    await page.getByRole("button", { name: en.projects("new.submit") }).click();
    await expect(page.getByRole("navigation", { name: en.projects("home.stages") })).toBeVisible();
  });

  await test.step("run futures, then see bands and the comparison", async () => {
    await openStage(page, "explore");
    await page.getByRole("button", { name: en.futures("run.start", { count: "1,000" }) }).click();
    await expectBands(page);
    await page.getByRole("link", { name: en.futures("compare", { count: 5 }) }).click();
    const comparison = page.getByRole("region", { name: en.futures("comparing.delta", { year: "2050" }) });
    await expect(comparison.getByRole("rowheader").first()).toContainText("Residents", { timeout: 120_000 });
    await expect(page.getByRole("img", { name: /^Residents: medians of Desert Oasis/ })).toBeVisible();
  });

  await test.step("write a plan of two phases with a measure, and a gate between them", () => writePlan(page));

  await test.step("enter a value with its source; blank stays no data, zero stays zero", async () => {
    await page.getByRole("link", { name: en.plan("condition.enter") }).click();
    await cell(page, 2025).click();
    await enterValue(page, 2025, "0.31");
    await cell(page, 2024).click();
    await enterValue(page, 2024, "0");
    await expect(cell(page, 2023)).toHaveAccessibleName(new RegExp(`: ${en.data("cell.noData")}$`));
  });

  await test.step("read all of it in Chinese after a reload", async () => {
    await page.getByRole("button", { name: "中文" }).click();
    await expect(page).toHaveURL(/\/zh-CN\/projects\//);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    const known = page.getByRole("gridcell", { name: new RegExp(`^${indicator.zh}.*2025.*0\\.31`) });
    await expect(known).toBeVisible();
    await page.getByRole("link", { name: zh.shell("stage.plan") }).click();
    await expect(page.getByRole("button", { name: "Plant Tamarix", exact: true })).toBeVisible();
    const gate = page.getByRole("heading", { name: zh.plan("gate.name", { letter: "A" }) });
    await expect(gate).toContainText(zh.plan("status.not-met"));
    await page.getByRole("link", { name: zh.shell("stage.explore") }).click();
    await expect(page.getByRole("img", { name: /沙漠绿洲|绿洲/ }).first()).toBeVisible();
    await page.getByRole("link", { name: zh.shell("projects"), exact: true }).click();
    await expect(page.getByRole("link", { name: projectName })).toBeVisible();
  });
});

async function openStage(page: Page, stage: "diagnose" | "explore" | "plan"): Promise<void> {
  const stages = page.getByRole("navigation", { name: en.shell("projectNavigation") });
  await stages.getByRole("link", { name: en.shell(`stage.${stage}`) }).click();
}

async function expectBands(page: Page): Promise<void> {
  const storylines = page.getByRole("tablist", { name: en.futures("storylines") });
  await expect(storylines.getByRole("tab")).toHaveCount(5, { timeout: 200_000 });
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  const bands = page.getByRole("img", { name: /^Residents under Desert Oasis: median [\d,]+ in 2100/ });
  await expect(bands).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /^Desert Oasis: \d+ of 100 futures keep/ })).toBeVisible();
}

async function writePlan(page: Page): Promise<void> {
  const { plan } = en;
  const form = page.getByRole("main").getByRole("form");
  const write = async (title: string, kind: "phase" | "unit" | "measure") => {
    await form.getByRole("textbox", { name: plan("form.title"), exact: true }).fill(title);
    await form.getByRole("button", { name: plan(`form.create.${kind}`) }).click();
    await expect(page.getByText(plan(`done.add-${kind}`))).toBeVisible();
  };
  await openStage(page, "plan");
  await page.getByRole("button", { name: plan("empty.action") }).click();
  await write("Pilots in degraded zones", "phase");
  await page.getByRole("button", { name: plan("addUnit") }).click();
  await form.getByRole("textbox", { name: plan("form.code") }).fill("1a");
  await write("Saline land around farms", "unit");
  await page
    .getByRole("button", { name: plan("addMeasure") })
    .first()
    .click();
  await write("Plant Tamarix", "measure");
  await page.getByRole("button", { name: plan("moreActions") }).click();
  await page.getByRole("menuitem", { name: plan("addPhase") }).click();
  await write("Shelterbelts", "phase");

  await page.getByRole("button", { name: plan("gate.set"), exact: true }).click();
  await form.getByRole("textbox", { name: plan("form.gate.title"), exact: true }).fill("The pilots work");
  await form.getByRole("combobox", { name: plan("form.gate.indicator") }).selectOption("B9");
  await form.getByRole("textbox", { name: plan("form.gate.threshold") }).fill("0.4");
  await form.getByRole("button", { name: plan("gate.set") }).click();
  await expect(page.getByText(plan("done.set-gate"))).toBeVisible();
  const name = plan("gate.name", { letter: "A" });
  await expect(page.getByRole("heading", { name })).toContainText(plan("status.unknown"));
}

function cell(page: Page, year: number) {
  return page.getByRole("gridcell", { name: new RegExp(`^${indicator.en}, ${year}:`, "i") }).getByRole("button");
}
