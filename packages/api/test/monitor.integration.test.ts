import { findIndicator, listAuditEvents, updateWatchedIndicator } from "@tamarisk/db";
import { type AlertState, IndicatorId, Year } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeAllProjects } from "../src/alert/judge-all-projects.ts";
import { openTestService, type TestService } from "./open-test-service.ts";
import {
  fillProject,
  finishedEnsemble,
  foundOffice,
  type Office,
  observationDraft,
  text,
  watchDraft,
} from "./test-world.ts";

let test: TestService;
let office: Office;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Monitoring");
});
afterAll(() => test.close());

const planner = () => test.planning(office.members.planner);
const ceiling = { value: 15, side: "above" as const, meaning: null };

/** A project that watches the share of the old against a ceiling, with a way to write a year and to see its alerts. */
async function watchedProject() {
  const filled = await fillProject(test.database, office);
  const projectId = filled.project.id;
  const { id, version, position: _, projectId: __, ...draft } = filled.watched;
  const marked = { ...draft, threshold: ceiling };
  const watch = await test.database.transaction((tx) =>
    updateWatchedIndicator(tx, office.scope, projectId, id, marked, version),
  );
  const write = (year: number, value: number, before: number | null = null) =>
    planner().observation.save({
      projectId,
      draft: { ...observationDraft, year: Year.parse(year), value: { kind: "measured", value } },
      version: before,
    });
  const crossed = async (state?: AlertState) =>
    (await planner().alert.list({ projectId, state })).filter(({ kind }) => kind === "threshold-crossed");
  return { ...filled, projectId, watch, write, crossed };
}

describe("alerts", () => {
  it("are raised by the observation that crosses a threshold, and lapse with the one that takes it back", async () => {
    const { projectId, write, crossed } = await watchedProject();
    const saved = await write(2024, 15.6);
    expect(await crossed("open")).toMatchObject([{ facts: { value: 15.6, threshold: 15, year: 2024 } }]);
    await write(2024, 15.7, saved.version);
    const [refreshed] = await crossed("open");
    expect(refreshed).toMatchObject({ facts: { value: 15.7 }, version: 2 });
    await write(2024, 14.2, saved.version + 1);
    expect(await crossed("open")).toEqual([]);
    expect(await crossed("lapsed")).toMatchObject([{ id: refreshed!.id, notes: [{ kind: "lapse", by: "Tamarisk" }] }]);
    const { events } = await listAuditEvents(test.database, office.scope, { limit: 50, projectId });
    const told = events.filter(({ subjectId }) => subjectId === refreshed!.id).map(({ action }) => action);
    expect(told).toEqual(["lapse", "refresh", "raise"]);
  });

  it("are assessed and reminded of, with the words kept", async () => {
    const { projectId, alert } = await watchedProject();
    const assessed = await planner().alert.assess({
      projectId,
      alertId: alert.id,
      text: text("One year only"),
      version: 1,
    });
    expect(assessed).toMatchObject({ state: "assessed", assessment: { text: text("One year only") } });
    await planner().alert.remind({ projectId, alertId: alert.id, text: text("Please report by Friday") });
    const [found] = (await planner().alert.list({ projectId })).filter(({ id }) => id === alert.id);
    expect(found!.notes).toMatchObject([{ kind: "reminder", text: text("Please report by Friday") }]);
  });

  it("grow late by the clock, once a day, and only where somebody waits for the value", async () => {
    const { projectId } = await watchedProject();
    const late = async () =>
      (await planner().alert.list({ projectId, state: "open" })).filter(({ kind }) => kind === "late-data");
    const troubles: unknown[] = [];
    const judge = (day: string) => judgeAllProjects(test.database, new Date(day), (error) => troubles.push(error));
    expect(await judge("2040-03-01T04:00:00Z")).toBeGreaterThan(0);
    expect(await judge("2040-03-01T09:00:00Z")).toBe(0);
    expect(troubles).toEqual([]);
    expect((await late()).map(({ indicatorId }) => indicatorId)).toContain("B2");
  });
});

