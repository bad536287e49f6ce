import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, listReferenceLoads, listTowns, openDatabase } from "@tamarisk/db";
import { leavesOf } from "@tamarisk/domain";
import { shippedDataFolder } from "@tamarisk/reference-data";
import { createServerDatabase, type ServerDatabase } from "@tamarisk/vitest/server-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword, demoPeople } from "../src/demo/demo-people.ts";
import { seedDemo } from "../src/demo/seed-demo.ts";
import { loadReference, ReferenceRefused } from "../src/reference/load-reference.ts";
import { demoMember } from "./child/demo-member.mjs";
import { openTestService, type TestService } from "./open-test-service.ts";

describe("loading the reference data", () => {
  const server = process.env.TEST_DATABASE_URL;
  let atServer: ServerDatabase | null;
  let database: Database;
  beforeAll(async () => {
    atServer = server ? await createServerDatabase(server) : null;
    database = await openDatabase(atServer ?? { memory: true });
  });
  afterAll(async () => {
    await database.close();
    await atServer?.drop();
  });

  it("stops at a corrupted folder with every problem, and writes nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tamarisk-reference-"));
    await cp(shippedDataFolder, folder, { recursive: true });
    await appendFile(join(folder, "nickel_price_monthly.csv"), "2025M13,not a price\n");
    const stakeholders = join(folder, "stakeholders.json");
    await writeFile(stakeholders, (await readFile(stakeholders, "utf8")).slice(0, 400));
    await rm(join(folder, "swot.json"));
    const refusal = await loadReference(database, folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ReferenceRefused);
    const files = (refusal as ReferenceRefused).problems.map((problem) => problem.file);
    expect((refusal as Error).message).toMatch(/nickel_price_monthly\.csv, row \d+/);
    expect(files).toEqual(expect.arrayContaining(["nickel_price_monthly.csv", "stakeholders.json", "swot.json"]));
    expect(await listTowns(database)).toEqual([]);
    expect(await listReferenceLoads(database)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it("fills the database once, and does nothing while the files stay the same", async () => {
    expect(await loadReference(database)).toEqual({ kind: "loaded", files: 36 });
    const towns = await listTowns(database);
    // 2,943 counties, 369 prefectures of which 30 are counties too, and 3 listed cities that are neither any more.
    expect(towns).toHaveLength(2_943 + 369 - 30 + 3);
    const loads = await listReferenceLoads(database);
    expect(await loadReference(database)).toEqual({ kind: "unchanged", files: 36 });
    expect(await listReferenceLoads(database)).toEqual(loads);
  });
});

