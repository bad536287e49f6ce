import { randomUUID } from "node:crypto";
import { IndicatorId, type ObservationDraft, ObservationId, type ObservedValue, TownId } from "@tamarisk/domain";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { bureau, database, withBureauForAllTests } from "../test/bureau-for-tests.ts";
import { observed } from "../test/drafts.ts";
import { type Bureau, foundBureau } from "../test/world.ts";
import type { Actor } from "./actor.ts";
import {
  listKnownIndicators,
  listObservationRevisions,
  listObservations,
  type ObservationFilter,
} from "./observation.ts";
import { listObservedSeries } from "./observed-series.ts";
import { countProject } from "./project-counts.ts";
import { RowNotFound } from "./row-not-found.ts";
import { StaleVersion } from "./stale-version.ts";
import { addObservations, saveObservation } from "./write-observation.ts";

let by: Actor;
withBureauForAllTests();
beforeAll(async () => {
  by = { id: bureau.owner.id, name: bureau.owner.name };
});

function save(draft: ObservationDraft, version: number | null, where: Bureau = bureau) {
  return database.transaction((tx) => saveObservation(tx, where.scope, where.project.id, draft, version, by));
}

/** Every finite number a double can hold, the extremes included. Minus zero is zero. */
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const anyValue: fc.Arbitrary<ObservedValue> = fc.oneof(
  fc.constant<ObservedValue>({ kind: "no-data" }),
  fc.constant<ObservedValue>({ kind: "measured", value: 0 }),
  anyNumber.map<ObservedValue>((value) => ({ kind: "measured", value })),
  fc
    .tuple(anyNumber, anyNumber)
    .map<ObservedValue>(([a, b]) => ({ kind: "range", low: Math.min(a, b), high: Math.max(a, b) })),
);

