import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseInterest } from "./discover/interest.ts";
import { runTamarisk } from "./program.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-discover-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(csv: string, ...options: string[]) {
  const path = join(folder, "futures.csv");
  writeFileSync(path, csv);
  let out = "";
  let err = "";
  const exitCode = await runTamarisk(["discover", path, ...options], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, out, err, json: () => JSON.parse(out) as Record<string, unknown> & { boxes: object[] } };
}

/** Twenty prices from 1.5; residents fall short below 9.5, and the third run of the wet ones failed. */
const prices = Array.from({ length: 20 }, (_, place) => place + 1.5);
const csv = [
  "scenario,price,weather,residents",
  ...prices.map((price, place) => `${place},${price},${place % 2 === 0 ? "dry" : "wet"},${price < 9.5 ? 90 : 110}`),
  "20,22.5,wet,NaN",
].join("\n");

describe("tamarisk discover", () => {
  it("gives the trajectory box by box", async () => {
    const { exitCode, json } = await run(csv, "--interest", "residents < 100", "--peel-alpha", "0.1", "--json");
    expect(exitCode).toBe(0);
    const { boxes, ...answer } = json();
    expect(answer).toMatchObject({
      method: "prim",
      interest: "residents < 100",
      kind: "found",
      futures: 20,
      ofInterest: 8,
      leftOut: 1,
      suggested: 7,
      peeledTo: 7,
      further: [],
      sentence: {
        en: "residents < 100 holds in all 8 futures in which price is at most 9; these are all 8 futures in which residents < 100 holds.",
      },
    });
    expect(boxes[0]).toEqual({ coverage: 1, density: 0.4, mass: 1, n: 20, k: 8, limits: {}, quasiP: {} });
    expect(boxes.slice(1, 4)).toMatchObject([
      { n: 18, k: 8, limits: { price: { max: 19 } } },
      { n: 16, k: 8, limits: { price: { max: 17 } } },
      { n: 14, k: 8, limits: { price: { max: 15 } } },
    ]);
    expect(boxes.at(-1)).toMatchObject({ n: 8, k: 8, coverage: 1, density: 1, limits: { price: { max: 9 } } });
  });

  it("takes texts, named numbers and quoted columns, and compares with texts", async () => {
    const codes = csv.replaceAll("dry", "1").replaceAll("wet", "2");
    const { json } = await run(
      codes,
      "--interest",
      '"residents" == "90"',
      "--inputs",
      "weather,price",
      "--categorical",
      "weather",
      "--mass-min",
      "0.2",
      "--objective",
      "original",
      "--json",
    );
    expect(json()).toMatchObject({ kind: "found", ofInterest: 8, interest: 'residents == "90"' });
    const wet = await run(csv, "--interest", 'weather == "wet"', "--inputs", "price", "--json");
    expect(wet.json()).toMatchObject({ futures: 21, ofInterest: 11 });
  });

  it("looks for further boxes, tries again on halves and turns axes when asked", async () => {
    const rows = Array.from({ length: 400 }, (_, place) => [(place % 20) + 0.5, Math.floor(place / 20) + 0.5] as const);
    const two = rows.map(([x, y]) => `${x},${y},${(x < 10 && y < 10) || (x > 17 && y > 15) ? 1 : 0}`);
    const asked = ["--interest", "fails == 1", "--boxes", "2", "--mass-min", "0.01", "--resample", "5", "--json"];
    const { json } = await run(["x,y,fails", ...two].join("\n"), ...asked);
    const answer = json();
    expect(answer.further).toMatchObject([
      { kind: "found", sentence: { en: expect.stringContaining("all 15 futures") } },
    ]);
    expect(answer.reproducibility).toMatchObject({ draws: 5, answered: 5, inputs: [{ id: "x" }, { id: "y" }] });
    const turned = await run(["x,y,fails", ...two].join("\n"), ...asked, "--rotate");
    expect(turned.json().axes).toMatchObject([{ id: "axis 1" }, { id: "axis 2" }]);
  });

  it("finds the leaves of a tree", async () => {
    const { exitCode, json } = await run(csv, "--interest", "residents < 100", "--method", "cart", "--json");
    expect(exitCode).toBe(0);
    expect(json()).toMatchObject({
      kind: "tree",
      boxes: [{ n: 8, k: 8, limits: { price: { max: 9 } } }],
      suggested: 0,
    });
  });

  it("shows people the sentence, the limits and the trajectory", async () => {
    const { out } = await run(csv, "--interest", "residents < 100", "--peel-alpha", "0.1");
    expect(out).toContain("these are all 8 futures");
    expect(out).toContain("1 future has no value to judge by and was left out.");
    expect(out).toMatch(/^price +9 +/mu);
    expect(out).toMatch(/^ +7 +1\.000 +1\.000 +0\.400 +8 +8 +1 +suggested$/mu);
  });

  it("answers with a reason where there is nothing to find", async () => {
    const none = await run(csv, "--interest", "residents < 5", "--json");
    expect(none.exitCode).toBe(0);
    expect(none.json()).toMatchObject({ kind: "none-of-interest", boxes: [], suggested: null });
    expect((await run(csv, "--interest", "residents > 5", "--json")).json()).toMatchObject({ kind: "all-of-interest" });
    const same = await run("x,y\n1,1\n1,2", "--interest", "y > 1", "--json");
    expect(same.json()).toMatchObject({ kind: "nothing-varies" });
    const sparse = await run(csv, "--interest", "residents < 100", "--threshold", "1", "--mass-min", "0.5", "--json");
    expect(sparse.json()).toMatchObject({ kind: "not-dense-enough", suggested: null });
  });

  it.each([
    ["x,y\n1,1\n,2", "y > 1", "line 3, column x: expected a value, found a blank cell"],
    ["x,y\n1,1\nlow,2", "y > 1", 'line 3, column x: expected a number as elsewhere in it, found "low"'],
    ["x,y\n1,1\n2,many", "y > 1", 'line 3, column y: expected a number to compare with 1, found "many"'],
    ["x,y\n1,1\n2", "y > 1", "line 3: expected 2 fields as in the first line, found 1"],
    ["x,y\n1,1\n2,2", "z > 1", 'has no column "z"; it has x, y'],
    ["x,x\n1,1", "x > 1", 'two columns are called "x"'],
    ["x,y", "y > 1", "holds no futures"],
  ])("says where %j is wrong", async (text, interest, message) => {
    const { exitCode, out, err } = await run(text, "--interest", interest, "--json");
    expect([exitCode, out]).toEqual([1, ""]);
    expect(err).toContain(message);
  });

  it.each([
    ["--interest", "y"],
    ["--interest", "y > many"],
    ["--interest", "y > 1", "--peel-alpha", "0.7"],
    ["--interest", "y > 1", "--method", "guess"],
    ["--interest", "y > 1", "--inputs", "x,x"],
    ["--inputs", "x"],
  ])("does not understand %s %s %s", async (...options) => {
    expect((await run("x,y\n1,1\n2,2", ...options)).exitCode).toBe(2);
  });

  it("scores inputs against the noise of shuffled futures", async () => {
    const args = [
      "--interest",
      "residents < 100",
      "--inputs",
      "price,weather",
      "--method",
      "scores",
      "--score-by",
      "f",
    ];
    const { exitCode, json } = await run(csv, ...args, "--json");
    expect(exitCode).toBe(0);
    expect(json()).toMatchObject({
      kind: "scores",
      boxes: [],
      scores: { method: "f", shuffles: 19, scores: [{ inputId: "price", aboveNoise: true }, { aboveNoise: false }] },
      sentence: {
        en: expect.stringContaining("By the F test, 1 of 2 inputs tells more about whether residents < 100 holds"),
      },
    });
    expect((await run(csv, ...args)).out).toMatch(/price +\d+.*\nweather .* noise \(up to 0\.\d+\)/u);
    const none = await run(csv, ...args.with(1, "residents < 0"), "--json");
    expect(none.json()).toMatchObject({ kind: "none-of-interest", scores: null, boxes: [] });
  });

  it("tells by how much inputs multiply the odds", async () => {
    // By hand: 16 of 20 dry futures fail and 4 of 20 wet ones, whatever the price: an odds ratio of 1/16.
    const share = (weather: string, fails: number, count: number) =>
      [1, 3].flatMap((price) => Array.from({ length: count }, () => `${price},${weather},${fails}`));
    const futures = [...share("dry", 1, 8), ...share("dry", 0, 2), ...share("wet", 1, 2), ...share("wet", 0, 8)];
    const args = ["--interest", "fails == 1", "--method", "logistic"];
    const { exitCode, json } = await run(["price,weather,fails", ...futures].join("\n"), ...args, "--json");
    expect(exitCode).toBe(0);
    const answer = json();
    expect(answer).toMatchObject({ kind: "fit", boxes: [], suggested: null, futures: 40, ofInterest: 20 });
    expect(answer.odds).toMatchObject({
      terms: [
        {
          ...{ inputId: "weather", category: "wet", baseline: "dry", oddsRatio: expect.closeTo(1 / 16, 8) },
          perUnit: expect.closeTo(-Math.log(16), 8),
          standardError: expect.closeTo(0.5 * Math.sqrt(2 / 16 + 2 / 4), 8),
        },
        { inputId: "price", oddsRatio: expect.closeTo(1, 8), p: expect.closeTo(1, 8) },
      ],
      ...{ intercept: expect.closeTo(0, 8), separation: "none", ridge: 0, leftOut: [], half: null },
      // Of 20 × 20 pairs 16 × 16 are in the right order, and 2 × 16 × 4 are ties.
      auc: expect.closeTo((16 * 16 + 16 * 4) / 400, 8),
    });
  });

  it("draws the line on which half of the futures are of interest by two numbers", async () => {
    // Of ten futures at (x, y) x + y - 1 fail: half of them where x + y is 6.
    const places = [1, 2, 3, 4, 5];
    const futures = places.flatMap((x) =>
      places.flatMap((y) => Array.from({ length: 10 }, (_, place) => `${x},${y},${place < x + y - 1 ? 1 : 0}`)),
    );
    const table = ["x,y,fails", ...futures].join("\n");
    const args = ["--interest", "fails == 1", "--method", "logistic"];
    const { odds } = (await run(table, ...args, "--json")).json();
    const near = (value: number) => expect.closeTo(value, 6);
    const line = { from: { x: near(1), y: near(5) }, to: { x: near(5), y: near(1) } };
    expect(odds).toMatchObject({ half: { line, sentence: { zh: expect.stringContaining("拟合比例") } } });
    const { out } = await run(table, ...args);
    expect(out).toMatch(/^x +0\.\d+ +0\.\d+ +\S+ +1\.\d+ +\+1\.414$/mu);
    expect(out).toContain("is one half on the straight line from 1 of x and 5 of y to 5 and 1.");
    const apart = (await run(csv, "--interest", "residents < 100", "--method", "logistic", "--json")).json();
    expect(apart).toMatchObject({ kind: "fit", odds: { separation: "complete", ridge: 1 } });
    const none = (await run(csv, ...args.with(1, "residents < 0"), "--json")).json();
    expect(none).toMatchObject({ kind: "none-of-interest", odds: null });
  });
});

describe("parseInterest", () => {
  it.each([
    ["deaths > 12", { column: "deaths", operator: ">", value: 12 }],
    ["deaths>=-1e3", { column: "deaths", operator: ">=", value: -1000 }],
    ['"land lost, km2" <= 3.5', { column: "land lost, km2", operator: "<=", value: 3.5 }],
    ["policy != 'carry on'", { column: "policy", operator: "!=", value: "carry on" }],
    ["failed == True", { column: "failed", operator: "==", value: "True" }],
  ])("reads %s", (text, interest) => {
    expect(parseInterest(text)).toEqual(interest);
  });
});
