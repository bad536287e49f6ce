import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EnsembleChunk } from "@tamarisk/scenario-engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openChunkShelf } from "./chunk-shelf.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-shelf-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const chunk = (index: number): EnsembleChunk => ({
  index,
  columns: {
    policyIds: ["carry-on"],
    outcomeIds: ["people"],
    years: [2020, 2021],
    firstScenario: 2 * index,
    scenarioCount: 2,
    values: Float64Array.of(index, -0, Number.NaN, 1e300),
  },
  failures: [{ scenario: 2 * index + 1, policyId: "carry-on", variable: "people", time: 2020, message: "line\nbreak" }],
});

describe("openChunkShelf", () => {
  it("gives chunks back bit for bit, to this run and to the next [ENS5]", () => {
    const first = openChunkShelf(join(folder, "parts"), "recipe 1");
    expect(first.found).toBe(0);
    first.put(chunk(3));
    const next = openChunkShelf(join(folder, "parts"), "recipe 1");
    expect(next.found).toBe(1);
    for (const shelf of [first, next]) {
      expect([2, 3].map(shelf.has)).toEqual([false, true]);
      expect(shelf.take(3)).toEqual(chunk(3));
    }
    next.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps nothing that was cut short or changed, wherever that happened", () => {
    const parts = join(folder, "parts");
    openChunkShelf(parts, "recipe 1").put(chunk(0));
    const whole = readFileSync(join(parts, "0.chunk"));
    for (const length of [0, 10, 64, 100, whole.length - 1]) {
      writeFileSync(join(parts, "0.chunk"), whole.subarray(0, length));
      expect(openChunkShelf(parts, "recipe 1").found).toBe(0);
    }
    for (const place of [0, 70, whole.length - 3]) {
      const changed = Buffer.from(whole);
      changed[place]! ^= 1;
      writeFileSync(join(parts, "0.chunk"), changed);
      expect(openChunkShelf(parts, "recipe 1").has(0)).toBe(false);
    }
    writeFileSync(join(parts, "0.chunk"), whole);
    expect(openChunkShelf(parts, "recipe 1").has(0)).toBe(true);
  });

  it("throws away the chunks of another recipe", () => {
    const parts = join(folder, "parts");
    openChunkShelf(parts, "recipe 1").put(chunk(0));
    expect(openChunkShelf(parts, "recipe 2").found).toBe(0);
    expect(openChunkShelf(parts, "recipe 1").found).toBe(0);
  });

  it("refuses a folder in which another process is at work, and takes over from one that is gone", () => {
    const parts = join(folder, "parts");
    const shelf = openChunkShelf(parts, "recipe 1");
    shelf.put(chunk(0));
    writeFileSync(join(parts, "process.pid"), String(process.ppid));
    expect(() => openChunkShelf(parts, "recipe 1")).toThrow(`process ${process.ppid} is computing these results`);
    expect(() => openChunkShelf(parts, "recipe 2")).toThrow("is computing these results");
    shelf.leave();
    expect(openChunkShelf(parts, "recipe 1").found).toBe(1);
    writeFileSync(join(parts, "process.pid"), "4194305");
    expect(openChunkShelf(parts, "recipe 1").found).toBe(1);
  });

  it("refuses a folder that holds something else", () => {
    mkdirSync(join(folder, "photos"));
    writeFileSync(join(folder, "photos", "family.jpg"), "");
    expect(() => openChunkShelf(join(folder, "photos"), "recipe 1")).toThrow("holds something else; remove it");
    expect(readdirSync(join(folder, "photos"))).toEqual(["family.jpg"]);
  });
});
