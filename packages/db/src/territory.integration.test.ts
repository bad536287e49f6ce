import { randomUUID } from "node:crypto";
import { LineageId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { bureau, database, withBureauForEachTest } from "../test/bureau-for-tests.ts";
import { redLine, waterLimit } from "../test/drafts.ts";
import type { Bureau } from "../test/world.ts";
import * as db from "./index.ts";

withBureauForEachTest();

/** Calls one function of the project in a transaction of its own. */
function call<Rest extends unknown[], Result>(
  todo: (tx: db.Tx, scope: db.RowScope, projectId: Bureau["project"]["id"], ...rest: Rest) => Promise<Result>,
  ...rest: Rest
): Promise<Result> {
  return database.transaction((tx) => todo(tx, bureau.scope, bureau.project.id, ...rest));
}

describe("a layer of the map", () => {
  it("comes back as it was given, is renamed, leaves and returns under its id", async () => {
    const layer = await call(db.addMapLayer, redLine);
    expect(layer).toMatchObject({ ...redLine, version: 1 });
    const renamed = await call(db.updateMapLayer, layer.id, { ...redLine, confidence: "low" }, 1);
    expect(renamed).toEqual({ ...layer, confidence: "low", version: 2 });
    const removed = await call(db.removeMapLayer, layer.id, 2);
    expect(await call(db.listMapLayers)).toEqual([]);
    expect(await call(db.restoreMapLayer, layer.id, removed)).toEqual({ ...renamed, version: 4 });
  });

  it("is not renamed over a newer version", async () => {
    const { id } = await call(db.addMapLayer, redLine);
    await expect(call(db.updateMapLayer, id, redLine, 7)).rejects.toBeInstanceOf(db.StaleVersion);
  });
});

describe("an exchange between levels", () => {
  it("keeps the order planners give it, also after leaving and returning", async () => {
    const [a, b, c] = await call(db.addLevelExchanges, [waterLimit, waterLimit, waterLimit]);
    const moved = await call(db.moveLevelExchange, c!.id, 0, 1);
    expect(moved.map(({ id }) => id)).toEqual([c!.id, a!.id, b!.id]);
    const removed = await call(db.removeLevelExchange, a!.id, 1);
    await call(db.restoreLevelExchange, a!.id, removed);
    expect((await call(db.listLevelExchanges)).map(({ id }) => id)).toEqual([c!.id, a!.id, b!.id]);
  });

  it("is answered, and opened again without an answer", async () => {
    const [exchange] = await call(db.addLevelExchanges, [waterLimit]);
    const { id } = exchange!;
    const answer = { en: "Taken up in unit 1a", zh: "" };
    expect(await call(db.answerLevelExchange, id, answer, 1)).toMatchObject({ state: "answered", answer, version: 2 });
    expect(await call(db.answerLevelExchange, id, null, 2)).toMatchObject({ state: "open", answer: null });
  });

  it("names only measures of the project", async () => {
    const foreign = { ...waterLimit, measureLineageId: LineageId.parse(randomUUID()) };
    await expect(call(db.addLevelExchanges, [foreign])).rejects.toBeInstanceOf(db.RowNotFound);
  });
});
