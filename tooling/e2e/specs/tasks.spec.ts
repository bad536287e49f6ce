import { addSmallPlan, makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { tasks } = words("en");

test("a task is added by keyboard, ticked off, taken back, and found by its state", async ({ page, session }) => {
  const projectId = await makeProject(session, "tasks");
  await addSmallPlan(session, projectId);
  await page.goto(`/en/projects/${projectId}/tasks`);
  const section = page.getByRole("region", { name: "Plant Tamarix" });
  await section.getByRole("button", { name: tasks("add") }).click();
  await expect(section.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("Order seedlings");
  await page.keyboard.press("Enter");
  await expect(section.getByRole("button", { name: "Order seedlings", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");

  await expect(page.getByText(tasks("said.add"))).toBeVisible();
  const box = section.getByRole("checkbox", { name: tasks("tick", { title: "Order seedlings" }) });
  await box.check();
  await expect(section.getByText(tasks("progress", { done: 1, total: 1 }))).toBeVisible();
  await expect(page.getByText(tasks("said.finish"))).toBeVisible();
  const takenBack = page.waitForResponse((response) => response.url().includes("task.transition"));
  await page.getByRole("button", { name: tasks("undo"), exact: true }).click();
  expect((await takenBack).ok()).toBe(true);
  await expect(box).not.toBeChecked();

  await page.goto(`/en/projects/${projectId}/tasks?state=done`);
  await expect(page.getByText(tasks("nothing.title"))).toBeVisible();
  await page.getByRole("button", { name: tasks("nothing.action") }).click();
  await expect(section.getByRole("button", { name: "Order seedlings", exact: true })).toBeVisible();
});

test.describe("two people", () => {
  test.use({ expectedErrors: /status of 409 .*task\.transition/ });

  test("a task that somebody changed meanwhile is not written over", async ({ page, session }) => {
    const projectId = await makeProject(session, "tasks of two");
    await addSmallPlan(session, projectId);
    const { plan } = await session.planning.plan.get.query({ projectId });
    const measureId = plan.phases[0]!.units[0]!.measures[0]!.id;
    const nothing = { startsOn: null, dueOn: null, responsibleId: null, dependsOn: [] };
    const draft = { title: { en: "Order seedlings", zh: "" }, ...nothing };
    const task = await session.planning.task.add.mutate({ projectId, measureId, draft });
    await page.goto(`/en/projects/${projectId}/tasks`);
    const box = page.getByRole("checkbox", { name: tasks("tick", { title: "Order seedlings" }) });
    await expect(box).toBeVisible();
    const renamed = { ...draft, title: { en: "Order more seedlings", zh: "" } };
    await session.planning.task.update.mutate({ projectId, taskId: task.id, draft: renamed, version: 1 });
    await box.click();
    await expect(page.getByRole("status").filter({ hasText: words("en").plan("refused.again") })).toBeVisible();
    const newer = page.getByRole("checkbox", { name: tasks("tick", { title: "Order more seedlings" }) });
    await expect(newer).not.toBeChecked();
  });
});
