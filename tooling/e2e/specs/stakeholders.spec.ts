import { addSmallPlan, makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { stakeholders, tasks } = words("en");

test("a register begins with the usual ones, grows where somebody is missing, and keeps who acts", async ({
  page,
  session,
}) => {
  const projectId = await makeProject(session, "stakeholders");
  await addSmallPlan(session, projectId);
  await page.goto(`/en/projects/${projectId}/stakeholders`);
  await page.getByRole("button", { name: stakeholders("usual.open"), exact: true }).click();
  await page.getByRole("checkbox", { name: "County water bureau", exact: true }).check();
  await page.getByRole("checkbox", { name: "Township government", exact: true }).check();
  await page.getByRole("button", { name: stakeholders("usual.add", { count: 2 }), exact: true }).click();
  await expect(page.getByText(stakeholders("usual.added", { count: 2 }))).toBeVisible();
  await expect(page.getByRole("row", { name: /Township government P2/ })).toBeVisible();

  await page.goto(`/en/projects/${projectId}/tasks`);
  const section = page.getByRole("region", { name: "Plant Tamarix" });
  await section.getByRole("button", { name: tasks("add") }).click();
  await page.keyboard.type("Order seedlings");
  const addHere = section.getByRole("button", { name: stakeholders("addHere"), exact: true });
  await addHere.click();
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await addHere.click();
  await page.getByRole("dialog").getByLabel(stakeholders("name"), { exact: true }).fill("Forestry station");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const responsible = section.getByLabel(tasks("form.responsible"), { exact: true });
  await expect(responsible.locator("option:checked")).toHaveText("Forestry station");
  const saved = page.waitForResponse((response) => response.url().includes("task.add"));
  await section.getByRole("button", { name: tasks("form.addSave"), exact: true }).click();
  expect((await saved).ok()).toBe(true);

  await page.goto(`/en/projects/${projectId}/stakeholders`);
  const row = page.getByRole("row", { name: /Forestry station/ });
  await expect(row.getByRole("link", { name: stakeholders("acts.tasks", { count: 1 }), exact: true })).toBeVisible();
  await row.getByRole("rowheader").click();
  await expect(page.getByText(stakeholders("staysWhileActing"))).toBeVisible();
  await expect(page.getByRole("button", { name: stakeholders("remove"), exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");

  await page
    .getByRole("row", { name: /Township government P2/ })
    .getByRole("rowheader")
    .click();
  await page.getByRole("button", { name: stakeholders("remove"), exact: true }).click();
  await expect(page.getByText(stakeholders("removed", { name: "Township government" }))).toBeVisible();
  await page.getByRole("button", { name: stakeholders("undo"), exact: true }).click();
  await expect(page.getByRole("row", { name: /Township government P2/ })).toBeVisible();
});
