import type { ProjectId } from "@tamarisk/domain";
import { makeProject } from "../src/make-project.ts";
import type { Session } from "../src/session.ts";
import { expect, test } from "../src/test.ts";
import { words } from "../src/words.ts";

const { monitor, decisions } = words("en");

test("a reading crosses a threshold: alert, assessment, decision of two people, next plan version", async ({
  page,
  session,
  sessionOf,
  openAs,
}) => {
  const projectId = await makeProject(session, "monitoring");
  const reviewer = await sessionOf("reviewer");
  await limitOldAge(session, projectId);
  await putInForce(session, reviewer, projectId);

  await page.goto(`/en/projects/${projectId}/monitor`);
  await page.getByRole("button", { name: monitor("addReadings") }).click();
  const readings = page.getByRole("dialog");
  await readings.getByLabel(monitor("readings.source")).fill("Yearbook of Jinchang 2026");
  const row = readings.getByRole("group", { name: "Share aged 65+" });
  await row.getByLabel(monitor("readings.year")).fill("2025");
  await row.getByLabel(monitor("readings.value")).fill("16.2");
  await readings.getByRole("button", { name: monitor("readings.save") }).click();
  await expect(page.getByRole("heading", { level: 1, name: /16\.2 in 2025/ })).toBeVisible();

  await page
    .getByRole("button", { name: monitor("alerts.step.open"), exact: true })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(decisions("facts.final", { year: "2025" }))).toBeVisible();
  await dialog.getByLabel(decisions("assessment.label")).fill("Not one odd year: it has risen since 2010.");
  await dialog.getByRole("button", { name: decisions("assessment.save") }).click();
  await dialog.getByRole("radio", { name: decisions("form.alert.adjust") }).check();
  await dialog.getByLabel(decisions("form.why")).fill("Care places come before new dwellings.");
  await dialog.getByRole("button", { name: decisions("form.record") }).click();
  await expect(dialog.getByText(decisions("state.proposed"), { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(monitor("alerts.proposed"))).toBeVisible();

  const second = await openAs(reviewer);
  await second.goto(`/en/projects/${projectId}/monitor`);
  await second.getByRole("button", { name: monitor("alerts.step.proposed") }).click();
  await second.getByRole("button", { name: decisions("action.confirm"), exact: true }).click();
  await second.getByRole("textbox", { name: decisions("say.confirm") }).fill("The census says the same.");
  await second.getByRole("button", { name: decisions("action.confirm"), exact: true }).click();
  await expect(second.getByText(decisions("state.in-force"), { exact: true })).toBeVisible();

  await page.goto(`/en/projects/${projectId}/decisions`);
  await page.getByRole("button", { name: decisions("action.revise") }).click();
  await expect(page.getByText(decisions("ledTo", { number: "2" }))).toBeVisible();
  const { plan } = await session.planning.plan.get.query({ projectId });
  expect([plan.versionNumber, plan.state]).toEqual([2, "draft"]);
});

/** More than 14 of 100 residents aged 65 and over is too many. */
async function limitOldAge({ planning }: Session, projectId: ProjectId): Promise<void> {
  const watched = await planning.indicator.watched.query({ projectId });
  const { id, version, position: _, projectId: __, ...how } = watched.find(({ indicatorId }) => indicatorId === "B2")!;
  const draft = { ...how, threshold: { value: 14, side: "above" as const, meaning: null } };
  await planning.indicator.update.mutate({ projectId, watchedIndicatorId: id, draft, version });
}

/** A decision leads to a next version only once this one is no longer in work. */
async function putInForce({ planning }: Session, reviewer: Session, projectId: ProjectId): Promise<void> {
  const { plan } = await planning.plan.get.query({ projectId });
  const step = { projectId, versionId: plan.versionId };
  const { plan: submitted } = await planning.plan.transition.mutate({
    ...step,
    action: "submit",
    version: plan.version,
  });
  await reviewer.planning.plan.transition.mutate({ ...step, action: "approve", version: submitted.version });
}
