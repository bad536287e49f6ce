import { findActionPlan, listObservations, listTasks, movePlan, updateMeasure } from "@tamarisk/db";
import {
  fileLimitBytes,
  ImportCourseId,
  type ImportPreview,
  type ImportProgress,
  type MeasureDraft,
  ObservationDraft,
  townDay,
} from "@tamarisk/domain";
import { readSheets, type Sheet, type Table, writeWorkbook } from "@tamarisk/sheets";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openImportCourses } from "../src/exchange/import-courses.ts";
import { planningRouter } from "../src/planning-router.ts";
import { createCallerFactory } from "../src/trpc/base.ts";
import { openTestService, type TestService } from "./open-test-service.ts";
import { problemOf } from "./problems.ts";
import { fillProject, foundOffice, type Office, observationDraft } from "./test-world.ts";

const callPlanning = createCallerFactory(planningRouter);
const newCourse = () => ImportCourseId.parse(crypto.randomUUID());

let test: TestService;
let office: Office;
/** The project of all tests that leave it fit for the next one. */
let shared: Awaited<ReturnType<typeof fresh>>;

beforeAll(async () => {
  test = await openTestService();
  office = await foundOffice(test.database, "Tables");
  shared = await fresh();
});
afterAll(() => test.close());

const planner = () => test.planning(office.members.planner);
const sources = Array.from({ length: 20 }, (_, index) => `workshop ${index + 1}`);
/** A source that no measure has had before. */
const newSource = () => sources.shift()!;
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");

async function fresh() {
  const world = await fillProject(test.database, office);
  const projectId = world.project.id;
  const preview = async (file: Uint8Array | string, fileName = "plan.xlsx") =>
    planner().exchange.preview({ projectId, fileName, base64: base64(file) });
  const apply = (
    importId: ImportPreview["id"],
    more: { take?: string[]; takeOthers?: boolean; withoutFaulty?: boolean; evenIfPresent?: boolean } = {},
  ) => planner().exchange.write({ projectId, importId, take: [], withoutFaulty: false, ...more });
  const exported = async (locale: "en" | "zh-CN" = "en") => {
    const { base64: content } = await planner().exchange.export({ projectId, locale });
    const answer = readSheets(Buffer.from(content, "base64"), "x", fileLimitBytes);
    if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
    return answer.sheets;
  };
  const plan = () => findActionPlan(test.database, office.scope, projectId);
  const firstMeasure = async () =>
    (await plan()).phases.flatMap(({ units }) => units.flatMap((unit) => unit.measures))[0]!;
  return { ...world, projectId, preview, apply, exported, plan, firstMeasure };
}

/** The owner changes the first measure in the portal. @returns What it was before. */
async function changeHere(change: Partial<MeasureDraft>) {
  const { projectId, firstMeasure } = shared;
  const measure = await firstMeasure();
  const { id: measureId, lineageId: _, implementationUnitId: __, position: ___, version, ...draft } = measure;
  await test
    .planning(office.members.owner)
    .measure.update({ projectId, measureId, draft: { ...draft, ...change }, version });
  return measure;
}

/** Exported sheets with one cell changed. */
function editedSheets(...[sheets, sheet, header, row, value]: Parameters<typeof edited>): Sheet[] {
  return sheets.map((one) => {
    if (one.name !== sheet) return one;
    const place = one.rows[0]!.indexOf(header);
    const rows = one.rows.map((cells, at) =>
      at === row + 1 ? Array.from(cells).with(place, value ?? undefined) : cells,
    );
    return { ...one, rows };
  });
}

/** The exported workbook with one cell changed, as a planner would in Excel. */
function edited(sheets: readonly Sheet[], sheet: string, header: string, row: number, value: string | number | null) {
  const tables = sheets.map(({ name, rows }): Table => {
    const [head, ...body] = rows.map((cells) => Array.from(cells, (cell) => (cell ?? null) as string | number | null));
    if (name === sheet) body[row]![head!.indexOf(header)] = value;
    return { name, columns: head!.map((cell) => ({ header: typeof cell === "string" ? cell : "" })), rows: body };
  });
  return writeWorkbook(tables);
}

