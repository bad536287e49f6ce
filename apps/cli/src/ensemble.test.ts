import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-ensemble-"));
  writeFileSync(join(folder, "ponds.xmile"), ponds);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Two ponds fill up and lose a share of their water a year: after one year rain + (1 − loss) × water. */
const ponds = `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
  <header><name>Ponds</name><vendor>Tamarisk</vendor><product version="1">tests</product></header>
  <sim_specs time_units="year"><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
  <dimensions><dim name="pond"><elem name="upper"/><elem name="lower"/></dim></dimensions>
  <model><variables>
    <stock name="Water"><dimensions><dim name="pond"/></dimensions>
      <element subscript="upper"><eqn>100</eqn></element><element subscript="lower"><eqn>200</eqn></element>
      <inflow>filling</inflow><outflow>losing</outflow><units>m3</units></stock>
    <flow name="filling"><dimensions><dim name="pond"/></dimensions><eqn>rain</eqn></flow>
    <flow name="losing"><dimensions><dim name="pond"/></dimensions><eqn>Water * loss_rate</eqn></flow>
    <aux name="rain"><eqn>10</eqn></aux>
    <aux name="loss rate"><eqn>0.5</eqn></aux>
  </variables></model>
</xmile>`;

const sampled = {
  uncertainties: [{ id: "rain", distribution: { kind: "integer", low: 1, high: 3 } }],
  sampling: { method: "full-factorial", count: 3 },
};

async function run(design: unknown, output = "out.parquet", ...more: string[]) {
  let err = "";
  const name = typeof design === "string" ? "scenarios.csv" : "design.json";
  writeFileSync(join(folder, name), typeof design === "string" ? design : JSON.stringify(design));
  const places = ["--design", join(folder, name), "--output", join(folder, output), "--workers", "1", ...more];
  const exitCode = await runTamarisk(["ensemble", join(folder, "ponds.xmile"), ...places], {
    out: () => undefined,
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, err };
}

describe("tamarisk ensemble", () => {
  it("runs a model file in sampled scenarios under each policy, arrays element by element", async () => {
    const { exitCode } = await run({
      ...sampled,
      policies: [
        { id: "leaking", levers: {} },
        { id: "lined", levers: { "Loss Rate": 0 } },
      ],
      outcomes: ["water"],
      times: [1],
    });
    expect(exitCode).toBe(0);
    const bytes = readFileSync(join(folder, "out.parquet"));
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    const expected = [1, 2, 3].flatMap((rain, scenario) =>
      [["leaking", 0.5] as const, ["lined", 0] as const].map(([policy, loss]) => ({
        scenario,
        policy,
        time: 1,
        rain,
        "loss rate": loss,
        "Water[upper]": rain + (1 - loss) * 100,
        "Water[lower]": rain + (1 - loss) * 200,
      })),
    );
    expect(rows).toEqual(expected);
  });

  it("runs the scenarios of a CSV file and keeps all that changes over time", async () => {
    expect((await run("Water[upper],rain\n0,0\n8,2\n", "out.csv")).exitCode).toBe(0);
    const lines = readFileSync(join(folder, "out.csv"), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 2 * 3);
    expect(lines[0]).toMatch(/^scenario,policy,time,Water\[upper\] at start,rain,/u);
    const upper = lines[0]!.split(",").indexOf("Water[upper]");
    expect(lines.slice(1).map((line) => Number(line.split(",")[upper]))).toEqual([0, 0, 0, 8, 6, 5]);
  });

  it("says what is wrong with a design, a model's names and an output, and leaves nothing behind", async () => {
    const refused = async (design: unknown, output?: string) => {
      const { exitCode, err } = await run(design, output);
      expect(exitCode).toBe(1);
      return err;
    };
    expect(await refused({ ...sampled, outcomes: ["wather"] })).toMatch(/unknown-name: .*wather.*water/u);
    expect(await refused("snow\n1\n")).toMatch(/snow/u);
    expect(await refused({ ...sampled, outcomes: ["Water[middle]"] })).toContain("Water[middle]");
    expect(await refused({ ...sampled, times: [0.5] })).toContain("found the time 0.5");
    expect(await refused({ ...sampled, levers: { rain: [1] } })).toContain("which is an uncertainty");
    expect(await refused({ ...sampled, sampling: { method: "magic", count: 1 } })).toContain("sampling");
    expect(await refused(sampled, "no/such/folder/out.parquet")).toMatch(/out\.parquet cannot be written: ENOENT/u);
    expect(await refused(sampled, "out.xlsx")).toContain("must end in .parquet or .csv");
    expect(readdirSync(folder).sort()).toEqual(["design.json", "ponds.xmile", "scenarios.csv"]);
  });

  it("explains itself, and ends with 2 when it was not understood", async () => {
    let out = "";
    const terminal = {
      out: (text: string) => {
        out += text;
      },
      err: () => undefined,
    };
    expect(await runTamarisk(["ensemble", "--help"], terminal)).toBe(0);
    expect(out).toContain("Usage: tamarisk ensemble [options] <model>");
    expect(await runTamarisk(["ensemble", "model.mdl"], terminal)).toBe(2);
  });
});
