import type { Page } from "@playwright/test";
import { finishedRun } from "../src/finished-run.ts";
import { makeProject } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";

const moves = 40;
const futures = 1000;

interface Waited {
  /** Milliseconds from the move until the numbers of all futures were there, as the page says. */
  readonly computed: number;
  /** Milliseconds from the key to the first picture, and to the picture of all futures, both painted. */
  readonly first: number;
  readonly whole: number;
}

/** One lever moved again and again, each time from the key that moves it until the pictures of all futures are painted. */
test("from the slider to the picture", async ({ page, session }) => {
  const projectId = await makeProject(session, "A hand on the slider");
  await finishedRun(session, projectId, futures);
  await page.goto(`/en/projects/${projectId}/futures`);
  const slider = page.getByRole("slider", { name: "Irrigation cap" });
  await slider.focus();
  const waited: Waited[] = [];
  for (let move = 0; move < moves; move++)
    waited.push(await onePush(page, move < 0.6 * moves ? "ArrowLeft" : "ArrowRight"));
  // The first push also starts the workers and compiles the model in them.
  const [opening, ...rest] = waited;
  console.log(
    `${futures} futures, ${rest.length} moves, ${await page.evaluate(() => navigator.hardwareConcurrency)} cores`,
  );
  console.log(`all computed:  ${summary(rest.map(({ computed }) => computed))}`);
  console.log(`first picture: ${summary(rest.map(({ first }) => first))}`);
  console.log(`all futures:   ${summary(rest.map(({ whole }) => whole))}`);
  console.log(`opening, with workers started and the model compiled: ${Math.round(opening!.whole)} ms`);
  expect(rest.every(({ first, whole }) => first <= whole)).toBe(true);
});

async function onePush(page: Page, key: string): Promise<Waited> {
  await page.evaluate(() => {
    const badge = document.querySelector("#range-of-outcomes + span")!;
    const painted = () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    Reflect.set(
      window,
      "waited",
      new Promise((done) => {
        let moved = 0;
        let first: Promise<number> | undefined;
        document.addEventListener("keydown", () => (moved = performance.now()), { once: true, capture: true });
        const watcher = new MutationObserver(() => {
          const text = badge.textContent ?? "";
          if (/^first /.test(text)) first ??= painted();
          if (!/ ms$/.test(text)) return;
          watcher.disconnect();
          const computed = Number(/([\d,]+) ms$/.exec(text)![1]!.replaceAll(",", ""));
          void painted().then(async (whole) =>
            done({ computed, first: ((await first) ?? whole) - moved, whole: whole - moved }),
          );
        });
        watcher.observe(badge, { childList: true, characterData: true, subtree: true });
      }),
    );
  });
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, "waited") as Promise<Waited>);
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  return `median ${Math.round(median)} ms, worst ${Math.round(sorted.at(-1)!)} ms`;
}