describe("a project's tables", () => {
  it("come back unchanged in both languages: nothing to change, nothing wrong", async () => {
    const { exported, preview } = shared;
    for (const locale of ["en", "zh-CN"] as const) {
      const sheets = await exported(locale);
      const file = await writeWorkbook(
        sheets.map(({ name, rows: [head, ...rows] }) => ({
          name,
          columns: head!.map((cell) => ({ header: typeof cell === "string" ? cell : "" })),
          rows: rows.map((cells) => head!.map((_, place) => (cells[place] ?? null) as string | number | null)),
        })),
      );
      const { changes, problems, notes, unchangedRows } = await preview(file);
      expect({ changes, problems, notes }).toEqual({ changes: [], problems: [], notes: [] });
      expect(unchangedRows).toBe(
        sheets.reduce((sum, { name, rows }) => sum + (/Budget|预算/.test(name) ? 0 : rows.length - 1), 0),
      );
    }
  });

  it("are in files that say of which project they are, of which day, and last which table", async () => {
    const { projectId } = shared;
    const called = async (csv?: "tasks") => (await planner().exchange.export({ projectId, csv })).fileName;
    const today = townDay(new Date());
    expect(await called()).toBe(`Jinchang 2035-plan-${today}.xlsx`);
    expect(await called("tasks")).toBe(`Jinchang 2035-${today}-tasks.csv`);
  });

  it("bring back what was changed in them, and nothing else", async () => {
    const { exported, preview, apply, plan, projectId } = shared;
    const before = await plan();
    const source = newSource();
    const found = await preview(await edited(await exported(), "Measures", "Source", 0, source));
    expect(found.problems).toEqual([]);
    expect(found.changes).toMatchObject([
      { sheet: "measures", row: 2, kind: "change", conflict: null, fields: [{ column: "source", after: source }] },
    ]);
    expect(await plan()).toEqual(before);
    expect(await apply(found.id)).toMatchObject({ state: "applied" });
    const measure = (await plan()).phases.flatMap((phase) => phase.units.flatMap((unit) => unit.measures))[0]!;
    const was = before.phases.flatMap((phase) => phase.units.flatMap((unit) => unit.measures))[0]!;
    expect(measure).toEqual({ ...was, source, version: was.version + 1 });
    const { events } = await test.admin(office.members.owner).audit.list({ projectId });
    expect(events.slice(0, 2).map(({ action, subjectKind }) => [action, subjectKind])).toEqual([
      ["apply", "import"],
      ["update", "measure"],
    ]);
  });

  it("are applied once", async () => {
    const { exported, preview, apply, projectId } = shared;
    const found = await preview(await edited(await exported(), "Measures", "Source", 0, newSource()));
    await apply(found.id);
    expect(await problemOf(apply(found.id))).toMatchObject({ kind: "refused-transition", from: "applied" });
    const again = planner().exchange.discard({ projectId, importId: found.id });
    expect(await problemOf(again)).toMatchObject({ kind: "refused-transition" });
  });

  it("add tasks and values from CSV, in the words of either language", async () => {
    const { preview, apply, plan, projectId } = shared;
    const measure = (await plan()).phases.flatMap((phase) => phase.units.flatMap((unit) => unit.measures))[0]!;
    const tasks = await preview(
      `措施编号;中文名称;截止日期;状态\r\n${measure.lineageId};订购苗木;2027年3月1日;待办\r\n`,
      "任务.csv",
    );
    expect(tasks.problems).toEqual([]);
    await apply(tasks.id);
    const { versionId } = await plan();
    const all = await listTasks(test.database, office.scope, projectId, versionId, {}, { skip: 0, take: 100 });
    expect(all.tasks).toContainEqual(
      expect.objectContaining({ title: { en: "", zh: "订购苗木" }, dueOn: "2027-03-01" }),
    );

    const values = await preview(
      "Indicator,Place code,Year,Value,Source,Confidence\nB3,620300,2021,,survey,low\n",
      "Observations.csv",
    );
    expect(values.problems).toEqual([]);
    await apply(values.id);
    const found = await listObservations(test.database, office.scope, projectId);
    expect(found).toContainEqual(
      expect.objectContaining({ indicatorId: "B3", year: 2021, value: { kind: "no-data" } }),
    );
  });
});

