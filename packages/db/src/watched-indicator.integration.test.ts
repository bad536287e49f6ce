import { Indicator, OwnIndicatorDraft, Year } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, change, database, withBureauForEachTest } from "../test/bureau-for-tests.ts";
import { indicators, jinchang, jinchuan, observed, stakeholderNamed, watchedAt } from "../test/drafts.ts";
import { DuplicateRow } from "./duplicate-row.ts";
import { InUse } from "./in-use.ts";
import { addIndicator, listProjectIndicators, removeIndicator, updateIndicator } from "./indicator.ts";
import { listBreakdowns, listObservations } from "./observation.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addStakeholders } from "./stakeholder.ts";
import { StaleVersion } from "./stale-version.ts";
import {
  listWatchedIndicators,
  orderWatchedIndicators,
  unwatchIndicator,
  updateWatchedIndicator,
  watchIndicators,
} from "./watched-indicator.ts";
import { listWatchedSeries } from "./watched-series.ts";
import { saveObservation } from "./write-observation.ts";

withBureauForEachTest();
const by = { id: null, name: "Lin Xia" };
const [vegetation, growth] = indicators.map(({ id }) => id);

const watch = (...drafts: Parameters<typeof watchIndicators>[3][number][]) =>
  change((tx) => watchIndicators(tx, bureau.scope, bureau.project.id, drafts));

describe("what a project watches", () => {
  it("comes back as it was saved, in the order it was put in", async () => {
    const { scope, project } = bureau;
    const [forester] = await change((tx) => addStakeholders(tx, scope, project.id, [stakeholderNamed("C3")]));
    const whole = watchedAt(vegetation!, {
      baseline: { value: 12.5, year: Year.parse(2020) },
      target: { value: 18, year: Year.parse(2035) },
      threshold: { value: 10, side: "below", meaning: { en: "the belt opens", zh: "" } },
      responsibleId: forester!.id,
      isProposal: false,
      source: "forestry bureau",
    });
    const [first, second] = await watch(whole, watchedAt(growth!));
    const stored = await listWatchedIndicators(database, scope, project.id);
    expect(stored).toEqual([first, second]);
    expect(first).toEqual({ ...whole, id: first!.id, projectId: project.id, position: 0, version: 1 });
    const reordered = await change((tx) => orderWatchedIndicators(tx, scope, project.id, [second!.id]));
    expect(reordered.map(({ id }) => id)).toEqual([second!.id, first!.id]);
    const names = await listProjectIndicators(database, scope, project.id);
    expect(names.map(({ id }) => id)).toEqual([growth, vegetation]);
  });

  it("refuses the same indicator at the same place twice, and takes it at another", async () => {
    await watch(watchedAt(vegetation!));
    await expect(watch(watchedAt(growth!), watchedAt(vegetation!))).rejects.toBeInstanceOf(DuplicateRow);
    expect(await watch(watchedAt(vegetation!, { townId: jinchuan }))).toHaveLength(1);
  });

  it("refuses somebody responsible who is not in the project, and an edit of an older state", async () => {
    const { scope, project } = bureau;
    const responsibleId = "00000000-0000-7000-8000-000000000001";
    await expect(watch(watchedAt(vegetation!, { responsibleId }))).rejects.toBeInstanceOf(RowNotFound);
    const [one] = await watch(watchedAt(vegetation!));
    const edit = (version: number) =>
      change((tx) =>
        updateWatchedIndicator(tx, scope, project.id, one!.id, watchedAt(vegetation!, { direction: "down" }), version),
      );
    expect(await edit(1)).toMatchObject({ direction: "down", version: 2 });
    await expect(edit(1)).rejects.toBeInstanceOf(StaleVersion);
    await expect(change((tx) => unwatchIndicator(tx, scope, project.id, one!.id, 1))).rejects.toBeInstanceOf(
      StaleVersion,
    );
    expect(await change((tx) => unwatchIndicator(tx, scope, project.id, one!.id, 2))).toMatchObject({ version: 2 });
    expect(await listWatchedIndicators(database, scope, project.id)).toEqual([]);
  });

  it("has its latest years beside it, known ones only, and no part among the totals", async () => {
    const { scope, project } = bureau;
    const [one] = await watch(watchedAt(vegetation!), watchedAt(growth!));
    const save = (year: number, value: number | null, part = {}) => {
      const known = value === null ? ({ kind: "no-data" } as const) : ({ kind: "measured", value } as const);
      const draft = { ...observed(vegetation!, year, known), isProvisional: year === 2023 };
      const breakdown = { ...draft.breakdown, ...part };
      return change((tx) => saveObservation(tx, scope, project.id, { ...draft, breakdown }, null, by));
    };
    for (const [year, value] of [
      [2020, 1],
      [2021, 0],
      [2022, null],
      [2023, 3],
    ] as const)
      await save(year, value);
    const women = await save(2023, 2, { sex: "women" });
    const series = await listWatchedSeries(database, scope, project.id, 2);
    expect(series).toEqual([
      {
        watchedIndicatorId: one!.id,
        points: [
          { year: 2021, value: { kind: "measured", value: 0 }, confidence: "medium", isProvisional: false },
          { year: 2023, value: { kind: "measured", value: 3 }, confidence: "medium", isProvisional: true },
        ],
      },
    ]);
    expect(await listWatchedSeries(database, scope, project.id, 2, 1)).toEqual(series);
    expect(await listBreakdowns(database, scope, project.id)).toEqual([women]);
    const some = await listObservations(database, scope, project.id, {
      indicatorIds: [vegetation!],
      fromYear: 2021,
      toYear: 2022,
      townId: jinchang,
    });
    expect(some.map(({ year }) => year)).toEqual([2021, 2022]);
  });
});

describe("an organisation's own indicator", () => {
  const own = OwnIndicatorDraft.parse({ ...indicators[0], id: "OWN-7" });

  it("can be changed and given up until a value is kept in its unit", async () => {
    const { scope, project } = bureau;
    await change((tx) => addIndicator(tx, scope, own));
    const update = (draft: OwnIndicatorDraft, version: number) =>
      change((tx) => updateIndicator(tx, scope, own.id, draft, version));
    expect(await update({ ...own, unit: "km2" }, 1)).toMatchObject({ unit: "km2", version: 2, isOwn: true });
    await watch(watchedAt(own.id));
    await change((tx) => saveObservation(tx, scope, project.id, observed(own.id, 2020, { kind: "no-data" }), null, by));
    await expect(update({ ...own, unit: "%" }, 2)).rejects.toEqual(new InUse("indicator", own.id, [project.name]));
    await expect(change((tx) => removeIndicator(tx, scope, own.id, 2))).rejects.toBeInstanceOf(InUse);
    expect(await update({ ...own, unit: "km2", highest: 50 }, 2)).toMatchObject({ highest: 50, version: 3 });
  });

  it("stands among the indicators of a project that watches it", async () => {
    const { scope, project } = bureau;
    await change((tx) => addIndicator(tx, scope, own));
    await watch(watchedAt(own.id));
    const found = (await listProjectIndicators(database, scope, project.id)).find(({ id }) => id === own.id);
    expect(found).toMatchObject({ townTypes: [], sdgTargets: [], sendaiTargets: [] });
  });

  it("takes with it where it was only watched", async () => {
    const { scope, project } = bureau;
    await change((tx) => addIndicator(tx, scope, own));
    await watch(watchedAt(own.id));
    await change((tx) => removeIndicator(tx, scope, Indicator.shape.id.parse(own.id), 1));
    expect(await listWatchedIndicators(database, scope, project.id)).toEqual([]);
  });
});
