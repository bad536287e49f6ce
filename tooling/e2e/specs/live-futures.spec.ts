import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { futures } = words("en");
const extractionCap = { name: "Extraction cap" };

test("moving a lever redraws a thousand futures without asking the server; a link and a saved run keep it", async ({
  page,
  session,
  openAs,
}) => {
  const projectId = await makeProject(session, "Levers in hand");
  const runId = await finishedRun(session, projectId, 1000);
  await page.goto(`/en/projects/${projectId}/futures`);
  const slider = page.getByRole("slider", extractionCap);
  await expect(slider).toHaveAttribute("aria-valuetext", /^50\s% by 2043$/);
  const saved = await page
    .getByRole("figure", { name: "Jobs in mining and smelting" })
    .getByRole("img")
    .getAttribute("aria-label");

  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/trpc")) asked.push(request.url());
  });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page.getByText(/^1,000 futures · [\d,]+ ms$/)).toBeVisible();
  await expect(page.getByText(futures("live.unsaved"))).toBeVisible();
  await expect(page.getByText(futures("levers.count", { count: 1 })).first()).toBeVisible();
  const figure = page.getByRole("figure", { name: "Jobs in mining and smelting" }).getByRole("img");
  await expect(figure).not.toHaveAttribute("aria-label", saved!);
  expect(asked).toEqual([]);

  const link = await openAs(session);
  await link.goto(page.url());
  await expect(link.getByRole("slider", extractionCap)).toHaveAttribute("aria-valuetext", /^0\s% by 2043$/);
  await expect(link.getByText(futures("live.unsaved"))).toBeVisible();

  await page.getByRole("button", { name: futures("levers.undo") }).click();
  await expect(page.getByText(futures("live.unsaved"))).toBeHidden();
  await expect(figure).toHaveAttribute("aria-label", saved!);
  await page.getByRole("button", { name: futures("levers.redo") }).click();
  await page.getByRole("button", { name: futures("live.save") }).click();
  await expect(page.getByText(futures("live.unsaved"))).toBeHidden({ timeout: 60_000 });
  await expect(slider).toHaveAttribute("aria-valuetext", /^0\s% by 2043$/);
  const runs = await session.planning.ensemble.list.query({ projectId });
  expect(runs.map(({ id }) => id)).toContain(runId);
  expect(runs).toHaveLength(2);
});
