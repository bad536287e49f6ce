import { randomUUID } from "node:crypto";
import { ParameterChange, ParameterChangeId } from "@tamarisk/domain";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { bureau, database, withBureauForEachTest } from "../test/bureau-for-tests.ts";
import type { Actor } from "./actor.ts";
import { listParameterChanges, removeParameterChange, setParameterChange } from "./parameter-change.ts";
import { RowNotFound } from "./row-not-found.ts";

let by: Actor;
withBureauForEachTest();
beforeEach(async () => {
  by = { id: bureau.owner.id, name: bureau.owner.name };
});

const reserves = ParameterChange.parse({
  id: "reserve_life",
  value: 30,
  low: 20,
  high: 45,
  source: "mine survey 2026",
});
const posts = ParameterChange.parse({ ...reserves, id: "output_per_post", element: "mining" });

const set = (change: ParameterChange, version: number | null) =>
  database.transaction((tx) => setParameterChange(tx, bureau.scope, bureau.project.id, change, version, by));
const remove = (id: ParameterChangeId, version: number) =>
  database.transaction((tx) => removeParameterChange(tx, bureau.scope, bureau.project.id, id, version));
const list = () => listParameterChanges(database, bureau.scope, bureau.project.id);

describe("a figure that a project sets", () => {
  it("comes back as it was set, with who set it, and with what it replaced", async () => {
    const { before, after } = await set(reserves, null);
    expect(before).toBeNull();
    expect(after).toMatchObject({ change: reserves, by: "Lin Xia", version: 1 });
    const again = await set({ ...reserves, value: 25 }, 1);
    expect(again.before).toEqual(after);
    expect(again.after).toMatchObject({ id: after.id, change: { ...reserves, value: 25 }, version: 2 });
    expect(await list()).toEqual([again.after]);
  });

  it("is one figure for each element, and no element stays none", async () => {
    const { after: mining } = await set(posts, null);
    const { after: energy } = await set({ ...posts, element: "energy" }, null);
    const { after: plain } = await set(reserves, null);
    expect(await list()).toEqual([energy, mining, plain]);
    expect(plain.change).not.toHaveProperty("element");
  });

  it("keeps numbers to the last digit", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    let version: number | null = null;
    await fc.assert(
      fc.asyncProperty(fc.tuple(number, number, number), async (numbers) => {
        const [low, value, high] = numbers.toSorted((a, b) => a - b) as [number, number, number];
        const { after } = await set({ ...reserves, low, value, high }, version);
        version = after.version;
        expect(after.change).toEqual({ ...reserves, low, value, high });
      }),
      { numRuns: 100 },
    );
  });

  it("is not overwritten by somebody who has not seen it", async () => {
    const { after } = await set(reserves, null);
    await expect(set(reserves, null)).rejects.toMatchObject({
      name: "StaleVersion",
      id: after.id,
      expected: 0,
      found: 1,
    });
    await set(reserves, 1);
    await expect(set(reserves, 1)).rejects.toMatchObject({ name: "StaleVersion", expected: 1, found: 2 });
    await expect(set(posts, 4)).rejects.toEqual(new RowNotFound("parameter-change", "output_per_post"));
  });

  it("is the town's own again once it is removed, by whoever has seen it last", async () => {
    const { after } = await set(reserves, null);
    await set(reserves, 1);
    await expect(remove(after.id, 1)).rejects.toMatchObject({ name: "StaleVersion", expected: 1, found: 2 });
    expect((await remove(after.id, 2)).change).toEqual(reserves);
    expect(await list()).toEqual([]);
    await expect(remove(after.id, 2)).rejects.toEqual(new RowNotFound("parameter-change", after.id));
    const unknown = ParameterChangeId.parse(randomUUID());
    await expect(remove(unknown, 1)).rejects.toEqual(new RowNotFound("parameter-change", unknown));
  });

  it("goes on counting when it is set again, so that whoever saw it before neither overwrites nor removes it", async () => {
    const { after: first } = await set(reserves, null);
    const { after: mining } = await set(posts, null);
    await remove(first.id, 1);
    const { before, after: again } = await set({ ...reserves, value: 25 }, null);
    expect([before, again]).toMatchObject([null, { change: { value: 25 }, version: 2 }]);
    await expect(set(reserves, 1)).rejects.toMatchObject({ name: "StaleVersion", id: again.id, expected: 1, found: 2 });
    await expect(remove(first.id, 1)).rejects.toEqual(new RowNotFound("parameter-change", first.id));
    await remove(again.id, 2);
    await expect(set(reserves, 2)).rejects.toEqual(new RowNotFound("parameter-change", "reserve_life"));
    const { after: third } = await set(reserves, null);
    expect(third.version).toBe(3);
    expect(await list()).toEqual([mining, third]);
  });

  it("is refused by the database itself outside its own range or without a source", async () => {
    const { after } = await set(reserves, null);
    const write = (columns: string) =>
      database.executeSql(`UPDATE "ParameterChange" SET ${columns} WHERE "id" = $1`, [after.id]);
    for (const columns of [`"value" = 46`, `"low" = 31`, `"high" = 'Infinity'`, `"value" = 'NaN'`]) {
      await expect(write(columns), columns).rejects.toThrow(/ParameterChange_value_lies_in_its_range/);
    }
    await expect(write(`"source" = ' '`)).rejects.toThrow(/ParameterChange_names_its_source/);
    await expect(write(`"version" = 0`)).rejects.toThrow(/ParameterChange_version_counts_from_1/);
  });
});
