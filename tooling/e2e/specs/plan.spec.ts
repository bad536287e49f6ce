import type { Locator, Page } from "@playwright/test";
import type { ActionPlan } from "@tamarisk/domain";
import { enterValue } from "../src/enter-value.ts";
import { tabTo } from "../src/keyboard.ts";
import { addSmallPlan, makeProject, measureDraft } from "../src/make-project.ts";
import type { Session } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { plan, shell } = words("en");
const measureNames = ["Plant Tamarix", "Drain the fields"] as const;

let projectId: ActionPlan["projectId"];

test.beforeEach(async ({ session, page }, { title }) => {
  projectId = await makeProject(session, title.slice(0, 100));
  await addSmallPlan(session, projectId);
  await page.goto(`/en/projects/${projectId}/plan`);
  await expect(measure(page, "Plant Tamarix")).toBeVisible();
});

test("adds, edits, moves and removes measures by keyboard alone, and takes a removal back", async ({
  page,
  session,
}) => {
  await tabTo(page, page.getByRole("button", { name: plan("addMeasure") }).first());
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: plan("form.heading.new-measure") });
  await tabTo(page, form.getByLabel(plan("form.title"), { exact: true }));
  await page.keyboard.type("Wind fences");
  await tabTo(page, form.getByRole("textbox", { name: plan("form.budget") }));
  await page.keyboard.type("0");
  await tabTo(page, form.getByRole("button", { name: plan("form.create.measure") }));
  await page.keyboard.press("Enter");
  await expect(said(page, plan("done.add-measure"))).toBeVisible();
  await expect.poll(() => titles(session)).toEqual([...measureNames, "Wind fences"]);

  await measure(page, "Wind fences").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => titles(session)).toEqual(["Plant Tamarix", "Wind fences", "Drain the fields"]);
  await expect(said(page, plan("done.move-measure"))).toBeVisible();

  await chooseInMenu(page, "Wind fences", plan("menu.edit"));
  const edit = page.getByRole("form", { name: plan("form.heading.edit-measure") });
  await tabTo(page, edit.getByLabel(plan("form.startYear")));
  await page.keyboard.type("2027");
  await page.keyboard.press("Enter");
  await expect(said(page, plan("done.update-measure"))).toBeVisible();

  await chooseInMenu(page, "Wind fences", plan("menu.remove"));
  await expect(said(page, plan("done.remove-measure"))).toBeVisible();
  await expect(measure(page, "Wind fences")).toHaveCount(0);
  await tabTo(page, page.getByRole("button", { name: plan("undo") }));
  await page.keyboard.press("Enter");
  await expect(said(page, plan("done.restore-measure"))).toBeVisible();

  await page.reload();
  await expect(measure(page, "Wind fences")).toBeVisible();
  const [, restored] = await measures(session);
  expect(restored).toMatchObject({ title: { en: "Wind fences" }, startYear: 2027, budgetMillionCny: 0 });
});

test("years, budget and name are typed where they stand in the table; the whole plan is not read again", async ({
  page,
  session,
}) => {
  const readWhole: string[] = [];
  page.on("request", (request) => {
    if (/\/content\/plans\/|plan\.get\b/.test(request.url())) readWhole.push(request.url());
  });
  await cell(page, "years", "Plant Tamarix").click();
  const years = page.getByRole("textbox", { name: plan("cell.years", { title: "Plant Tamarix" }) });
  await years.fill("2030–27");
  await years.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "2027" })).toBeVisible();
  await years.fill("2027–30");
  await years.press("Enter");
  await expect(cell(page, "years", "Plant Tamarix")).toBeFocused();
  await expect(cell(page, "years", "Plant Tamarix")).toContainText(plan("measure.years", { start: 2027, end: 2030 }));
  await closeMessage(page, plan("done.update-measure"));

  await cell(page, "budget", "Plant Tamarix").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("12.5");
  await page.keyboard.press("Escape");
  await expect(cell(page, "budget", "Plant Tamarix")).toContainText(plan("measure.notAssessed"));

  await measure(page, "Plant Tamarix").focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Plant Tamarix in rows");
  await page.keyboard.press("Enter");
  await expect(measure(page, "Plant Tamarix in rows")).toBeFocused();
  await expect
    .poll(async () => (await measures(session))[0])
    .toMatchObject({ title: { en: "Plant Tamarix in rows" }, startYear: 2027, endYear: 2030, budgetMillionCny: null });
  await expect(said(page, plan("done.update-measure"))).toBeVisible();
  await page.getByRole("button", { name: plan("undo"), exact: true }).click();
  await expect(measure(page, "Plant Tamarix")).toBeVisible();
  expect(readWhole).toEqual([]);
});

