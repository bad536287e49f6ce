import { describe, expect, it } from "vitest";
import { z } from "zod";
import { orderedIds } from "./ordered-ids.ts";

describe("orderedIds", () => {
  it("gives each id once, in rising order, as UUIDs of version 7", () => {
    const ids = orderedIds(20_000, new Date("2026-11-22T00:00:00Z"));
    expect(new Set(ids).size).toBe(20_000);
    expect(ids).toEqual(ids.toSorted());
    for (const id of [ids[0], ids[4_096], ids.at(-1)]) expect(z.uuidv7().safeParse(id).success).toBe(true);
  });

  it("begins with the moment, in milliseconds, and the number of the id", () => {
    const [first, second] = orderedIds(2, new Date(0x0123456789ab));
    expect(first).toMatch(/^01234567-89ab-7000-[89ab]/);
    expect(second).toMatch(/^01234567-89ab-7001-[89ab]/);
  });
});
