import { Year } from "@tamarisk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import { fillProject, foundOffice, type Office, observationDraft, ownIndicatorDraft } from "./test-world.ts";

let test: TestService;
let office: Office;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Indicators");
});
afterAll(() => test.close());

const planner = () => test.planning(office.members.planner);

describe("what a project watches", () => {
  it("starts with the core set at its own place, with the census as baseline and the standard's limit, all proposals", async () => {
    const { id: projectId } = await planner().project.create({ name: "Watch", townId: "620300" });
    const rows = await planner().indicator.watched({ projectId });
    expect(rows).toHaveLength(28);
    expect(rows.every((row) => row.isProposal && row.townId === "620300" && row.target === null)).toBe(true);
    const older = rows.find((row) => row.indicatorId === "B2")!;
    expect(older.baseline).toEqual({ value: 13.68, year: 2020 });
    expect(older.points.map((point) => point.year)).toEqual([2010, 2020]);
    expect(rows.find((row) => row.indicatorId === "B12")).toMatchObject({
      baseline: null,
      threshold: { value: 8, side: "below" },
      source: expect.stringContaining("NOT verified"),
    });
    const limited = rows
      .filter(({ threshold }) => threshold)
      .map(({ indicatorId, threshold }) => [indicatorId, threshold?.value]);
    expect(limited).toEqual([
      ["B10", 100],
      ["B11", 0],
      ["B12", 8],
      ["B13", 0],
    ]);
    expect(rows.find((row) => row.indicatorId === "B10")?.source).toContain("NOT verified");
    const names = await planner().indicator.list({ projectId });
    expect(names.map(({ id }) => id)).toEqual(rows.map((row) => row.indicatorId));
    const home = await planner().project.get({ projectId });
    expect(home.counts).toMatchObject({ indicators: 28, blank: rows.filter((row) => row.points.length === 0).length });
  });

  it("counts the gate that waits for an indicator, and keeps its name when it is not watched", async () => {
    const { project, gate } = await fillProject(test.database, office);
    const projectId = project.id;
    const watched = await planner().indicator.watch({ projectId, indicatorId: "B9", townId: "620300", as: null });
    const row = (await planner().indicator.watched({ projectId })).find((one) => one.id === watched.id);
    expect(row).toMatchObject({ gates: 1, measures: 0, position: 1 });
    const uses = await planner().indicator.uses({ projectId, indicatorId: "B9" });
    expect(uses).toMatchObject([{ kind: "gate", lineageId: gate.lineageId, title: gate.title }]);
    const { id, version } = watched;
    const taken = await planner().indicator.unwatch({ projectId, watchedIndicatorId: id, version });
    expect((await planner().indicator.list({ projectId })).map((one) => one.id)).toEqual(["B2", "B9"]);
    const { indicatorId, townId, ...as } = taken;
    const back = await planner().indicator.watch({ projectId, indicatorId, townId, as });
    expect(back).toMatchObject(as.baseline ? { baseline: as.baseline } : { baseline: null });
  });

  it("refuses a place outside the project, the same twice, and an edit of an older state", async () => {
    const { project, watched } = await fillProject(test.database, office);
    const projectId = project.id;
    const watch = (townId: string) => planner().indicator.watch({ projectId, indicatorId: "B2", townId, as: null });
    expect(await problemOf(watch("620100"))).toMatchObject({
      kind: "invalid-input",
      issues: [{ code: "foreign-place" }],
    });
    expect(await problemOf(watch("620300"))).toMatchObject({ kind: "duplicate", subject: "watched-indicator" });
    const edit = {
      projectId,
      watchedIndicatorId: watched.id,
      draft: { ...watched, target: { value: 12, year: Year.parse(2035) }, isProposal: false },
      version: 1,
    };
    expect(await planner().indicator.update(edit)).toMatchObject({ target: { value: 12 }, version: 2 });
    expect(await problemOf(planner().indicator.update(edit))).toMatchObject({ kind: "stale-version", found: 2 });
  });
});

describe("the catalogue", () => {
  it("has the core set, the 122 of the standard in both languages, and what we add, and can be filtered", async () => {
    const { project } = await fillProject(test.database, office);
    const { indicators, targets } = await planner().indicator.catalogue({ projectId: project.id });
    const of = (framework: string) => indicators.filter((one) => one.framework === framework);
    expect([of("core").length, of("tdt1063").length, of("supplement").map(({ id }) => id)]).toEqual([
      28,
      122,
      ["sandstorm-days", "desert-front"],
    ]);
    expect(indicators.slice(0, 28).every(({ framework }) => framework === "core")).toBe(true);
    expect(targets.find(({ code }) => code === "15.3")?.text.zh).toBe("防治荒漠化，恢复退化土地");
    const dry = await planner().indicator.catalogue({ projectId: project.id, townType: "dryland", sdgTarget: "15.3" });
    expect(dry.indicators.map(({ id }) => id)).toEqual(["B9", "TDT-065", "TDT-066", "sandstorm-days", "desert-front"]);
    const found = await planner().indicator.catalogue({ projectId: project.id, search: "绿道" });
    expect(found.indicators.map(({ id }) => id)).toEqual(["TDT-120"]);
  });

  it("keeps an organisation's own indicator from going while a value rests on it", async () => {
    const { project } = await fillProject(test.database, office);
    const projectId = project.id;
    const own = await planner().indicator.addOwn({ projectId, draft: ownIndicatorDraft });
    const draft = { ...observationDraft, indicatorId: own.id, unit: "count" };
    await planner().observation.save({ projectId, draft, version: null });
    const refused = await problemOf(planner().indicator.removeOwn({ projectId, indicatorId: own.id, version: 1 }));
    expect(refused).toEqual({ kind: "in-use", subject: "indicator", usedBy: [project.name] });
  });
});

describe("an observation", () => {
  it("of a part stands beside the total, and a word is no unit", async () => {
    const { project } = await fillProject(test.database, office);
    const projectId = project.id;
    const women = { ...observationDraft.breakdown, sex: "women" as const };
    const part = { ...observationDraft, breakdown: women, isProvisional: true };
    const saved = await planner().observation.save({ projectId, draft: part, version: null });
    expect(saved).toMatchObject({ breakdown: women, isProvisional: true });
    expect(await planner().observation.list({ projectId })).toHaveLength(1);
    expect(await planner().observation.breakdowns({ projectId, indicatorId: "B2" })).toEqual([saved]);
    expect(await planner().observation.list({ projectId, fromYear: 2021 })).toEqual([]);
    const wordy = { ...part, unit: "N/A" };
    expect(await problemOf(planner().observation.save({ projectId, draft: wordy, version: 1 }))).toEqual({
      kind: "observation-problem",
      problems: [{ kind: "not-a-unit", found: "N/A", expected: "percent" }],
    });
  });
});
