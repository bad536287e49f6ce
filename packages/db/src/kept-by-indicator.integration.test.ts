import { type Observation, ObservationDraft, type ObservedValue } from "@tamarisk/domain";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { bureau, change, database, withBureauForEachTest } from "../test/bureau-for-tests.ts";
import { indicators, jinchang, observed, watchedAt, yongchang } from "../test/drafts.ts";
import { foundBureau } from "../test/world.ts";
import { addIndicator, updateIndicator } from "./indicator.ts";
import { type Indicators, keptByIndicator } from "./kept-by-indicator.ts";
import { listKnownValues } from "./known-values.ts";
import { listMonitoredSeries, listNewestReadings } from "./monitored-series.ts";
import { listBreakdowns, listKnownIndicators, listObservations } from "./observation.ts";
import { listObservedSeries } from "./observed-series.ts";
import { countProject } from "./project-counts.ts";
import type { Reader, Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import {
  listWatchedIndicators,
  orderWatchedIndicators,
  unwatchIndicator,
  updateWatchedIndicator,
  watchIndicators,
} from "./watched-indicator.ts";
import { listWatchedSeries } from "./watched-series.ts";
import { addObservations, saveObservation } from "./write-observation.ts";

const by = { id: null, name: "test" };
const own = { ...indicators[0]!, id: "OWN-1" as (typeof indicators)[0]["id"] };
const codes = [...indicators.map(({ id }) => id), own.id];

withBureauForEachTest();
beforeEach(() => change((tx) => addIndicator(tx, bureau.scope, own)));

function save(draft: ObservationDraft, version: number | null) {
  return (tx: Tx) => saveObservation(tx, bureau.scope, bureau.project.id, draft, version, by);
}

/** Everything that is kept by indicator. */
async function answers(reader: Reader) {
  const at = [bureau.scope, bureau.project.id] as const;
  return {
    counts: await countProject(reader, ...at),
    known: await listKnownIndicators(reader, ...at, jinchang),
    values: await listKnownValues(reader, ...at),
    ofSome: await listObservations(reader, ...at, { indicatorIds: codes.slice(0, 2) }),
    contradicted: await listObservations(reader, ...at, { confidence: "contradicted" }),
    ends: await listObservations(reader, ...at, { endsOnly: true, indicatorIds: codes }),
    observed: await listObservedSeries(reader, ...at),
    watched: await listWatchedSeries(reader, ...at, 2),
    firstWatched: await listWatchedSeries(reader, ...at, 20, 2),
    monitored: await listMonitoredSeries(reader, ...at, { indicatorIds: [codes[0]!, codes[2]!] }),
    newest: await listNewestReadings(reader, ...at),
  };
}

const value = fc.oneof(
  fc.constant<ObservedValue>({ kind: "no-data" }),
  fc.integer({ min: 0, max: 9 }).map((one): ObservedValue => ({ kind: "measured", value: one })),
  fc.integer({ min: 0, max: 9 }).map((one): ObservedValue => ({ kind: "range", low: one, high: one + 1 })),
);
const cell = fc.record({
  indicatorId: fc.constantFrom(...codes),
  townId: fc.constantFrom(jinchang, jinchang, yongchang),
  year: fc.constantFrom(2020, 2021),
  sex: fc.constantFrom("all", "all", "women"),
  confidence: fc.constantFrom("medium", "medium", "contradicted"),
  source: fc.constantFrom("yearbook", "survey"),
  value,
});
type Cell = typeof cell extends fc.Arbitrary<infer One> ? One : never;

function draftOf({ indicatorId, year, value: written, sex, ...rest }: Cell): ObservationDraft {
  const breakdown = { sex, ageGroup: "all", residentGroup: "all" };
  return ObservationDraft.parse({ ...observed(indicatorId, year, written), ...rest, breakdown });
}

/** Writes a cell over what is there, as it is typed or as it is imported. */
async function write(tx: Tx, draft: ObservationDraft): Promise<unknown> {
  const at = [bureau.scope, bureau.project.id] as const;
  const isSame = ({ indicatorId, townId, year, breakdown }: Observation) =>
    indicatorId === draft.indicatorId &&
    townId === draft.townId &&
    year === draft.year &&
    breakdown.sex === draft.breakdown.sex;
  const present = [...(await listObservations(tx, ...at)), ...(await listBreakdowns(tx, ...at))].find(isSame);
  return save(draft, present?.version ?? null)(tx);
}

/** Something else than a value: what is watched, in which order, with which mark; what an indicator is called. */
async function rearrange(tx: Tx, { indicatorId, townId, year, source }: Cell): Promise<unknown> {
  const at = [bureau.scope, bureau.project.id] as const;
  const watched = await listWatchedIndicators(tx, ...at);
  const one = watched.find((each) => each.indicatorId === indicatorId && each.townId === townId);
  if (!one) return watchIndicators(tx, ...at, [watchedAt(indicatorId, { townId })]);
  if (year === 2020 && source === "survey") return unwatchIndicator(tx, ...at, one.id, one.version);
  if (year === 2021) return orderWatchedIndicators(tx, ...at, [one.id]);
  return updateWatchedIndicator(
    ...([tx, ...at, one.id] as const),
    watchedAt(indicatorId, { townId, target: { value: one.version, year: 2040 } }),
    one.version,
  );
}

describe("what is kept by indicator", () => {
  it("is, after any changes, what a transaction works out anew", async () => {
    const changes = fc.array(fc.tuple(fc.constantFrom("save", "save", "save", "add", "undone", "rearrange"), cell), {
      minLength: 16,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        for (const [kind, drawn] of made) {
          const draft = draftOf(drawn);
          if (kind === "rearrange") await change((tx) => rearrange(tx, drawn));
          else if (kind === "add") {
            const drafts = [2020, 2021, 2022].map((year) => ({ ...draft, year: year as ObservationDraft["year"] }));
            await change((tx) => addObservations(tx, bureau.scope, bureau.project.id, drafts, by));
          } else if (kind === "save") await change((tx) => write(tx, draft));
          else {
            const undone = change(async (tx) => {
              await write(tx, draft);
              throw new Error("undone");
            });
            await expect(undone).rejects.toThrow("undone");
          }
          expect(await answers(database)).toEqual(await change(answers));
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  it("is worked out anew for the indicators whose values were written, and for all once something else has changed", async () => {
    const { scope, project } = bureau;
    const asked: Indicators[] = [];
    const ask = () =>
      keptByIndicator(database, scope, project.id, {
        name: "test",
        work: async (_rows, _own, only) => {
          asked.push(only);
          return codes
            .filter((id) => only?.includes(id) ?? true)
            .map((id) => ({ indicatorId: id, key: id, part: { id } }));
        },
      });
    const [first, ...others] = await ask();
    await change(save(observed("B11", 2020, { kind: "no-data" }), null));
    const [anew, ...same] = await ask();
    expect(anew).toEqual(first);
    expect(anew).not.toBe(first);
    for (const [at, other] of others.entries()) expect(same[at]).toBe(other);
    await Promise.all([
      change(save(observed("B11", 2020, { kind: "measured", value: 1 }), 1)),
      change(save(observed("L2", 2021, { kind: "no-data" }), null)),
    ]);
    await ask();
    await ask();
    await change((tx) => updateIndicator(tx, scope, own.id, own, 1));
    await ask();
    expect(asked.map((only) => only && [...only].sort())).toEqual([null, ["B11"], ["B11", "L2"], null]);
  });

  it("is worked out anew for all where there are other parts than before", async () => {
    const { scope, project } = bureau;
    const series = () => listObservedSeries(database, scope, project.id);
    for (const id of ["L2", "B11", own.id]) {
      await change(save(observed(id, 2020, { kind: "measured", value: 1 }), null));
      expect(await series()).toEqual(await change((tx) => listObservedSeries(tx, scope, project.id)));
    }
    expect((await series()).map(({ indicatorId }) => indicatorId)).toEqual(["B11", "L2", own.id]);
  });

  it("is nobody else's", async () => {
    const { scope } = await foundBureau(database);
    await expect(listKnownValues(database, scope, bureau.project.id)).rejects.toBeInstanceOf(RowNotFound);
  });
});
