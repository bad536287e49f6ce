import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-check-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const settings = "INITIAL TIME = 0 ~Year~| FINAL TIME = 5 ~Year~| TIME STEP = 1 ~Year~| SAVEPER = 1 ~Year~|";

async function check(text: string | Uint8Array, ...options: string[]) {
  const file = join(folder, "town.mdl");
  writeFileSync(file, typeof text === "string" ? `${text}\n${settings}` : text);
  let out = "";
  let err = "";
  const exitCode = await runTamarisk(["check", file, ...options], {
    out: (part) => {
      out += part;
    },
    err: (part) => {
      err += part;
    },
  });
  return { exitCode, out: out.replaceAll(folder, ""), err: err.replaceAll(folder, "") };
}

describe("tamarisk check", () => {
  it("counts nothing where nothing is wrong", async () => {
    const fine = "people = INTEG(people * rate, 100) ~person~|\nrate = 0.1 ~1/Year~|";
    expect(await check(fine)).toEqual({ exitCode: 0, out: "/town.mdl: no errors, no warnings\n", err: "" });
  });

  it("warns of units and still ends well", async () => {
    const { exitCode, out } = await check("people = 3 ~person~|\nbirths = people ~person/Year~|");
    expect(exitCode).toBe(0);
    expect(out).toBe(
      '/town.mdl:2:1: units (warning): "births" is in person/Year, but its equation comes to person\n/town.mdl: no errors, 1 warning\n',
    );
  });

  it("tells errors with file, line, column and kind, first of all", async () => {
    const { exitCode, out, err } = await check("a = 3 ~person~|\nb = a ~Year~|\nc = nobody ~~|\nd = e ~~|\ne = d ~~|");
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^\/town\.mdl:3:5: unknown-name: .*"nobody"/u);
    expect(lines.some((line) => /^\/town\.mdl:2:1: units \(warning\): /u.test(line))).toBe(true);
    expect(lines.at(-1)).toMatch(/^\/town\.mdl: \d errors?, 1 warning$/u);
  });

  it("gives one JSON document", async () => {
    const { exitCode, out } = await check("x = (1 + 2 ~~|", "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ kind: "syntax", severity: "error", file: "/town.mdl", at: { line: 1 } }],
    });
  });

  it("refuses what is no text, no file, or not there", async () => {
    const binary = await check(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1));
    expect(binary).toMatchObject({ exitCode: 1, out: "" });
    expect(binary.err).toContain("/town.mdl cannot be read: it is not text");
    for (const [path, reason] of [
      [folder, "a folder"],
      [join(folder, "none.mdl"), "no such file"],
    ] as const) {
      let err = "";
      const exitCode = await runTamarisk(["check", path], {
        out: () => {},
        err: (part) => {
          err += part;
        },
      });
      expect(exitCode).toBe(1);
      expect(err).toContain(reason);
    }
  });
});