test("removes a phase with what is in it only after asking, and brings all of it back", async ({ page, session }) => {
  await page.getByRole("button", { name: plan("phase.actions", { phase: 1 }) }).click();
  await page.getByRole("menuitem", { name: plan("menu.remove") }).click();
  const question = page.getByRole("alertdialog", { name: plan("remove.phaseTitle", { phase: 1 }) });
  await expect(question).toContainText(plan("remove.detail", { units: 1, measures: 2 }));
  await question.getByRole("button", { name: plan("remove.confirm") }).click();
  await expect(measure(page, "Plant Tamarix")).toHaveCount(0);
  await page.getByRole("button", { name: plan("undo") }).click();
  await expect(measure(page, "Plant Tamarix")).toBeVisible();
  await expect.poll(() => titles(session)).toEqual([...measureNames]);
});

test.describe("in two windows", () => {
  test.use({ expectedErrors: /status of 409/ });

  test("a stale edit is refused with the newer state, and can be made again on top of it", async ({
    page,
    session,
    openAs,
  }) => {
    const other = await openAs(session);
    await other.goto(`/en/projects/${projectId}/plan`);
    const mine = await openForm(page, "Plant Tamarix");
    const theirs = await openForm(other, "Plant Tamarix");
    await retitle(theirs, "Plant Tamarix in rows");
    await expect(said(other, plan("done.update-measure"))).toBeVisible();

    await retitle(mine, "Plant Tamarix and Sophora");
    const notice = page.getByRole("status").filter({ hasText: plan("refused.staleMerged") });
    await expect(notice).toContainText("Lin Xia");
    await expect(measure(page, "Plant Tamarix in rows")).toBeVisible();
    expect((await titles(session))[0]).toBe("Plant Tamarix in rows");

    await notice.getByRole("button", { name: plan("refused.again") }).click();
    await expect(measure(page, "Plant Tamarix and Sophora")).toBeVisible();
    await expect.poll(async () => (await titles(session))[0]).toBe("Plant Tamarix and Sophora");
  });

  test("what was typed into a cell is refused with who changed the measure meanwhile, and can be made again", async ({
    page,
    session,
  }) => {
    await cell(page, "years", "Plant Tamarix").click();
    const [stored] = await measures(session);
    const draft = { ...measureDraft("Plant Tamarix in rows"), budgetMillionCny: 8 };
    await session.planning.measure.update.mutate({ projectId, measureId: stored!.id, draft, version: stored!.version });
    await page.keyboard.type("2027–30");
    await page.keyboard.press("Enter");
    await expect(measure(page, "Plant Tamarix in rows")).toBeVisible();
    await page.getByRole("button", { name: plan("refused.again") }).click();
    await expect
      .poll(async () => (await measures(session))[0])
      .toMatchObject({ ...draft, startYear: 2027, endYear: 2030 });
  });

  test("a form that was opened before another's change never overwrites it in silence", async ({ page, session }) => {
    const mine = await openForm(page, "Plant Tamarix");
    const [stored] = await measures(session);
    await session.planning.measure.update.mutate({
      projectId,
      measureId: stored!.id,
      draft: measureDraft("Plant Tamarix in rows"),
      version: stored!.version,
    });
    await chooseInMenu(page, "Drain the fields", plan("menu.up"));
    await expect(measure(page, "Plant Tamarix in rows")).toBeVisible();
    await retitle(mine, "Plant Tamarix and Sophora");
    await expect(page.getByText(plan("refused.staleMerged"))).toBeVisible();
    expect(await titles(session)).toContain("Plant Tamarix in rows");
  });
});

test("a form asked for on a phase that is still being saved opens once it is", async ({ page, session }) => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/trpc/planning/phase.add*", async (route) => {
    await answered;
    await route.continue();
  });
  const title = page.getByRole("textbox", { name: plan("form.title"), exact: true });
  await page.getByRole("button", { name: plan("moreActions") }).click();
  await page.getByRole("menuitem", { name: plan("addPhase") }).click();
  await title.fill("Beyond mining");
  await page.getByRole("button", { name: plan("form.create.phase") }).click();

  const empty = page.getByRole("row", { name: plan("phase.empty") });
  await expect(empty).toHaveCount(2);
  await empty.last().getByRole("button").click();
  answer();
  await expect(said(page, plan("done.add-phase"))).toBeVisible();
  await page.getByRole("textbox", { name: plan("form.code") }).fill("3");
  await title.fill("New industries");
  await page
    .getByRole("form")
    .getByRole("button", { name: plan("form.create.unit") })
    .click();
  await expect(said(page, plan("done.add-unit"))).toBeVisible();
  const { plan: stored } = await session.planning.plan.get.query({ projectId });
  expect(stored.phases.at(-1)?.units.map(({ code }) => code)).toEqual(["3"]);
});

