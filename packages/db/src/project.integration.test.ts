import { Indicator, ProjectId, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, database, withBureauForAllTests } from "../test/bureau-for-tests.ts";
import {
  carryOn,
  indicators,
  jinchang,
  jinchangByAge,
  jinchuan,
  oasis,
  stakeholderNamed,
  townNamed,
  towns,
  yongchang,
} from "../test/drafts.ts";
import { type Bureau, foundBureau } from "../test/world.ts";
import { listAgeStructures, loadAgeStructures } from "./age-structure.ts";
import { appendAuditEvent } from "./audit-event.ts";
import { DuplicateRow } from "./duplicate-row.ts";
import {
  addIndicator,
  findIndicator,
  listIndicators,
  loadIndicators,
  removeIndicator,
  updateIndicator,
} from "./indicator.ts";
import {
  createProject,
  findProject,
  listProjectRecords,
  listProjects,
  removeProject,
  renameProject,
} from "./project.ts";
import { countProject } from "./project-counts.ts";
import { isReferenceLoaded, listReferenceLoads, recordReferenceLoad } from "./reference-load.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addSpatialUnits, listSpatialUnits } from "./spatial-unit.ts";
import { addStakeholders, listStakeholders, updateStakeholder } from "./stakeholder.ts";
import { StaleVersion } from "./stale-version.ts";
import { listStorylines, setStorylines } from "./storyline.ts";
import { findTown, listTowns, listUnitsOfTown, loadTowns } from "./town.ts";

withBureauForAllTests();

