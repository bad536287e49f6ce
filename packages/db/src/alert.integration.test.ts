import { describe, expect, it } from "vitest";
import { bureau, database, withBureauForAllTests } from "../test/bureau-for-tests.ts";
import { alertAbout, indicators, jinchang, observed, watchedAt } from "../test/drafts.ts";
import { addAlertNote, assessAlert, listAlertNotes, moveAlert, raiseAlert, refreshAlert } from "./alert.ts";
import { listMonitoredSeries, listNewestReadings } from "./monitored-series.ts";
import { findMonitoringDay, listProjectsToJudge, takeMonitoringDay } from "./monitoring-day.ts";
import { watchIndicators } from "./watched-indicator.ts";
import { saveObservation } from "./write-observation.ts";

const by = { id: null, name: "Lin" };
const measured = (value: number) => ({ kind: "measured" as const, value });

withBureauForAllTests();

describe("an alert", () => {
  const text = { en: "One provisional year is no trend.", zh: "" };

  it("keeps its assessment and its notes through refreshing and lapsing, and can then be raised again", async () => {
    const { scope, project } = bureau;
    const raise = () => database.transaction((tx) => raiseAlert(tx, scope, project.id, alertAbout("trend")));
    const alert = await raise();
    const lapsed = await database.transaction(async (tx) => {
      const assessed = await assessAlert(tx, scope, project.id, alert, text, by);
      expect(assessed).toMatchObject({ state: "assessed", assessment: { text, by: "Lin" } });
      const facts = { latest: 4.7 };
      const moved = await refreshAlert(tx, scope, project.id, assessed, { ...alertAbout("trend"), facts });
      expect(moved).toMatchObject({ state: "assessed", facts, version: 3 });
      await addAlertNote(tx, scope, project.id, alert.id, { kind: "reminder", text }, by);
      await addAlertNote(tx, scope, project.id, alert.id, { kind: "lapse", text }, { id: null, name: "Tamarisk" });
      return moveAlert(tx, scope, project.id, alert.id, "lapse", 3);
    });
    expect(lapsed).toMatchObject({ state: "lapsed", assessment: { text } });
    const notes = (await listAlertNotes(database, scope, project.id)).get(alert.id);
    expect(notes?.map(({ kind, by: who }) => [kind, who])).toEqual([
      ["lapse", "Tamarisk"],
      ["reminder", "Lin"],
    ]);
    await raise();
    await expect(raise()).rejects.toThrow();
    await expect(database.executeSql(`UPDATE "AlertNote" SET "kind" = 'lapse'`)).rejects.toThrow(/never changed/);
  });
});

describe("a watched indicator's readings", () => {
  it("are the totals by year, with what another source said before; the newest alone when asked so", async () => {
    const { scope, project } = bureau;
    const id = indicators[0]!.id;
    await database.transaction(async (tx) => {
      await watchIndicators(tx, scope, project.id, [watchedAt(id)]);
      await saveObservation(tx, scope, project.id, observed(id, 2020, measured(4)), null, by);
      const first = await saveObservation(tx, scope, project.id, observed(id, 2021, measured(5)), null, by);
      const other = { ...observed(id, 2021, measured(6)), source: "Yearbook" };
      await saveObservation(tx, scope, project.id, other, first.version, by);
      await saveObservation(tx, scope, project.id, observed(id, 2022, { kind: "range", low: 4, high: 8 }), null, by);
      await saveObservation(tx, scope, project.id, observed(id, 2023, { kind: "no-data" }), null, by);
    });
    const [series] = await listMonitoredSeries(database, scope, project.id, { indicatorIds: [id] });
    expect(series!.watch.townId).toBe(jinchang);
    expect(series!.readings.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(series!.earlier).toEqual([{ year: 2021, value: 5, source: "Forestry bureau survey" }]);
    const [newest] = await listNewestReadings(database, scope, project.id);
    expect(newest!.readings.map(({ year }) => year)).toEqual([2021, 2022]);
  });
});

describe("the day's judging by the clock", () => {
  it("is taken once a day by whoever comes first", async () => {
    const { scope, project } = bureau;
    const take = (day: string) => database.transaction((tx) => takeMonitoringDay(tx, scope, project.id, day));
    const waits = async (day: string) =>
      (await listProjectsToJudge(database, day)).some(({ projectId }) => projectId === project.id);
    expect(await findMonitoringDay(database, scope, project.id)).toBeNull();
    expect(await waits("2026-11-22")).toBe(true);
    expect([await take("2026-11-22"), await take("2026-11-22"), await take("2026-11-21")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await waits("2026-11-22")).toBe(false);
    expect([await waits("2026-11-23"), await take("2026-11-23")]).toEqual([true, true]);
    expect(await findMonitoringDay(database, scope, project.id)).toBe("2026-11-23");
  });
});
