import { type Page, expect as poll } from "@playwright/test";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { discover, futures } = words("en");
const count = 10_000;
const thresholds = Array.from({ length: 20 }, (_, at) => 16 + 0.3 * at);

/** 10,000 futures, one threshold after another: from the key that applies it until the new boxes are painted. */
test("from another threshold to the boxes", async ({ page, session }) => {
  test.setTimeout(600_000);
  const projectId = await makeProject(session, "Many futures, many thresholds");
  const order = { projectId, experimentCount: count, seed: 1, storylineIds: ["desert-oasis" as const] };
  const { id: ensembleId } = await session.planning.ensemble.start.mutate(order);
  await poll
    .poll(async () => (await session.planning.ensemble.get.query({ projectId, ensembleId })).state, {
      timeout: 400_000,
    })
    .toBe("finished");
  await page.goto(`/en/projects/${projectId}/discover?outcome=housing_vacancy`);
  await expect(page.getByRole("slider", { name: discover("curve.walk") })).toBeVisible({ timeout: 120_000 });
  const waited: number[] = [];
  for (const threshold of thresholds) waited.push(await onceWith(page, threshold));
  // The first also warms up the worker.
  const sorted = waited.slice(1).toSorted((a, b) => a - b);
  const inputs = await page
    .getByRole("combobox", { name: discover("limits.add") })
    .getByRole("option")
    .count();
  console.log(`${count} futures, more than ${inputs - 1} assumptions, ${sorted.length} thresholds`);
  console.log(
    `median ${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms, worst ${Math.round(sorted.at(-1)!)} ms`,
  );
  expect(sorted.length).toBe(thresholds.length - 1);
});

async function onceWith(page: Page, threshold: number): Promise<number> {
  await page.getByRole("button", { name: discover("pick.objective") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: futures("question.threshold") }).fill(String(threshold));
  const apply = dialog.getByRole("button", { name: futures("question.apply") });
  await apply.focus();
  await page.evaluate((walk) => {
    const before = document.querySelector(`[aria-label="${walk}"]`);
    const painted = () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    Reflect.set(
      window,
      "waited",
      new Promise((done) => {
        let pressed = 0;
        document.addEventListener("keydown", () => (pressed = performance.now()), { once: true, capture: true });
        const watcher = new MutationObserver(() => {
          const now = document.querySelector(`[aria-label="${walk}"]`);
          if (!now || now === before) return;
          watcher.disconnect();
          void painted().then((at) => done(at - pressed));
        });
        watcher.observe(document.body, { childList: true, subtree: true });
      }),
    );
  }, discover("curve.walk"));
  await page.keyboard.press("Enter");
  return page.evaluate(() => Reflect.get(window, "waited") as Promise<number>);
}
