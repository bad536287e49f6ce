import { type App, startApp } from "../src/app-process.ts";
import { enterValue } from "../src/enter-value.ts";
import { makeProject } from "../src/make-project.ts";
import { apiPort, portalPort } from "../src/ports.ts";
import { demoPeople, type Session, signIn } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { account, futures, shell } = words("en");
const recipe = { experimentCount: 5_000, seed: 7 };

/** Servers of its own, because one of them is killed here. */
let app: App;

test.use({ person: null, expectedErrors: /status of 50\d|ERR_|React error #441/ });

test.beforeAll(async () => {
  app = await startApp({ portalPort: portalPort + 1, apiPort: apiPort + 1, threads: 1 });
});

test.afterAll(() => app.stop());

test("a killed server loses nothing: sign-in, edits and finished futures stay, and the run goes on by itself", async ({
  page,
}) => {
  test.setTimeout(480_000);
  const session = await signIn(app, demoPeople.planner);
  // Two storylines of many futures on one thread, so that the run lasts until the server is killed.
  const order = { ...recipe, storylineIds: (await storylineIds(session)).slice(0, 2) };
  expect(order.storylineIds).toHaveLength(2);
  const projectId = await makeProject(session, "Killed in the middle");
  const futuresPage = `${app.portalUrl}/en/projects/${projectId}/futures`;

  await test.step("sign in, and save a value", async () => {
    await page.goto(`${app.portalUrl}/en/sign-in`);
    await page.getByRole("textbox", { name: account("field.email") }).fill(demoPeople.planner.email);
    await page.getByRole("textbox", { name: account("field.password"), exact: true }).fill(demoPeople.planner.password);
    await page.getByRole("button", { name: account("signIn.submit") }).click();
    await expect(page.getByRole("button", { name: shell("account", { name: "Lin Xia" }) })).toBeVisible();
    await page.goto(`${app.portalUrl}/en/projects/${projectId}/data?place=620300&indicator=B9&year=2025`);
    await enterValue(page, 2025, "0.37");
  });

  const ensembleId = (await session.planning.ensemble.start.mutate({ projectId, ...order })).id;
  const read = () => session.planning.ensemble.get.query({ projectId, ensembleId });
  const doneBefore = await test.step("kill the server while the futures run", async () => {
    await page.goto(futuresPage);
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect.poll(async () => (await read()).experimentsDone, { intervals: [50] }).toBeGreaterThan(0);
    const { experimentsDone } = await read();
    await app.killApi();
    expect(experimentsDone).toBeLessThan(recipe.experimentCount);
    await expect(page.getByText(futures("run.lost"))).toBeVisible();
    return experimentsDone;
  });

  await test.step("a page asked for meanwhile says so, and comes when tried again", async () => {
    await page.goto(futuresPage);
    await expect(page.getByRole("heading", { name: shell("error.title") })).toBeVisible();
    await app.restartApi();
    await page.getByRole("button", { name: shell("error.retry") }).click();
    await expect(page.getByRole("button", { name: shell("account", { name: "Lin Xia" }) })).toBeVisible();
  });

  await test.step("the run goes on from what was finished, without a hand", async () => {
    expect((await read()).experimentsDone).toBeGreaterThanOrEqual(doneBefore);
    await expect(page.getByRole("img", { name: /^Residents under .*: median/ })).toBeVisible({ timeout: 240_000 });
    expect(await read()).toMatchObject({ state: "finished", experimentsDone: recipe.experimentCount, failedRuns: 0 });
  });

  await test.step("its bands are those of a run that nobody disturbed", async () => {
    const undisturbed = await makeProject(session, "Undisturbed");
    const twin = await session.planning.ensemble.start.mutate({ projectId: undisturbed, ...order });
    const address = { projectId: undisturbed, ensembleId: twin.id };
    const state = async () => (await session.planning.ensemble.get.query(address)).state;
    await expect.poll(state, { timeout: 240_000 }).toBe("finished");
    const { ensembleId: _, ...expected } = await session.planning.ensemble.summary.query(address);
    const found = await session.planning.ensemble.summary.query({ projectId, ensembleId });
    expect(found).toEqual({ ...expected, ensembleId });
  });

  await test.step("the value saved before is there", async () => {
    await page.goto(`${app.portalUrl}/en/projects/${projectId}/data?place=620300&indicator=B9&year=2025`);
    await expect(page.getByRole("gridcell", { name: /, 2025: 0\.37/ })).toBeVisible();
  });
});

async function storylineIds({ planning }: Session) {
  const [project] = await planning.project.list.query();
  const told = await planning.storyline.list.query({ projectId: project!.id });
  if (told.kind !== "ready") throw new Error("the demo project has no storylines");
  return told.storylines.map(({ id }) => id);
}
