import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-front-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(csv: string, ...options: string[]) {
  const path = join(folder, "points.csv");
  writeFileSync(path, csv);
  let out = "";
  let err = "";
  const exitCode = await runTamarisk(["front", path, ...options], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, out, err: err.replaceAll(folder, "") };
}

const costs = "policy,cost,dust\nkeep,1,2\nplant,2,1\nwait,2,2\nfail,NaN,0\nfar,0,9\n";

describe("tamarisk front", () => {
  it("gives the hypervolume, the points none dominates and one a box, and counts what is left out", async () => {
    const { exitCode, out, err } = await run(
      costs,
      ...["--columns", "cost,dust", "--reference", "3,3", "--epsilons", "2,2", "--json"],
    );
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      columns: ["cost", "dust"],
      points: 5,
      leftOut: [3],
      beyondReference: 1,
      hypervolume: 3,
      nondominated: [
        { index: 0, values: [1, 2] },
        { index: 1, values: [2, 1] },
        { index: 4, values: [0, 9] },
      ],
      // Boxes (0, 1), (1, 0), (1, 1) and (0, 4).
      epsilonNondominated: [
        { index: 0, values: [1, 2] },
        { index: 1, values: [2, 1] },
      ],
    });
    expect(JSON.parse(out).sentence.en).toContain("3 of 4 points are not dominated");
  });

  it("takes more for better where it is told to, with the reference as the least that counts", async () => {
    const { out } = await run("green,cost\n5,1\n3,2\n", "--maximize", "green", "--reference", "0,4", "--json");
    expect(JSON.parse(out)).toMatchObject({ hypervolume: 15, nondominated: [{ index: 0, values: [5, 1] }] });
  });

  it("answers for one objective, twins, nothing within the reference and no numbers at all, also without names", async () => {
    const one = JSON.parse((await run("3\n1\n2\n1\n", "--reference", "4", "--json")).out);
    expect([one.hypervolume, one.nondominated.map(({ index }: { index: number }) => index)]).toEqual([3, [1, 3]]);
    const outside = JSON.parse((await run("5,5\n6,4\n", "--reference", "4,4", "--json")).out);
    expect([outside.hypervolume, outside.nondominated.length, outside.beyondReference]).toEqual([0, 2, 2]);
    const none = await run("a,b\nNaN,1\n,2\n", "--reference", "4,4", "--epsilons", "1,1", "--json");
    expect([none.exitCode, JSON.parse(none.out).nondominated, JSON.parse(none.out).hypervolume]).toEqual([0, [], 0]);
  });

  it("says in plain text what it found, with the points as a table", async () => {
    const { out } = await run("cost,dust\n1,2\n2,1\n", "--reference", "3,3");
    expect(out).toBe(
      "2 of 2 points are not dominated: no other point is at least as good in every objective and better in one. Together the points dominate a hypervolume of 3 up to the reference.\n\npoint  cost  dust\n    0     1     2\n    1     2     1\n",
    );
  });

  it("refuses text where a number is needed, a reference that does not fit, and lists that are none", async () => {
    const text = await run(costs, "--reference", "3,3");
    expect([text.exitCode, text.err]).toEqual([
      1,
      'tamarisk: /points.csv, line 2, column policy: expected a number, found "keep"; correct it, or choose the objectives with --columns\n',
    ]);
    const short = await run("1,2\n", "--reference", "3", "--json");
    expect([short.exitCode, short.err]).toEqual([
      1,
      "tamarisk: --reference has 1 number and the objectives are 2 (objective1, objective2); give one each, or choose objectives with --columns\n",
    ]);
    expect((await run("1,2\n", "--reference", "3,x")).exitCode).toBe(2);
    expect((await run("1,2\n")).exitCode).toBe(2);
    expect((await run("1,2\n", "--reference", "3,3", "--epsilons", "0,1")).err).toContain("above 0");
    expect((await run("1,2\n", "--reference", "3,3", "--maximize", "green")).err).toContain('names "green"');
    expect((await run("a,b\n1,2\n", "--reference", "3,3", "--columns", "a,c")).err).toContain('no column "c"');
  });
});