describe("the reference data", () => {
  it("comes back as it was loaded, with its gaps and its flags", async () => {
    expect(await listTowns(database)).toEqual([...towns].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(await listTowns(database, "prefecture")).toHaveLength(2);
    expect(await listAgeStructures(database, [jinchang, jinchuan])).toEqual([jinchangByAge]);
    expect(await listIndicators(database, bureau.scope)).toMatchObject(indicators);
  });

  it("replaces a town, and leaves the others, when it is loaded again", async () => {
    const counted = townNamed("620100", "Lanzhou", { population2020: 4_359_446, resourceClass: null });
    await database.transaction((tx) => loadTowns(tx, [counted]));
    expect(await findTown(database, counted.id)).toEqual(counted);
    expect(await listTowns(database)).toHaveLength(towns.length);
  });

  it("replaces a census of the same place and year", async () => {
    const recount = { ...jinchangByAge, groups: jinchangByAge.groups.slice(0, 1) };
    await database.transaction((tx) => loadAgeStructures(tx, [recount]));
    expect(await listAgeStructures(database, [jinchang])).toEqual([recount]);
  });

  it("loads thousands of towns and refuses one with people below zero, leaving none behind", async () => {
    const many = Array.from({ length: 1200 }, (_, i) => townNamed(String(100_000 + i), `Town ${i}`));
    const wrong = { ...townNamed("199999", "Wrong"), population2020: -1 };
    await expect(database.transaction((tx) => loadTowns(tx, [...many, wrong]))).rejects.toThrow(
      /Town_people_are_counted/,
    );
    expect(await listTowns(database)).toHaveLength(towns.length);
  });

  it("knows the counties of a prefecture, and that a county has none", async () => {
    const units = await listUnitsOfTown(database, jinchang);
    expect(units.map((town) => town.id)).toEqual([jinchuan, yongchang]);
    expect(await listUnitsOfTown(database, jinchuan)).toEqual([]);
    await expect(listUnitsOfTown(database, TownId.parse("999999"))).rejects.toEqual(new RowNotFound("town", "999999"));
  });

  it("remembers which file was loaded in which state", async () => {
    const load = { file: "towns.csv", sha256: "aa", rows: 4 };
    const recorded = await database.transaction((tx) => recordReferenceLoad(tx, load));
    expect(await listReferenceLoads(database)).toEqual([recorded]);
    expect(await isReferenceLoaded(database, "towns.csv", "aa")).toBe(true);
    await database.transaction((tx) => recordReferenceLoad(tx, { ...load, sha256: "bb" }));
    expect(await isReferenceLoaded(database, "towns.csv", "aa")).toBe(false);
    expect(await isReferenceLoaded(database, "other.csv", "aa")).toBe(false);
  });
});

describe("an organisation's own indicator", () => {
  const own = Indicator.parse({ ...indicators[0], id: "X-1", capacity: null, domain: "own" });

  it("stands behind the library for its organisation and is unknown to others", async () => {
    const other = await foundBureau(database);
    await database.transaction((tx) => addIndicator(tx, bureau.scope, own));
    await database.transaction((tx) => loadIndicators(tx, indicators));
    expect(await listIndicators(database, bureau.scope)).toMatchObject([...indicators, own]);
    expect(await listIndicators(database, other.scope)).toMatchObject(indicators);
    await expect(findIndicator(database, other.scope, own.id)).rejects.toEqual(new RowNotFound("indicator", own.id));
  });

  it("cannot take a code of the library or its own again, while another organisation may", async () => {
    const other = await foundBureau(database);
    const add = (scope: Bureau["scope"], indicator: Indicator) =>
      database.transaction((tx) => addIndicator(tx, scope, indicator));
    await expect(add(bureau.scope, indicators[0]!)).rejects.toEqual(new DuplicateRow("indicator", "id", "B11"));
    await expect(add(bureau.scope, own)).rejects.toEqual(new DuplicateRow("indicator", "id", "X-1"));
    expect(await add(other.scope, own)).toEqual({ ...own, isOwn: true, version: 1 });
  });

  it("goes on counting when its code is taken again, so that whoever saw the one before does not overwrite it", async () => {
    const { scope } = await foundBureau(database);
    const add = () => database.transaction((tx) => addIndicator(tx, scope, own));
    const update = (version: number) => database.transaction((tx) => updateIndicator(tx, scope, own.id, own, version));
    expect(await add()).toMatchObject({ version: 1 });
    await database.transaction((tx) => removeIndicator(tx, scope, own.id, 1));
    expect(await add()).toMatchObject({ version: 2 });
    await expect(update(1)).rejects.toMatchObject({ name: "StaleVersion", expected: 1, found: 2 });
    expect(await update(2)).toMatchObject({ version: 3 });
  });
});

describe("a project", () => {
  it("is found as it was created, with its town's name", async () => {
    const { scope, project } = bureau;
    expect(await findProject(database, scope, project.id)).toEqual(project);
    expect(project.townName).toEqual({ en: "Jinchang", zh: "金昌" });
    expect(await listProjects(database, scope)).toEqual([project]);
  });

  it("needs a town of the reference data", async () => {
    const draft = { name: "Nowhere", townId: TownId.parse("999999") };
    const attempt = database.transaction((tx) => createProject(tx, bureau.scope, draft));
    await expect(attempt).rejects.toEqual(new RowNotFound("town", "999999"));
  });

  it("is renamed by who knows its version, and by nobody else", async () => {
    const { scope, project } = await foundBureau(database);
    const rename = (name: string, version: number) =>
      database.transaction((tx) => renameProject(tx, scope, project.id, name, version));
    const renamed = await rename("Jinchang 2040", 1);
    expect(renamed).toMatchObject({ name: "Jinchang 2040", version: 2 });
    await expect(rename("Jinchang 2050", 1)).rejects.toEqual(
      new StaleVersion("project", project.id, 1, 2, renamed.updatedAt),
    );
  });

  it("is gone for planners once removed, and still on the administrators' list with its trail", async () => {
    const { scope, project, owner } = await foundBureau(database);
    await database.transaction(async (tx) => {
      await removeProject(tx, scope, project.id, 1);
      const subject = { kind: "project", id: project.id };
      const actor = { id: owner.id, name: owner.name };
      await appendAuditEvent(tx, scope, {
        actor,
        action: "project.remove",
        subject,
        projectId: project.id,
        detail: {},
      });
    });
    expect(await listProjects(database, scope)).toEqual([]);
    await expect(findProject(database, scope, project.id)).rejects.toEqual(new RowNotFound("project", project.id));
    const removeAgain = database.transaction((tx) => removeProject(tx, scope, project.id, 2));
    await expect(removeAgain).rejects.toBeInstanceOf(RowNotFound);
    expect(await listProjectRecords(database, scope)).toMatchObject([
      { project: { id: project.id, version: 2 }, deletedAt: expect.any(Date), auditEvents: 1 },
    ]);
  });

  it("keeps its spatial units in order", async () => {
    const { scope, project } = await foundBureau(database);
    const unit = (townId: TownId, en: string) => ({ townId, name: { en, zh: en } });
    const add = (units: ReturnType<typeof unit>[]) =>
      database.transaction((tx) => addSpatialUnits(tx, scope, project.id, units));
    const first = await add([unit(yongchang, "County")]);
    const second = await add([unit(jinchuan, "Core")]);
    expect(await listSpatialUnits(database, scope, project.id)).toEqual([...first, ...second]);
    expect(second[0]).toMatchObject({ projectId: project.id, position: 1, version: 1 });
  });

  it("keeps its stakeholders, unassessed scores unassessed, in the order of class and code", async () => {
    const { scope, project } = await foundBureau(database);
    const drafts = [
      stakeholderNamed("P10"),
      stakeholderNamed("P2"),
      stakeholderNamed("C1", { class: "civic", interest: null }),
    ];
    const added = await database.transaction((tx) => addStakeholders(tx, scope, project.id, drafts));
    expect(added.map(({ id: _, projectId: __, version: ___, ...draft }) => draft)).toEqual(drafts);
    expect(await listStakeholders(database, scope, project.id)).toEqual([added[1], added[0], added[2]]);

    const assessed = stakeholderNamed("P2", { interestNow: 3, interest: null });
    const update = (version: number) =>
      database.transaction((tx) => updateStakeholder(tx, scope, project.id, added[1]!.id, assessed, version));
    expect(await update(1)).toEqual({ ...added[1], ...assessed, version: 2 });
    await expect(update(1)).rejects.toBeInstanceOf(StaleVersion);
  });

  it("tells its storylines in its own order", async () => {
    const { scope, project } = await foundBureau(database);
    await database.transaction((tx) => setStorylines(tx, scope, project.id, [carryOn, oasis]));
    expect(await listStorylines(database, scope, project.id)).toEqual([carryOn, oasis]);
    await database.transaction((tx) => setStorylines(tx, scope, project.id, [oasis]));
    expect(await listStorylines(database, scope, project.id)).toEqual([oasis]);
  });

  it("counts nothing when it is new", async () => {
    const { scope, project } = await foundBureau(database);
    expect(await countProject(database, scope, project.id)).toEqual({
      observations: 0,
      noData: 0,
      stakeholders: 0,
      phases: 0,
      measures: 0,
      gates: 0,
      watched: 0,
      watchedKnown: 0,
    });
    await expect(countProject(database, scope, ProjectId.parse(crypto.randomUUID()))).rejects.toBeInstanceOf(
      RowNotFound,
    );
  });
});
