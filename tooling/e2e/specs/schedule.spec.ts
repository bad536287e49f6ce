import { addSmallPlan, makeProject, measureDraft } from "../src/make-project.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { schedule } = words("en");

test("what stands in the way is said with its figure, raised, ordered, written into the plan and taken back", async ({
  page,
  session,
}) => {
  const projectId = await makeProject(session, "schedule");
  await addSmallPlan(session, projectId);
  const { planning } = session;
  const measures = (await planning.plan.get.query({ projectId })).plan.phases[0]!.units[0]!.measures;
  for (const { id: measureId, title, version } of measures) {
    const draft = { ...measureDraft(title.en), durationYears: 1, budgetMillionCny: 10 };
    await planning.measure.update.mutate({ projectId, measureId, draft, version });
  }
  const ceilings = [2030, 2031].map((year) => ({ source: "all" as const, year, millionCny: year === 2030 ? 10 : 8 }));
  const settings = { decisionYear: 2030, horizonYear: 2031, ceilings };
  await planning.schedule.save.mutate({ projectId, settings, version: null });

  await page.goto(`/en/projects/${projectId}/schedule`);
  await page
    .getByRole("button", { name: schedule("find") })
    .first()
    .click();
  await expect(page.getByText("is short by 2 million for")).toBeVisible();
  await page.getByRole("button", { name: schedule("conflicts.raise", { year: "2031", amount: "2" }) }).click();
  await expect(page.getByText("2 measures are done from 2030 to 2031.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Plant Tamarix/ })).toBeVisible();

  await page.getByRole("button", { name: schedule("write.open") }).click();
  await page.getByRole("button", { name: schedule("write.confirm", { count: 2 }) }).click();
  await expect(page.getByText(schedule("write.written", { count: 2 }))).toBeVisible();
  const written = async () => {
    const { plan } = await planning.plan.get.query({ projectId });
    return plan.phases[0]!.units[0]!.measures.map(({ startYear }) => startYear).sort();
  };
  expect(await written()).toEqual([2030, 2031]);
  await page
    .getByRole("button", { name: schedule("undo") })
    .last()
    .click();
  await expect(page.getByText(schedule("write.takenBack", { count: 2 }))).toBeVisible();
  expect(await written()).toEqual([null, null]);
});