test("goes through review: closed while others judge, open again on request, published in the end", async ({
  page,
  session,
  sessionOf,
  openAs,
}) => {
  const take = async (who: Page, action: "submit" | "request-changes" | "reopen" | "approve" | "publish") => {
    await who.reload();
    await who.getByRole("button", { name: plan(`workflow.${action}`), exact: true }).click();
    await who
      .getByRole("alertdialog")
      .getByRole("button", { name: plan(`workflow.${action}`) })
      .click();
    await expect(said(who, plan(`confirm.done.${action}`))).toBeVisible();
  };
  const add = page.getByRole("button", { name: plan("addMeasure") });
  const reviewer = await openAs(await sessionOf("reviewer"));
  await reviewer.goto(`/en/projects/${projectId}/plan`);
  await expect(reviewer.getByText(plan("readOnly.role"))).toBeVisible();

  await take(page, "submit");
  await expect(page.getByText(plan("readOnly.state", { state: plan("state.in-review") }))).toBeVisible();
  await expect(add).toHaveCount(0);
  const [stored] = await measures(session);
  const late = { projectId, measureId: stored!.id, draft: measureDraft("Too late"), version: stored!.version };
  await expect(session.planning.measure.update.mutate(late)).rejects.toMatchObject({
    data: { problem: { kind: "not-editable", state: "in-review" } },
  });

  await take(reviewer, "request-changes");
  await take(page, "reopen");
  await expect(add.first()).toBeVisible();
  await take(page, "submit");
  await take(reviewer, "approve");
  await expect(reviewer.getByRole("button", { name: plan("workflow.publish") })).toHaveCount(0);
  await take(page, "publish");
  await expect(page.getByText(plan("readOnly.state", { state: plan("state.published") }))).toBeVisible();
});

test("opens a gate by what is measured: unknown without data, not met at a counted zero, met above the threshold", async ({
  page,
}) => {
  const gate = page.getByRole("heading", { name: plan("gate.name", { letter: "A" }) });
  await expect(gate).toContainText(plan("status.unknown"));
  await page.getByRole("link", { name: plan("condition.enter") }).click();
  await expect(page).toHaveURL(/\/data\?.*indicator=B9&year=\d{4}/);
  const year = Number(new URL(page.url()).searchParams.get("year"));
  await enterValue(page, year, "0");
  await page.goto(`/en/projects/${projectId}/plan`);
  await expect(gate).toContainText(plan("status.not-met"));

  await page.goto(`/en/projects/${projectId}/data?place=620300&indicator=B9&year=${year}`);
  await enterValue(page, year, "0.45");
  await page.goto(`/en/projects/${projectId}/plan`);
  await expect(gate).toContainText(plan("status.met"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(plan("headline.may-open", { phase: 2 }));

  await page.getByRole("button", { name: `${plan("gate.edit")} A` }).click();
  const form = page.getByRole("form", { name: plan("form.heading.edit-gate") });
  await form.getByRole("textbox", { name: plan("form.gate.threshold") }).fill("");
  await form.getByRole("button", { name: plan("form.save") }).click();
  await expect(gate).toContainText(plan("status.unknown"));
  await expect(page.getByText(plan("condition.noThreshold"))).toBeVisible();
});

function measure(page: Page, title: string): Locator {
  return page.getByRole("table").getByRole("button", { name: title, exact: true });
}

function cell(page: Page, name: "years" | "budget", title: string): Locator {
  return page.getByRole("button", { name: plan(`cell.${name}`, { title }) });
}

function said(page: Page, text: string): Locator {
  return page.getByRole("region", { name: shell("messages") }).getByText(text);
}

/** So that the next message cannot be taken for this one. */
async function closeMessage(page: Page, text: string): Promise<void> {
  await expect(said(page, text)).toBeVisible();
  await page
    .getByRole("region", { name: shell("messages") })
    .getByRole("button", { name: shell("close") })
    .click();
}

async function chooseInMenu(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole("button", { name: plan("measure.actions", { title }) }).focus();
  await page.keyboard.press("Enter");
  const choice = page.getByRole("menuitem", { name: item, exact: true });
  await expect(choice).toBeVisible();
  while (!(await choice.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
}

async function openForm(page: Page, title: string): Promise<Locator> {
  await chooseInMenu(page, title, plan("menu.edit"));
  return page.getByRole("form", { name: plan("form.heading.edit-measure") });
}

async function retitle(form: Locator, title: string): Promise<void> {
  await form.getByLabel(plan("form.title"), { exact: true }).fill(title);
  await form.getByRole("button", { name: plan("form.save") }).click();
}

async function measures({ planning }: Session) {
  const { plan: stored } = await planning.plan.get.query({ projectId });
  return stored.phases.flatMap((phase) => phase.units).flatMap((unit) => unit.measures);
}

async function titles(session: Session): Promise<string[]> {
  return (await measures(session)).map(({ title }) => title.en);
}
