import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "tamarisk-bad-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: string, content: string, options: readonly string[]) {
  const path = join(folder, "in.txt");
  writeFileSync(path, content);
  let [out, err] = ["", ""];
  const exit = await runTamarisk([command, path, ...options], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exit, out, err: err.replaceAll(folder, "") };
}

const rows = (count: number, row: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => row(place)).join("\n");
const futures = `a,b,y\n${rows(40, (place) => `${place},${(place * 7) % 40},${place < 9 ? 1 : 0}`)}\n`;
const interest = ["--interest", "y == 1"];
const more = ["--direction", "maximize"];
const pathways = (change: object) =>
  JSON.stringify({
    startYear: 2025,
    horizonYear: 2060,
    presentPlan: { tippingYears: 2033 },
    actions: [{ id: "a", tippingYears: "never" }],
    ...change,
  });
const action = (change: object) => pathways({ actions: [{ id: "a", tippingYears: "never", ...change }] });

describe("bad input", () => {
  it.each([
    ["discover", "a,y\n1,NaN\n2,\n", interest, "no-cases", "no futures to look at"],
    ["discover", "a,y\n1,0\n", interest, "none-of-interest", "The only future is not one in which y == 1 holds"],
    ["discover", "a,y\n1,1\n1,0\n", interest, "nothing-varies", "No input varies over 2 futures"],
    ["discover", "y\n1\n0\n", [...interest, "--method", "scores"], "nothing-varies", "No input varies"],
    ["discover", futures, [...interest, "--mass-min", "1"], "no-better-box", "No limit on any input"],
    ["robustness", "policy,a\nn,NaN\ns,\n", more, undefined, "0 of 1 futures are counted"],
    ["robustness", "policy,a\nn,1\n", more, undefined, "n is the only policy"],
    ["front", "a,b\nNaN,1\n", ["--reference", "1,1"], undefined, "no point with a number in every objective"],
    ["pathways", action({ requires: ["a"] }), [], "contradictory-rules", "a before a"],
    ["pathways", action({ requires: ["q"] }), [], "contradictory-rules", '"q", which is not among the actions'],
    ["pathways", pathways({ presentPlan: { tippingYears: "never" } }), [], "never-fires", "fires in no future"],
  ])("%s answers %j with a reason", async (command, content, options, kind, sentence) => {
    const { exit, out, err } = await run(command, content, [...options, "--json"]);
    expect([exit, err]).toEqual([0, ""]);
    const answer = JSON.parse(out);
    expect(answer.kind).toBe(kind);
    expect(answer.sentence.en).toContain(sentence);
    expect(answer.sentence.zh).not.toBe("");
    expect((await run(command, content, options)).out).toContain(sentence);
  });

  it.each([
    ["discover", "a,y\nNaN,1\n2,0\n", interest, 'line 2, column a: expected a value, found "NaN"; fill it in'],
    [
      "discover",
      "a,y\n1e200,1\n2,0\n",
      interest,
      'line 2, column a: expected a number as elsewhere in it, found "1e200"; numbers up to 1e+150',
    ],
    ["discover", 'a,y\n"1,5",1\n"2,5",0\n', interest, 'expected a number, found "1,5"; write it with a point'],
    ["discover", "__proto__,y\n1,1\n", interest, "no column can be called __proto__"],
    ["discover", futures, [...interest, "--inputs", "a,y"], "--inputs names y, by which"],
    ["discover", futures, [...interest, "--categorical", "q"], 'no column "q"; it has a, b, y'],
    ["robustness", "policy;a\nn;1,5\n", more, "parted by semicolons"],
    ["robustness", "policy,a\nn,1\n", [...more, "--distance-row", "d"], 'no row "d" with distances; it has n'],
    ["front", "a,b\n-1e150,-1e150,\n", ["--reference", "1,1"], "line 2: expected 2 fields"],
    ["front", rows(1, () => "-1e149,-1e149,-1e149"), ["--reference", "1,1,1"], "larger than any number"],
    ["pathways", "[".repeat(100_000), [], "not JSON"],
    [
      "pathways",
      pathways({ horizonYear: 1e9 }),
      [],
      "horizonYear: expected a year after the start in 2025, at most 1000",
    ],
    ["pathways", pathways({ actions: [] }), [], "actions: Too small"],
    ["pathways", action({ id: "__proto__" }), [], "actions[0].id: no id can be __proto__"],
    ["pathways", action({ name: "long ".repeat(100) }), [], "actions[0].name: expected at most 200 characters"],
    ["pathways", action({ tippingYears: "soon" }), [], 'actions[0].tippingYears: expected a year, "never" or'],
    [
      "pathways",
      pathways({ actions: ["a", "a"].map((id) => ({ id, tippingYears: 2040 })) }),
      [],
      'actions[1].id: "a" is the id of actions[0] already',
    ],
  ])("%s refuses %j, saying where and what to do", async (command, content, options, message) => {
    const { exit, out, err } = await run(command, content, [...options, "--json"]);
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(/^tamarisk: /u);
    expect(err).toContain(message);
  });

  it.each([
    ["discover", []],
    ["discover", ["--interest", "y > NaN"]],
    ["discover", ["--interest", "y == NaN"]],
    ["discover", [...interest, "--mass-min", "2"]],
    ["discover", [...interest, "--peel-alpha", "0"]],
    ["discover", [...interest, "--inputs", "a,a"]],
    ["robustness", [...more, "--alpha", "NaN"]],
    ["robustness", [...more, "--threshold", "1e999"]],
    ["front", ["--reference", "1,"]],
    ["front", ["--reference", "1,1", "--epsilons", "0,1"]],
    ["front", ["--reference", "1,1", "--epsilons=-1,1"]],
    ["front", ["--reference", "1,1", "--columns", "a,,b"]],
    ["sensitivity", ["--slices", "1"]],
    ["pathways", ["--limit", "0"]],
  ])("%s does not understand %j", async (command, options) => {
    const { exit, out } = await run(command, futures, [...options, "--json"]);
    expect([exit, out]).toEqual([2, ""]);
  });
});