describe("an observation", () => {
  it("comes back as it was saved, blank as blank, zero as zero, negative and huge numbers to the last digit", async () => {
    const cell = await foundBureau(database);
    let version: number | null = null;
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const saved = await save(observed("B11", 2020, value), version, cell);
        version = saved.version;
        expect(saved.value).toEqual(value);
        expect(await listObservations(database, cell.scope, cell.project.id)).toEqual([saved]);
      }),
      { numRuns: 200 },
    );
    const revisions = await listObservationRevisions(
      database,
      cell.scope,
      cell.project.id,
      (await listObservations(database, cell.scope, cell.project.id))[0]!.id,
    );
    expect(revisions.map((revision) => revision.version)).toEqual(
      Array.from({ length: version! }, (_, index) => version! - index),
    );
  });

  it("carries its source, licence, confidence and note", async () => {
    const draft = observed("B11", 2015, { kind: "measured", value: 12.5 });
    const saved = await save(draft, null);
    const { source, licence, confidence, note } = draft;
    expect(saved).toMatchObject({ provenance: { source, licence, confidence, note }, unit: "%", version: 1 });
    expect(saved.projectId).toBe(bureau.project.id);
  });

  it("remembers every state it has had, and who left it so", async () => {
    const first = await save(observed("L2", 2018, { kind: "no-data" }), null);
    const second = await save(observed("L2", 2018, { kind: "measured", value: -3.2 }), 1);
    expect(second).toMatchObject({ id: first.id, version: 2 });
    const revisions = await listObservationRevisions(database, bureau.scope, bureau.project.id, first.id);
    const kept = { unit: "%", isProvisional: false };
    expect(revisions).toEqual([
      { version: 2, value: second.value, ...kept, provenance: second.provenance, by, at: second.updatedAt },
      { version: 1, value: first.value, ...kept, provenance: first.provenance, by, at: first.updatedAt },
    ]);
  });

  it("is not overwritten by somebody who has not seen it", async () => {
    const draft = observed("B11", 2016, { kind: "measured", value: 1 });
    const saved = await save(draft, null);
    const blind = save(observed("B11", 2016, { kind: "measured", value: 2 }), null);
    await expect(blind).rejects.toEqual(new StaleVersion("observation", saved.id, 0, 1, saved.updatedAt));
    await save(observed("B11", 2016, { kind: "measured", value: 3 }), 1);
    await expect(save(draft, 1)).rejects.toMatchObject({ name: "StaleVersion", expected: 1, found: 2 });
  });

  it("needs an indicator, a town and, when it replaces a value, that value", async () => {
    const draft = observed("B11", 2017, { kind: "no-data" });
    await expect(save(draft, 4)).rejects.toEqual(new RowNotFound("observation", "B11 620300 2017"));
    const strange = { ...draft, indicatorId: IndicatorId.parse("Z9") };
    await expect(save(strange, null)).rejects.toEqual(new RowNotFound("indicator", "Z9"));
    const elsewhere = { ...draft, townId: TownId.parse("999999") };
    await expect(save(elsewhere, null)).rejects.toEqual(new RowNotFound("town", "999999"));
    const unknown = ObservationId.parse(randomUUID());
    const history = listObservationRevisions(database, bureau.scope, bureau.project.id, unknown);
    await expect(history).rejects.toEqual(new RowNotFound("observation", unknown));
  });

  it("is refused by the database itself when the columns do not fit the kind", async () => {
    const saved = await save(observed("B11", 2014, { kind: "no-data" }), null);
    const write = (columns: string) =>
      database.executeSql(`UPDATE "Observation" SET ${columns} WHERE "id" = $1`, [saved.id]);
    for (const columns of [
      `"value" = 0`,
      `"kind" = 'measured'`,
      `"kind" = 'measured', "value" = 'NaN'`,
      `"kind" = 'measured', "value" = 'Infinity'`,
      `"kind" = 'range', "low" = 2, "high" = 1`,
      `"kind" = 'range', "low" = 1`,
      `"kind" = 'guess', "value" = 1`,
    ]) {
      await expect(write(columns), columns).rejects.toThrow(/Observation_value_fits_its_kind/);
    }
    await expect(write(`"source" = '  '`)).rejects.toThrow(/Observation_names_its_source/);
    await expect(write(`"version" = 0`)).rejects.toThrow(/Observation_version_counts_from_1/);
  });

  it("is filled in bulk where nothing stands yet, and nowhere else", async () => {
    const cell = await foundBureau(database);
    await save(observed("B11", 2020, { kind: "measured", value: 7 }), null, cell);
    const drafts = [2019, 2020, 2021].map((year) => observed("B11", year, { kind: "no-data" }));
    const add = () =>
      database.transaction((tx) =>
        addObservations(tx, cell.scope, cell.project.id, drafts, { id: null, name: "example" }),
      );
    expect((await add()).map(({ year }) => year)).toEqual([2019, 2021]);
    expect(await add()).toEqual([]);
    const all = await listObservations(database, cell.scope, cell.project.id);
    expect(all.map(({ year, value }) => [year, value.kind])).toEqual([
      [2019, "no-data"],
      [2020, "measured"],
      [2021, "no-data"],
    ]);
    expect(await countProject(database, cell.scope, cell.project.id)).toMatchObject({ observations: 3, noData: 2 });
    const [added] = await listObservationRevisions(database, cell.scope, cell.project.id, all[0]!.id);
    expect(added).toMatchObject({ version: 1, by: { id: null, name: "example" } });
  });

  it("is told in short by indicator and place: values, ends of ranges, and that nobody knows", async () => {
    const { scope, project } = await foundBureau(database);
    const drafts = [
      { ...observed("B11", 2012, { kind: "measured", value: 0 }), confidence: "contradicted" as const },
      observed("B11", 2010, { kind: "range", low: 1, high: 2 }),
      { ...observed("B11", 2014, { kind: "no-data" }), isProvisional: true },
    ];
    await database.transaction((tx) => addObservations(tx, scope, project.id, drafts, by));
    const quality = drafts[1]!.confidence[0]!;
    expect(await listObservedSeries(database, scope, project.id)).toEqual([
      {
        ...{ indicatorId: "B11", townId: drafts[0]!.townId, years: [2010, 2012, 2014] },
        ...{ values: [[1, 2], 0, null], quality: `${quality}c${quality}`, versions: [1, 1, 1], provisional: [2014] },
      },
    ]);
  });

  it("can be asked for the first and last year that something is known, and for what is contradicted", async () => {
    const { scope, project } = await foundBureau(database);
    const measured = (year: number, confidence: ObservationDraft["confidence"] = "medium") => ({
      ...observed("B11", year, { kind: "measured", value: year }),
      confidence,
    });
    const drafts = [
      ...[2010, 2012, 2014].map((year) => measured(year)),
      measured(2016, "contradicted"),
      observed("B11", 2018, { kind: "no-data" }),
      observed("B11", 2013, { kind: "range", low: 1, high: 2 }),
    ];
    await database.transaction((tx) => addObservations(tx, scope, project.id, drafts, by));
    const years = async (filter: ObservationFilter) =>
      (await listObservations(database, scope, project.id, filter)).map(({ year }) => Number(year));
    expect(await years({ endsOnly: true })).toEqual([2010, 2013, 2014]);
    expect(await years({ endsOnly: true, indicatorIds: [IndicatorId.parse("B11")] })).toEqual([2010, 2013, 2014]);
    expect(await years({ endsOnly: true, indicatorIds: [IndicatorId.parse("B3")] })).toEqual([]);
    expect(await years({ confidence: "contradicted" })).toEqual([2016]);
    const elsewhere = TownId.parse("620302");
    const more = [
      { ...measured(2020, "contradicted"), townId: elsewhere },
      { ...observed("B11", 2021, { kind: "no-data" }), townId: elsewhere },
    ];
    await database.transaction((tx) => addObservations(tx, scope, project.id, more, by));
    const knownAt = async (townId: TownId) => [...(await listKnownIndicators(database, scope, project.id, townId))];
    expect(await knownAt(drafts[0]!.townId)).toEqual(["B11"]);
    expect(await knownAt(elsewhere)).toEqual([]);
  });
});
