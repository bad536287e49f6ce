import { TownId } from "@tamarisk/domain";
import { finishedRun } from "../src/finished-run.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { futures, assumptions } = words("en");

test("a town that nobody fitted can be explored, and says what its figures rest on", async ({ page, session }) => {
  const draft = { name: "Hegang 2035", townId: TownId.parse("230400") };
  const { id } = await session.planning.project.create.mutate(draft);
  await finishedRun(session, id, 200);
  await page.goto(`/en/projects/${id}/futures`);
  await expect(page.getByRole("heading", { level: 1, name: /\d+ of 100 futures/ })).toBeVisible();
  await expect(page.getByText(futures("rough.title"))).toBeVisible();

  await page.getByRole("slider", { name: "Services at the edge" }).press("End");
  await expect(page.getByText(/^200 futures · [\d,]+ ms$/)).toBeVisible();

  await page.getByRole("link", { name: futures("rough.action") }).click();
  const judged = page.getByRole("row", { name: "Depth to groundwater at the start" }).first();
  await expect(judged).toContainText(assumptions("basis.judgement"));
});