describe("a row that somebody has changed since the export", () => {
  it("takes what only the file has changed beside what was changed only here: no conflict [MERGE1]", async () => {
    const { exported, preview, apply, firstMeasure } = shared;
    const source = newSource();
    const file = await edited(await exported(), "Measures", "Source", 0, source);
    await changeHere({ endYear: 2040 });
    const found = await preview(file);
    expect(found.changes).toMatchObject([{ conflict: null, kept: ["endYear"], fields: [{ after: source }] }]);
    await apply(found.id);
    expect(await firstMeasure()).toMatchObject({ source, endYear: 2040 });
  });

  it("is a conflict of the cells that both changed, with that person's name; the other cells are written [MERGE4]", async () => {
    const { exported, preview, apply, firstMeasure } = shared;
    const [theirs, mine] = [newSource(), newSource()];
    const sheets = editedSheets(await exported(), "Measures", "Source", 0, theirs);
    const file = await edited(sheets, "Measures", "Title in Chinese", 0, theirs);
    const { version, title } = await changeHere({ source: mine });
    const found = await preview(file);
    expect(found.changes[0]).toMatchObject({
      fields: [{ column: "titleZh" }, { column: "source", before: mine, after: theirs }],
      conflict: {
        exported: version,
        present: version + 1,
        changedBy: office.members.owner.user.name,
        cells: ["source"],
      },
    });
    await apply(found.id);
    expect(await firstMeasure()).toMatchObject({ source: mine, title: { ...title, zh: theirs } });
    const again = await preview(file);
    expect(again.changes[0]!.fields).toEqual([{ column: "source", before: mine, after: theirs }]);
    await apply(again.id, { take: [again.changes[0]!.key] });
    expect(await firstMeasure()).toMatchObject({ source: theirs });
  });

  it("is read page by page, and taken for all rows but those that are named", async () => {
    const { projectId, exported, preview, apply, firstMeasure } = shared;
    const [theirs, mine] = [newSource(), newSource()];
    const file = await edited(await exported(), "Measures", "Source", 0, theirs);
    await changeHere({ source: mine });
    const { id: importId, changes, counts } = await preview(file);
    expect(counts).toEqual({
      sheets: [{ sheet: "measures", all: 1, add: 0, change: 1, conflict: 1 }],
      partly: 0,
      problems: 0,
    });
    const page = (part: "add" | "conflict", skip = 0) =>
      planner().exchange.changes({ projectId, importId, part, skip });
    expect(await page("conflict")).toEqual(changes);
    expect([await page("conflict", 1), await page("add")]).toEqual([[], []]);
    expect(await planner().exchange.problems({ projectId, importId })).toEqual([]);
    await apply(importId, { take: [changes[0]!.key], takeOthers: true });
    expect(await firstMeasure()).toMatchObject({ source: mine });
    await apply((await preview(file)).id, { takeOthers: true });
    expect(await firstMeasure()).toMatchObject({ source: theirs });
  });

  it("is a conflict of the whole row where the file has lost its marks [MERGE6]", async () => {
    const { exported, preview, apply, firstMeasure } = shared;
    const source = newSource();
    const sheets = editedSheets(await exported(), "Measures", "Source", 0, source);
    const before = await changeHere({ endYear: 2041 });
    const found = await preview(await edited(sheets, "Measures", "Export mark", 0, null));
    expect(found.changes[0]).toMatchObject({ conflict: { cells: null }, kept: [] });
    await apply(found.id);
    expect(await firstMeasure()).toMatchObject({ endYear: 2041, source: before.source });
    const again = await preview(await edited(sheets, "Measures", "Export mark", 0, null));
    await apply(again.id, { take: [again.changes[0]!.key] });
    expect(await firstMeasure()).toMatchObject({ endYear: before.endYear, source });
  });

  it("keeps budget lines that were changed only here, and lets a total follow the file's lines [MERGE7]", async () => {
    const { projectId, preview, apply, firstMeasure } = shared;
    const budget = async () =>
      Buffer.from((await planner().exchange.export({ projectId, csv: "budget" })).base64, "base64");
    const lines = (millionCny: number) => ({
      budgetMillionCny: millionCny,
      budgetLines: [{ source: "government" as const, year: 2027, millionCny, isSecured: true }],
    });
    await changeHere(lines(12));
    const file = (await budget()).toString();
    await changeHere({ source: newSource() });
    const other = await preview(file.replace("government,2027,12", "government,2027,15"), "Budget.csv");
    expect(other.changes).toMatchObject([{ conflict: null, fields: [{ before: "1: 12", after: "1: 15" }] }]);
    await apply(other.id);
    expect(await firstMeasure()).toMatchObject(lines(15));

    const unchanged = await preview(file, "Budget.csv");
    expect(unchanged.changes).toEqual([]);
    const both = await preview(file.replace("government,2027,12", "government,2027,20"), "Budget.csv");
    expect(both.changes).toMatchObject([{ conflict: { cells: ["budgetLines"] } }]);
    expect(await firstMeasure()).toMatchObject(lines(15));
  });

  it("is a blank cell too: a value that somebody gave it after the preview makes the import stale", async () => {
    const { preview, apply, projectId } = shared;
    const rows = ["B9,620300,2011,0.1,survey,low", "B9,620300,2012,0.2,survey,low"].join("\n");
    const found = await preview(`Indicator,Place code,Year,Value,Source,Confidence\n${rows}\n`, "Observations.csv");
    expect(found.problems).toEqual([]);
    const cell = { indicatorId: "B9", year: 2012, unit: "-", value: { kind: "measured", value: 0.7 } };
    const draft = ObservationDraft.parse({ ...observationDraft, ...cell });
    await test.planning(office.members.owner).observation.save({ projectId, draft, version: null });
    expect(await problemOf(apply(found.id))).toMatchObject({ kind: "stale-version", subject: "observation" });
    const kept = await listObservations(test.database, office.scope, projectId, { fromYear: 2011, toYear: 2012 });
    expect(kept.map(({ year, value }) => [year, value])).toEqual([[2012, draft.value]]);
  });

  it("makes the whole import stale when it happens between preview and application: nothing is written", async () => {
    const { exported, preview, apply, plan, projectId } = shared;
    const sheets = await exported();
    const found = await preview(await edited(sheets, "Measures", "Source", 0, newSource()));
    const [measure] = (await plan()).phases.flatMap((phase) => phase.units.flatMap((unit) => unit.measures));
    const { id, lineageId: _, implementationUnitId: __, position: ___, version, ...draft } = measure!;
    await test.database.transaction((tx) => updateMeasure(tx, office.scope, projectId, id, draft, version));
    const before = await plan();
    expect(await problemOf(apply(found.id))).toMatchObject({ kind: "stale-version", subject: "measure" });
    expect(await plan()).toEqual(before);
    expect((await planner().exchange.get({ projectId, importId: found.id })).state).toBe("previewed");
  });
});