describe("the page of monitoring", () => {
  it("has everything it shows at first in one answer", async () => {
    const { projectId, watch, write } = await watchedProject();
    await write(2024, 15.6);
    const view = await planner().monitor.get({ projectId });
    expect(view.alerts[0]).toMatchObject({ kind: "threshold-crossed" });
    expect(view.watches[0]).toMatchObject({
      watch: { id: watch.id },
      status: { status: "not-met", reason: "threshold-crossed" },
      newest: { year: 2024 },
      isModelled: true,
    });
    expect(view.series[0]!.readings.map(({ year }) => year)).toEqual([2020, 2024]);
    expect(view.gates).toMatchObject([{ reading: { status: "unknown" } }]);
    const course = await planner().monitor.course({ projectId, watchId: watch.id });
    expect(course.earlyWarning.en).toContain("2 yearly values, at least 40");
  });

  it("says which values of a gate are stale, by the rhythm they are watched in; a decision keeps that [GATE16]", async () => {
    const { projectId, gate } = await watchedProject();
    const value = { kind: "measured" as const, value: 0.31 };
    const cover = { ...observationDraft, indicatorId: IndicatorId.parse("B9"), unit: "-", value };
    await planner().observation.save({ projectId, draft: cover, version: null });
    const reading = { status: "met", conditions: [{ latest: { year: 2020 }, isStale: true }] };
    expect((await planner().plan.get({ projectId })).readings[gate.id]).toMatchObject(reading);
    expect((await planner().monitor.get({ projectId })).gates).toMatchObject([{ reading }]);
    const about = { kind: "gate" as const, gateId: gate.id };
    const kept = await planner().decision.record({ projectId, about, decision: "keep", reason: text("wait") });
    expect(kept.evidence.gate).toMatchObject({ reading });

    const { indicatorId: _, townId, ...likeACensus } = watchDraft;
    await planner().indicator.watch({ projectId, indicatorId: cover.indicatorId, townId, as: likeACensus });
    const { readings } = await planner().plan.get({ projectId });
    expect(readings[gate.id]!.conditions).toMatchObject([{ isStale: false }]);
  });

  it("weighs the futures by what was observed since they began", async () => {
    const filled = await watchedProject();
    const { projectId } = filled;
    const { id, recipe } = await finishedEnsemble(test.database, office, filled);
    const policyId = recipe.policies[0]!.id;
    await filled.write(2024, 15.6);
    const view = await planner().monitor.futures({ projectId, ensembleId: id, policyId });
    expect(view.evidence.every(({ year }) => year > recipe.startYear)).toBe(true);
    expect(view.evidence.some((one) => one.id === "residents")).toBe(true);
    const { name } = await findIndicator(test.database, office.scope, filled.watch.indicatorId);
    expect(view.evidence.find((one) => one.id === filled.watch.indicatorId)).toMatchObject({ name, year: 2024 });
    expect(view.bands.map(({ indicatorId }) => indicatorId)).toContain("residents");
    const groups = view.weighed?.groups ?? [];
    if (groups.length > 0) expect(groups.reduce((sum, { after }) => sum + after, 0)).toBeCloseTo(1, 9);
    await expect(planner().monitor.futures({ projectId, ensembleId: id, policyId: "nobody-told" })).rejects.toThrow();
  });

  it("judges a gate as a whole in the futures of a run, and names the parts that they cannot judge", async () => {
    const filled = await watchedProject();
    const { projectId } = filled;
    const { id: ensembleId, recipe } = await finishedEnsemble(test.database, office, filled);
    const about = { label: text("A part"), townId: recipe.townId, isProposal: false };
    const aged = {
      ...about,
      kind: "value",
      indicatorId: "B2",
      unit: "percent",
      operator: "at-least",
      threshold: 0,
      holdYears: 2,
    } as const;
    const growing = {
      ...about,
      kind: "trend",
      indicatorId: "TDT-044",
      unit: "persons",
      direction: "rising",
      perYear: 1e6,
      overYears: 3,
    } as const;
    const ask = (condition: Parameters<ReturnType<typeof planner>["gate"]["futures"]>[0]["condition"]) =>
      planner().gate.futures({ projectId, ensembleId, condition, fromYear: recipe.startYear });
    const whole = await ask({ kind: "all-of", conditions: [aged, { kind: "not", condition: growing }] });
    if (whole.kind !== "found") throw new Error(`found ${JSON.stringify(whole)}`);
    expect(whole.ties).toMatchObject([{ indicatorId: "B2" }, { indicatorId: "TDT-044", match: "same" }]);
    expect(whole.storylines.map(({ storylineId }) => storylineId)).toEqual(recipe.policies.map(({ id }) => id));
    const [first] = whole.storylines;
    const year = recipe.startYear + 2;
    expect(first).toMatchObject({ share: 1, years: { early: year, middle: year, late: year } });
    expect(first!.rates).toMatchObject({ falseAlarms: 0, missed: 0, lasting: first!.countedFutures });
    const twice = await ask({ kind: "not", condition: { kind: "not", condition: aged } });
    expect(twice).toEqual(await ask(aged));

    const schooling = { ...aged, indicatorId: "L1", unit: "years" } as const;
    const mixed = await ask({ kind: "any-of", conditions: [aged, schooling, { ...aged, threshold: null }] });
    expect(mixed).toMatchObject({
      kind: "cannot-say",
      obstacles: [
        { kind: "not-computed", indicatorId: "L1" },
        { kind: "no-threshold", indicatorId: "B2" },
      ],
    });
  });
});
