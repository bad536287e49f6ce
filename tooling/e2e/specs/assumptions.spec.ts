import { readFile } from "node:fs/promises";
import { type ProjectId, TownId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { demoProject, makeProject } from "../src/make-project.ts";
import type { Session } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { assumptions, problem } = words("en");
const edit = new RegExp(`^${assumptions("editing", { name: "" })}`);

/** The figure that these tests set: explored, one number, with room on both sides. */
async function reserves({ planning }: Session, projectId: ProjectId) {
  const list = await planning.assumption.list.query({ projectId });
  if (list.kind !== "ready") throw new RangeError("Jinchang has a model");
  return list.assumptions.find(({ parameterId }) => parameterId === "reserve_life")!;
}

test("a figure is found, set with a source, marked with who set it, and taken back", async ({ page, session }) => {
  const projectId = await makeProject(session, "Own figures");
  const { name, own } = await reserves(session, projectId);
  await page.goto(`/en/projects/${projectId}/assumptions`);
  await page.getByRole("searchbox", { name: assumptions("search") }).fill(name.zh);
  const row = page.getByRole("row", { name: name.en }).first();
  await expect(row).toContainText(assumptions("exploredBadge"));
  await expect(page.getByRole("status").filter({ hasText: /^1 of \d+ shown$/ })).toBeVisible();

  const button = row.getByRole("button", { name: edit });
  await button.press("Enter");
  const form = page.getByRole("form", { name: assumptions("editing", { name: name.en }) });
  const value = form.getByRole("textbox", { name: assumptions("column.value") });
  await expect(value).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(form).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await value.fill("-4");
  await page.keyboard.press("Enter");
  await expect(form.getByText(/^Found −4\. The model can take /)).toBeVisible();
  await expect(form.getByText(assumptions("problem.source"))).toBeVisible();
  await expect(value).toBeFocused();
  const better = own.high - 1;
  await value.fill(String(better));
  await form.getByRole("textbox", { name: assumptions("source") }).fill("Mine survey 2026");
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(row).toContainText(assumptions("changedBadge"));
  await expect(row).toContainText("Mine survey 2026");
  await expect(row).toContainText(assumptions("ownValue", { value: String(own.value) }));
  expect((await reserves(session, projectId)).change?.change).toMatchObject({ value: better });

  await page.getByRole("button", { name: assumptions("undo"), exact: true }).click();
  await expect(row).not.toContainText(assumptions("changedBadge"));
  await expect.poll(async () => (await reserves(session, projectId)).change).toBeNull();
});

test("the page tells which saved runs were made with other figures, and gives everything as a file", async ({
  page,
  session,
}) => {
  const projectId = await makeProject(session, "Runs with other figures");
  const { name, own } = await reserves(session, projectId);
  await finishedRun(session, projectId, 100);
  await page.goto(`/en/projects/${projectId}/assumptions`);
  const note = page.getByText(assumptions("otherRuns.title", { count: 1, total: 1 }));
  await expect(note).toHaveCount(0);

  const change = { id: "reserve_life", value: own.low, low: own.low, high: own.high, source: "Mine survey 2026" };
  const kept = await session.planning.assumption.set.mutate({ projectId, change, version: null });
  await page.reload();
  await expect(note).toBeVisible();
  await page.getByRole("button", { name: new RegExp(`^${assumptions("changed")}`) }).click();
  await expect(page.getByRole("row", { name: name.en })).toContainText("Mine survey 2026");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: assumptions("download") }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain(`${kept.change.source},${kept.by},`);
  expect(text.trim().split("\r\n").length).toBeGreaterThan(50);

  await page.getByRole("row", { name: name.en }).getByRole("button", { name: edit }).click();
  await page.getByRole("button", { name: assumptions("reset", { value: String(own.value) }) }).click();
  await expect(note).toBeHidden();
});

test.describe("two people", () => {
  test.use({ expectedErrors: /status of 409 .*assumption\.set/ });

  test("two people who set one figure: the second is told who was first, and what they typed stays", async ({
    page,
    session,
  }) => {
    const projectId = await makeProject(session, "Two people");
    const { name, own } = await reserves(session, projectId);
    await page.goto(`/en/projects/${projectId}/assumptions`);
    await page.getByRole("row", { name: name.en }).getByRole("button", { name: edit }).click();
    const form = page.getByRole("form");
    await form.getByRole("textbox", { name: assumptions("source") }).fill("My own estimate");
    const change = { id: "reserve_life", value: own.value, low: own.low, high: own.high, source: "Theirs" };
    const { by } = await session.planning.assumption.set.mutate({ projectId, change, version: null });
    await form.getByRole("button", { name: assumptions("save") }).click();
    const told = problem("staleVersion.title", { who: by, subject: problem("subject.parameter-change") });
    await expect(form.getByText(told)).toBeVisible();
    await expect(form.getByRole("textbox", { name: assumptions("source") })).toHaveValue("My own estimate");
    await form.getByRole("button", { name: assumptions("goOn") }).click();
    await expect(form.getByText(told)).toBeHidden();
    await form.getByRole("button", { name: assumptions("save") }).click();
    await expect(form).toBeHidden();
    await expect(page.getByRole("row", { name: name.en })).toContainText("My own estimate");
    expect((await reserves(session, projectId)).change?.change).toMatchObject({ source: "My own estimate" });
  });
});

test.describe("for others", () => {
  test("a town the censuses do not have says what is missing", async ({ page, session }) => {
    const draft = { name: "Hong Kong", townId: TownId.parse("810000") };
    const { id } = await session.planning.project.create.mutate(draft);
    await page.goto(`/en/projects/${id}/assumptions`);
    await expect(page.getByRole("heading", { level: 1, name: /has no model yet/ })).toBeVisible();
    await expect(page.getByRole("link", { name: assumptions("noModel.data") })).toBeVisible();
  });

  test("somebody who may only read sees the figures and no way to change them", async ({ openAs, sessionOf }) => {
    const viewer = await sessionOf("viewer");
    const page = await openAs(viewer);
    await page.goto(`/en/projects/${await demoProject(viewer)}/assumptions`);
    await expect(page.getByText(assumptions("readOnly"))).toBeVisible();
    await expect(page.getByRole("row").nth(1)).toBeVisible();
    await expect(page.getByRole("button", { name: edit })).toHaveCount(0);
  });

  test("a phone shows every figure as a card, and can set it", async ({ page, session }) => {
    const projectId = await makeProject(session, "On a phone");
    const { name } = await reserves(session, projectId);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/zh-CN/projects/${projectId}/assumptions`);
    const chinese = words("zh-CN").assumptions;
    await page.getByRole("searchbox", { name: chinese("search") }).fill(name.zh);
    await page.getByRole("button", { name: chinese("editing", { name: name.zh }) }).click();
    await page.getByRole("textbox", { name: chinese("source") }).fill("矿山调查 2026");
    await page.getByRole("button", { name: chinese("save"), exact: true }).click();
    await expect(page.getByText("矿山调查 2026")).toBeVisible();
    await expect(page.getByText(chinese("changedBadge"), { exact: true })).toBeVisible();
  });
});
