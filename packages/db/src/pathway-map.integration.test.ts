import { randomUUID } from "node:crypto";
import { EnsembleId, type PathwayMapDraft, type PathwayMapId, VulnerabilityId } from "@tamarisk/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { bureau, database, withBureauForEachTest } from "../test/bureau-for-tests.ts";
import { pathwayMapOf, recipeWithSeed } from "../test/drafts.ts";
import type { Actor } from "./actor.ts";
import { queueEnsemble } from "./ensemble.ts";
import {
  addPathwayMap,
  findPathwayMap,
  listPathwayMaps,
  recordHandOver,
  removePathwayMap,
  restorePathwayMap,
  updatePathwayMap,
} from "./pathway-map.ts";
import { RowNotFound } from "./row-not-found.ts";

let by: Actor;
let draft: PathwayMapDraft;
withBureauForEachTest();
beforeEach(async () => {
  by = { id: bureau.owner.id, name: bureau.owner.name };
  const recipe = { recipe: recipeWithSeed(1), recipeHash: "h", experimentsTotal: 100 };
  const { scope, project } = bureau;
  const { ensemble } = await database.transaction((tx) => queueEnsemble(tx, scope, project.id, recipe));
  draft = pathwayMapOf(ensemble.id);
});

const add = () => database.transaction((tx) => addPathwayMap(tx, bureau.scope, bureau.project.id, draft, by));
const update = (id: PathwayMapId, next: PathwayMapDraft, version: number) =>
  database.transaction((tx) => updatePathwayMap(tx, bureau.scope, bureau.project.id, id, next, version, by));

describe("a map of pathways", () => {
  it("comes back to the last digit, with who kept it", async () => {
    const kept = await add();
    expect(kept).toMatchObject({ ...draft, handedOver: [], by: "Lin Xia", version: 1 });
    expect(await listPathwayMaps(database, bureau.scope, bureau.project.id)).toEqual([kept]);
  });

  it("belongs to a run and refers to vulnerabilities of the same project", async () => {
    const vulnerabilityId = VulnerabilityId.parse(randomUUID());
    draft = { ...draft, vulnerabilityIds: [vulnerabilityId] };
    await expect(add()).rejects.toEqual(new RowNotFound("vulnerability", vulnerabilityId));
    draft = { ...draft, vulnerabilityIds: [], ensembleId: EnsembleId.parse(randomUUID()) };
    await expect(add()).rejects.toEqual(new RowNotFound("ensemble", draft.ensembleId));
  });

  it("is changed by whoever has seen it last, and keeps which lines went into the plan", async () => {
    const kept = await add();
    const handOver = { lineId: "desert-oasis", by: "Lin Xia", at: new Date("2026-11-22T10:00:00Z") };
    const told = await database.transaction((tx) => recordHandOver(tx, bureau.scope, kept, handOver));
    expect(told).toMatchObject({ handedOver: [handOver], version: 2 });
    await expect(update(kept.id, draft, 1)).rejects.toMatchObject({ name: "StaleVersion", found: 2 });
    expect(await update(kept.id, { ...draft, futures: 50 }, 2)).toMatchObject({ futures: 50, handedOver: [handOver] });
  });

  it("is put back under the same id after a removal", async () => {
    const { scope, project } = bureau;
    const { id } = await add();
    await database.transaction((tx) => removePathwayMap(tx, scope, project.id, id, 1));
    await expect(findPathwayMap(database, scope, project.id, id)).rejects.toEqual(new RowNotFound("pathway-map", id));
    await database.transaction((tx) => restorePathwayMap(tx, scope, project.id, id, 2));
    expect(await findPathwayMap(database, scope, project.id, id)).toMatchObject({ id, version: 3 });
  });
});