describe("the Jinchang example", () => {
  let test: TestService;
  beforeAll(async () => {
    test = await openTestService();
  });
  afterAll(() => test.close());

  const caller = async () => test.planning(await demoMember(test.database));
  const home = async () => {
    const [project] = await (await caller()).project.list();
    return (await caller()).project.get({ projectId: project!.id });
  };

  it("is seeded once, however often it is asked for", async () => {
    expect(await seedDemo(test.database)).toBe("seeded");
    const first = await home();
    expect(await seedDemo(test.database)).toBe("unchanged");
    expect(await home()).toEqual(first);
    expect(await (await caller()).project.list()).toHaveLength(1);
  });

  it("has the units, indicators, stakeholders and the plan of the documents", async () => {
    const { project, units, counts, planState, role } = await home();
    expect(project).toMatchObject({ name: "Jinchang 2035", townId: "620300", townName: { zh: "金昌市" } });
    expect(units.map((unit) => unit.townId)).toEqual(["620302", "620321"]);
    expect({ planState, role }).toEqual({ planState: "draft", role: "owner" });
    expect(counts).toMatchObject({ indicators: 30, stakeholders: 27, gates: 2, gatesUnknown: 2 });
  });

  it("sets no threshold the document does not give: its gates are unknown and marked as proposals", async () => {
    const { project } = await home();
    const { plan, readings } = await (await caller()).plan.get({ projectId: project.id });
    expect(plan.phases.map((phase) => phase.units.map((unit) => unit.code))).toEqual([
      ["1a", "1b", "1c", "?"],
      ["2a", "2b"],
      ["3"],
    ]);
    expect(plan.phases.map((phase) => phase.gate?.condition.kind ?? null)).toEqual([null, "all-of", "any-of"]);
    const conditions = plan.phases.flatMap(({ gate }) => (gate ? leavesOf(gate.condition) : []));
    expect(
      conditions.every(
        (condition) => condition.kind === "value" && condition.threshold === null && condition.isProposal,
      ),
    ).toBe(true);
    expect(Object.values(readings).map((reading) => reading.status)).toEqual(["unknown", "unknown"]);
  });

  it("tells every measure of the document with its gaps: no year, no money and no size of effect is invented", async () => {
    const { project } = await home();
    const { plan } = await (await caller()).plan.get({ projectId: project.id });
    const measures = plan.phases.flatMap(({ units }) => units.flatMap((unit) => unit.measures));
    expect(measures).toHaveLength(17);
    for (const { startYear, budgetMillionCny, budgetLines, results, source, title } of measures) {
      expect([startYear, budgetMillionCny, budgetLines.length]).toEqual([null, null, 0]);
      expect(results.every(({ effect, confidence }) => effect === null && confidence === null)).toBe(true);
      expect(source).toMatch(/^document 001, 4\.2.*(Our reading|a gap)/);
      expect([title.en, title.zh].every((words) => words.length > 3)).toBe(true);
    }
    expect(measures.filter(({ title }) => title.en.includes("figure only"))).toHaveLength(4);
    expect(measures.filter(({ dependsOn }) => dependsOn.length > 0)).toHaveLength(4);
    const { tasks, total } = await (await caller()).task.list({ projectId: project.id, versionId: plan.versionId });
    expect(total).toBe(tasks.length);
    expect(tasks.every(({ dueOn, state }) => dueOn === null && state === "to-do")).toBe(true);
  });

  it("has census values with their sources: Yongchang lost 24.57 percent, Jinchuan gained 13.92", async () => {
    const { project } = await home();
    const observations = await (await caller()).observation.list({ projectId: project.id });
    const value = (indicatorId: string, townId: string, year: number) =>
      observations.find((o) => o.indicatorId === indicatorId && o.townId === townId && o.year === year)?.value;
    expect(value("B1", "620321", 2020)).toEqual({ kind: "measured", value: -24.57 });
    expect(value("B1", "620302", 2020)).toEqual({ kind: "measured", value: 13.92 });
    expect(value("B2", "620300", 2020)).toEqual({ kind: "measured", value: 13.68 });
    expect(value("S5", "620300", 2020)).toEqual({ kind: "measured", value: 80.66 });
    expect(observations.every((observation) => observation.provenance.source.length > 3)).toBe(true);
  });

  it("lets each of its people sign in", async () => {
    for (const { email, role } of demoPeople) {
      const answer = await test.service.auth.api.signInEmail({
        body: { email, password: demoPassword },
        returnHeaders: true,
      });
      const cookie = answer.headers
        .getSetCookie()
        .map((each) => each.split(";")[0])
        .join("; ");
      const headers = new Headers({ cookie });
      const context = test.service.contextFor({ headers, requestId: "demo", clientAddress: "127.0.0.1" });
      expect(await context.caller()).toMatchObject({ kind: "member", role, user: { email } });
    }
  });

  it("can be explored: five storylines, what was measured before, and no forecast", async () => {
    const { project } = await home();
    const list = await (await caller()).storyline.list({ projectId: project.id });
    if (list.kind !== "ready") throw new Error("expected a model for Jinchang");
    expect(list.storylines.map((storyline) => storyline.mark)).toEqual(["O", "R", "S", "C", "O+"]);
    const residents = list.past.find((past) => past.outcomeId === "residents")!;
    expect(residents.points.filter((point) => point.year % 10 === 0).map((point) => point.value)).toEqual([
      464_050, 438_026,
    ]);
  });
});