/** Asks for an import while its progress is watched; whoever asked goes when `leaves` says so. */
function leaving(leaves: (progress: ImportProgress) => boolean) {
  const gone = new AbortController();
  const seen: ImportProgress["step"][] = [];
  const tell = (_: unknown, progress: ImportProgress) => {
    seen.push(progress.step);
    if (leaves(progress)) gone.abort();
  };
  const context = { ...test.contextAs(office.members.planner), imports: { ...openImportCourses(), tell } };
  return { exchange: callPlanning(context, { signal: gone.signal }).exchange, seen, courseId: newCourse() };
}

describe("an import that its planner stops", () => {
  it("leaves nothing when it is still being compared", async () => {
    const { exported, projectId } = shared;
    const before = await planner().exchange.list({ projectId });
    const { exchange, courseId } = leaving(({ step, total }) => step === "comparing" && total !== null);
    const file = await edited(await exported(), "Measures", "Source", 0, newSource());
    const asked = exchange.preview({ projectId, fileName: "plan.xlsx", base64: base64(file), courseId });
    await expect(asked).rejects.toMatchObject({ code: "CLIENT_CLOSED_REQUEST" });
    expect(await planner().exchange.list({ projectId })).toEqual(before);
  });

  it("is undone as a whole while it is being written, and can be written later", async () => {
    const { exported, preview, plan, projectId, apply } = shared;
    const { id: importId } = await preview(await edited(await exported(), "Measures", "Source", 0, newSource()));
    const before = await plan();
    const { exchange, courseId } = leaving(({ step, done }) => step === "writing" && done > 0);
    const asked = exchange.write({ projectId, importId, take: [], withoutFaulty: false, courseId });
    await expect(asked).rejects.toMatchObject({ code: "CLIENT_CLOSED_REQUEST" });
    expect(await planner().exchange.state({ projectId, importId })).toMatchObject({ state: "previewed" });
    expect(await plan()).toEqual(before);
    expect(await apply(importId)).toMatchObject({ state: "applied" });
  });

  it("is written all the same once it is finishing, and its state says so", async () => {
    const { exported, preview, projectId } = shared;
    const { id: importId } = await preview(await edited(await exported(), "Measures", "Source", 0, newSource()));
    const { exchange, seen, courseId } = leaving(({ step }) => step === "finishing");
    await exchange.write({ projectId, importId, take: [], withoutFaulty: false, courseId });
    expect([...new Set(seen)]).toEqual(["writing", "finishing"]);
    expect(await planner().exchange.state({ projectId, importId })).toMatchObject({ state: "applied" });
  });
});

