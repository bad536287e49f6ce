import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameKey } from "@tamarisk/system-dynamics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

const models = fileURLToPath(new URL("../test/fixtures/models/", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-convert-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const exitCode = await runTamarisk(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, out, err };
}

/** Columns by the key of their names. */
function table(csv: string): Map<string, string[]> {
  const [header, ...rows] = csv
    .trimEnd()
    .split("\n")
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map((field) => field[1] ?? field[2]!));
  return new Map(header!.map((name, column) => [nameKey(name), rows.map((row) => row[column]!)]));
}

describe("tamarisk convert", () => {
  it.each(["module.xmile", "arrays.xmile", "delays.mdl", "macro.mdl", "subranges.mdl", "lookup arrays.mdl"])(
    "writes %s as XMILE that gives the same numbers",
    async (name) => {
      const output = join(folder, `${name}.xmile`);
      const converted = await run("convert", join(models, name), "--to", "xmile", "--output", output);
      expect(converted).toEqual({ exitCode: 0, out: "", err: "" });
      const [before, after] = await Promise.all([join(models, name), output].map((file) => run("simulate", file)));
      const numbers = table(after!.out);
      for (const [column, values] of table(before!.out))
        expect([column, numbers.get(column)]).toEqual([column, values]);
    },
  );

  it("writes to standard output what it writes to a file", async () => {
    const output = join(folder, "growth.xmile");
    await run("convert", join(models, "growth.mdl"), "--to", "xmile", "--output", output);
    const { out } = await run("convert", join(models, "growth.mdl"), "--to", "xmile");
    expect(out).toBe(readFileSync(output, "utf8"));
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("names what XMILE cannot say, and leaves no file behind", async () => {
    const output = join(folder, "vectors.xmile");
    const { exitCode, err } = await run("convert", join(models, "vectors.mdl"), "--to", "xmile", "--output", output);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/vectors\.mdl:\d+:\d+: unsupported: .*order/u);
    expect(readdirSync(folder)).not.toContain("vectors.xmile");
  });

  it("refuses another format", async () => {
    const { exitCode, err } = await run("convert", join(models, "growth.mdl"), "--to", "stella");
    expect(exitCode).toBe(2);
    expect(err).toContain("xmile");
  });
});
