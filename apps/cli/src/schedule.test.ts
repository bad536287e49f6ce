import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-schedule-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(files: Record<string, string>, ...args: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  let out = "";
  let err = "";
  const inFolder = args.map((arg) => (/\.(?:json|csv)$/u.test(arg) ? join(folder, arg) : arg));
  const exitCode = await runTamarisk(["schedule", ...inFolder], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, out, err: err.replaceAll(`${folder}/`, "") };
}

const river = {
  id: "river",
  title: { en: "Seasonal river", zh: "" },
  durationYears: 2,
  costs: [{ source: "government", millionCny: 20 }],
};
const belt = { ...river, id: "belt", title: { en: "Belt", zh: "" }, dependsOn: [{ measureId: "river" }] };
const question = {
  decisionYear: 2027,
  horizonYear: 2032,
  ceilings: [2027, 2028, 2029, 2030, 2031, 2032].map((year) => ({ source: "government", year, millionCny: 10 })),
  measures: [belt, river],
};

const measuresCsv =
  "id,title,duration,source,cost,after\nriver,Seasonal river,2,government,20,\nbelt,Belt,2,government,20,river+1\n";
const budgetCsv = "year,government\n2027,10\n2028,10\n2029,\n2030,10\n2031,10\n";

describe("tamarisk schedule", () => {
  it("gives years, terms and sentences as JSON", async () => {
    const { exitCode, out, err } = await run({ "q.json": JSON.stringify(question) }, "q.json", "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      kind: "scheduled",
      isOptimal: true,
      measures: [
        { measureId: "belt", startYear: 2029, endYear: 2030 },
        { measureId: "river", startYear: 2027, endYear: 2028 },
      ],
      sentences: [
        { en: expect.stringMatching(/^2 measures are done from 2027 to 2030\. No order is better/u) },
        { en: expect.stringMatching(/not known for any measure/u) },
        {},
      ],
    });
  });

  it("takes measures and ceilings from tables, and shows a line per measure", async () => {
    const files = { "measures.csv": measuresCsv, "budget.csv": budgetCsv };
    const range = ["--from", "2027", "--to", "2031"];
    const { exitCode, out } = await run(files, "--csv", "measures.csv", "--budget", "budget.csv", ...range);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/Seasonal river +2027 +2028 +0 +0\nBelt +2030 +2031 +3 +0\n$/u);
  });

  it("ends with 1 and says what stands in the way", async () => {
    const tight = { ...question, horizonYear: 2029 };
    const { exitCode, out, err } = await run({ "q.json": JSON.stringify(tight) }, "q.json");
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(out).toBe(
      "No order keeps all the limits.\nBelt cannot end before 2030 (after Seasonal river), the horizon asks for 2029: 1 year too late.\n",
    );
  });

  it("names a circle and a missing duration", async () => {
    const circle = { ...question, measures: [belt, { ...river, dependsOn: [{ measureId: "belt" }] }] };
    expect((await run({ "q.json": JSON.stringify(circle) }, "q.json")).out).toBe(
      "These wait for one another: Belt, Seasonal river, Belt.\n",
    );
    const unknown = { ...question, measures: [{ ...river, durationYears: null }] };
    expect(await run({ "q.json": JSON.stringify(unknown) }, "q.json")).toMatchObject({
      exitCode: 1,
      out: "Seasonal river has no duration yet.\n",
    });
  });

  it.each([
    [
      "a ceiling below zero",
      { ceilings: [{ source: "government", year: 2027, millionCny: -4 }] },
      "ceilings[0].millionCny: the ceiling is below zero; leave the year out if not yet known",
    ],
    [
      "money typed as text",
      { ceilings: [{ source: "government", year: 2027, millionCny: "N/A" }] },
      "ceilings[0].millionCny: Invalid input: expected number, received string",
    ],
    [
      "a cost typed as text",
      { measures: [{ ...river, costs: [{ millionCny: "yes" }] }] },
      "measures[0].costs[0].millionCny: give a number of million CNY of 0 or more, or one number for each year that the measure takes",
    ],
    [
      "an id of nobody",
      { measures: [belt] },
      'measures[0].dependsOn[0]: no measure has the id "river"; correct it or add the measure',
    ],
    ["an id twice", { measures: [river, river] }, 'measures[1].id: "river" stands there twice; keep one'],
  ])("refuses %s and says where", async (_, wrong, message) => {
    const { exitCode, err } = await run({ "q.json": JSON.stringify({ ...question, ...wrong }) }, "q.json");
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: `tamarisk: q.json is not a question of scheduling:\n  ${message}\n`,
    });
  });

  it.each([
    [
      "a unit typed as text",
      measuresCsv.replace(",20,\n", ",yes,\n"),
      'measures.csv, line 2, column cost: expected a number, found "yes"; correct it',
    ],
    [
      "N/A",
      measuresCsv.replace(",2,gov", ",N/A,gov"),
      'measures.csv, line 2, column duration: expected a number, found "N/A"; leave it blank where it is not known',
    ],
    [
      "a column of no meaning",
      measuresCsv.replace("title", "name"),
      /^tamarisk: measures\.csv, line 1: no column can be called "name"; columns are id, title, duration/u,
    ],
    ["a wait without a measure", measuresCsv.replace("river+1", "+1"), /column after: expected ids parted by ;/u],
  ])("refuses %s in a table, with line and column", async (_, csv, message) => {
    const { exitCode, err } = await run(
      { "measures.csv": csv },
      "--csv",
      "measures.csv",
      "--from",
      "2027",
      "--to",
      "2031",
    );
    expect(exitCode).toBe(1);
    expect(err).toEqual(typeof message === "string" ? `tamarisk: ${message}\n` : expect.stringMatching(message));
  });

  it.each([
    [["q.json", "--csv", "measures.csv"], /name one question/u],
    [["--csv", "measures.csv"], /--csv needs --from and --to/u],
    [["q.json", "--aims", "speed"], /Found "speed"; give some of gaps,delay,earliness/u],
    [["q.json", "--time-limit", "-1"], /give a number from 0\.1 to 3600/u],
  ])("ends with 2 for %j", async (args, message) => {
    const { exitCode, err } = await run({ "q.json": JSON.stringify(question), "measures.csv": measuresCsv }, ...args);
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
  });
});