describe("rows that have lost their ids", () => {
  it("are named when most are called like something that is here, and added only when that is meant", async () => {
    const { exported, preview, apply, plan } = await fresh();
    const { lineageId } = (await plan()).phases.flatMap(({ units }) => units.flatMap((unit) => unit.measures))[0]!;
    const sheet = (await exported()).find(({ name }) => name === "Measures")!;
    const renamed = sheet.rows.map((cells, row) => (row === 0 ? ["Code", ...cells.slice(1)] : cells));
    const found = await preview(await edited([{ ...sheet, rows: renamed }], "", "", 0, null));
    const added = sheet.rows.length - 1;
    expect(found.problems).toEqual([]);
    expect(found.notes).toContainEqual({ kind: "rows-look-present", sheet: "measures", count: added, added });
    expect(await problemOf(apply(found.id))).toEqual({ kind: "rows-look-present", count: added });

    const tasks = `Measure id,Title in English\n${lineageId},Survey the aquifer anew\n`;
    expect((await preview(tasks, "Tasks.csv")).notes).not.toContainEqual(
      expect.objectContaining({ kind: "rows-look-present" }),
    );
    expect(await apply(found.id, { evenIfPresent: true })).toMatchObject({ state: "applied" });
  });
});

describe("faulty cells", () => {
  it("are named by sheet, row and column, and nothing is written unless their rows are left out", async () => {
    const { preview, apply, plan } = shared;
    const measures = (await plan()).phases.flatMap((phase) => phase.units.flatMap((unit) => unit.measures));
    const { lineageId } = measures[0]!;
    const unit = (await plan()).phases[0]!.units[0]!.code;
    const file = [
      "Measure id,Unit,Title in English,First year,Last year,Budget (ignored),Lead",
      `${lineageId},${unit},Same,2030,2026,x,`,
      `${lineageId},${unit},Twice,2030,,x,`,
      "00000000-0000-4000-8000-000000000001,,Stranger,,,x,",
      `,${unit},=1+1,N/A,,x,`,
      `,9z,No such unit,,,x,`,
      `,${unit},Unknown lead,,,x,Q9`,
      `,${unit},Good,2030,2031,x,`,
    ].join("\n");
    const found = await preview(file, "Measures.csv");
    expect(
      found.problems.map(({ row, column, cell, found: what, problem }) => [row, column, cell, what, problem.kind]),
    ).toEqual([
      [2, "endYear", "E2", "2026", "rule"],
      [3, null, null, lineageId, "duplicate-row"],
      [4, "id", "A4", "00000000-0000-4000-8000-000000000001", "unknown"],
      [5, "startYear", "D5", "N/A", "not-a-number"],
      [6, "unit", "B6", "9z", "unknown"],
      [7, "lead", "G7", "Q9", "unknown"],
    ]);
    expect(found.notes).toContainEqual({ kind: "column-not-known", sheet: "measures", column: "Budget (ignored)" });
    expect(found.changes.map(({ title }) => title)).toEqual([{ en: "Good", zh: "" }]);
    expect(await problemOf(apply(found.id))).toEqual({ kind: "faulty-import", problems: 6 });
    await apply(found.id, { withoutFaulty: true });
    const after = (await plan()).phases.flatMap((phase) => phase.units.flatMap((one) => one.measures));
    expect(after.length).toBe(measures.length + 1);
  });

  it("take no line away from a measure whose budget has a faulty line", async () => {
    const { preview, plan } = shared;
    const { lineageId } = (await plan()).phases[0]!.units[0]!.measures[0]!;
    const head = "Measure id,Funding source,Year,Million CNY,Secured";
    const good = `${lineageId},government,2027,12,yes`;
    const budget = (...lines: string[]) => preview([head, ...lines].join("\n"), "Budget.csv");
    const found = await budget(good, `${lineageId},enterprises,2027,lots,no`);
    expect(found.changes).toEqual([]);
    expect(found.problems).toMatchObject([{ sheet: "budget", row: 3, cell: "D3", found: "lots" }]);
    expect((await budget(good)).changes).toMatchObject([
      { sheet: "budget", row: 2, key: "budget:2", fields: [{ column: "budgetLines", after: "1: 12" }] },
    ]);
  });

  it("say what is wrong with a value: another unit, a word for a unit, a year to come, half a range", async () => {
    const { preview } = shared;
    const row = (cells: string) => `B3,620300,${cells},survey,low`;
    const file = [
      "Indicator,Place code,Year,Value,From (range),To (range),Unit,Source,Confidence",
      row("2021,5,,,m2"),
      row("2022,5,,,N/A"),
      row("2190,5,,,percent"),
      row("2023,,1,,percent"),
      row("2024,yes,,,percent"),
      "B99,620300,2021,5,,,percent,survey,low",
    ].join("\n");
    const { problems, changes } = await preview(file, "Observations.csv");
    expect(changes).toEqual([]);
    expect(
      problems.map(({ row: at, column, problem }) => [
        at,
        column,
        problem.kind === "observation" ? problem.problem.kind : problem.kind,
      ]),
    ).toEqual([
      [2, "unit", "other-unit"],
      [3, "unit", "not-a-unit"],
      [4, "year", "rule"],
      [5, "high", "half-a-pair"],
      [6, "value", "not-a-number"],
      [7, "indicatorId", "unknown"],
    ]);
  });
});

describe("a file that is none of ours", () => {
  it("is refused with what it is", async () => {
    const { preview } = shared;
    const reasonOf = async (file: Uint8Array | string, name?: string) => problemOf(preview(file, name));
    expect(await reasonOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toMatchObject({ reason: "old-workbook" });
    expect(await reasonOf(Uint8Array.of(0x50, 0x4b, 3, 4, 5))).toMatchObject({ reason: "unreadable" });
    expect(await reasonOf("a,b\n1,2", "holiday.csv")).toMatchObject({ reason: "no-known-sheet" });
    expect(await reasonOf(new Uint8Array(9_000_000))).toMatchObject({ kind: "too-large" });
  });

  it("changes no plan that is past its draft; values are still taken", async () => {
    const { preview, exported, plan, projectId } = await fresh();
    const file = await edited(await exported(), "Measures", "Source", 0, newSource());
    const { versionId, version } = await plan();
    const by = office.members.planner.user;
    const step = { action: "submit", note: null, overrideReason: null, by: { id: by.id, name: by.name } } as const;
    await test.database.transaction((tx) => movePlan(tx, office.scope, projectId, versionId, step, version));
    const found = await preview(file);
    expect(found.changes).toEqual([]);
    expect(found.problems).toMatchObject([{ sheet: "measures", row: 2, problem: { kind: "plan-not-editable" } }]);
  });
});
