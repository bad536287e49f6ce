import { IndicatorId } from "@tamarisk/domain";
import { describe, expect, it, vi } from "vitest";
import { bureau, database, withBureauForAllTests } from "../test/bureau-for-tests.ts";
import { indicators, jinchang, observed, stakeholderNamed, watchedAt } from "../test/drafts.ts";
import { foundBureau } from "../test/world.ts";
import { addIndicator, loadIndicators, removeIndicator, updateIndicator } from "./indicator.ts";
import { keptForProject } from "./project-state.ts";
import { type Reader, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { addStakeholders, updateStakeholder } from "./stakeholder.ts";
import { loadTowns } from "./town.ts";
import {
  orderWatchedIndicators,
  unwatchIndicator,
  updateWatchedIndicator,
  watchIndicators,
} from "./watched-indicator.ts";
import { saveObservation } from "./write-observation.ts";

withBureauForAllTests();

const value = observed("B11", 2020, { kind: "measured", value: 5 });
const by = { id: null, name: "test" };
let worked = 0;
/** How often the answer has been worked out so far. */
function ask(reader: Reader = database): Promise<number> {
  const { scope, project } = bureau;
  return keptForProject(reader, scope, project.id, { name: "test", work: async () => ++worked });
}

describe("what is kept of a project", () => {
  it("stays until something is watched or called otherwise", async () => {
    const { scope, project } = bureau;
    const { id: projectId } = project;
    const own = { ...indicators[0]!, id: IndicatorId.parse("OWN-1") };
    const [watched] = await database.transaction((tx) => watchIndicators(tx, scope, projectId, [watchedAt("B11")]));
    const [office] = await database.transaction((tx) =>
      addStakeholders(tx, scope, projectId, [stakeholderNamed("P9")]),
    );
    const changes: Record<string, (tx: Tx) => Promise<unknown>> = {
      watch: (tx) => watchIndicators(tx, scope, projectId, [watchedAt(indicators[1]!.id)]),
      "watch otherwise": (tx) => updateWatchedIndicator(tx, scope, projectId, watched!.id, watchedAt("B11"), 1),
      order: (tx) => orderWatchedIndicators(tx, scope, projectId, [watched!.id]),
      unwatch: (tx) => unwatchIndicator(tx, scope, projectId, watched!.id, 2),
      stakeholder: (tx) => updateStakeholder(tx, scope, projectId, office!.id, stakeholderNamed("P9"), 1),
      "own indicator added": (tx) => addIndicator(tx, scope, own),
      "own indicator": (tx) => updateIndicator(tx, scope, own.id, own, 1),
      "own indicator removed": (tx) => removeIndicator(tx, scope, own.id, 2),
      towns: (tx) => loadTowns(tx, []),
      library: (tx) => loadIndicators(tx, []),
    };
    for (const [name, change] of Object.entries(changes)) {
      const before = await ask();
      expect(await ask(), name).toBe(before);
      await database.transaction(change);
      expect(await ask(), name).toBe(before + 1);
    }
    await database.transaction((tx) => saveObservation(tx, scope, projectId, value, null, by));
    expect(await ask()).toBe(worked);
  });

  it("is neither given nor kept inside a transaction, which may not come to pass", async () => {
    const { scope, project } = bureau;
    const before = await ask();
    const undone = database.transaction(async (tx) => {
      await watchIndicators(tx, scope, project.id, [watchedAt("B11")]);
      expect(await ask(tx)).toBe(before + 1);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await ask()).toBe(before);
  });

  it("is looked up once for all who ask in the same turn, and again for who asks later", async () => {
    await ask();
    const lookups = vi.spyOn(rowsOf(database), "$queryRaw");
    await Promise.all([ask(), ask(), ask()]);
    expect(lookups).toHaveBeenCalledTimes(1);
    await ask();
    expect(lookups).toHaveBeenCalledTimes(2);
    lookups.mockRestore();
  });

  it("is nobody else's", async () => {
    const other = await foundBureau(database);
    const asked = keptForProject(database, other.scope, bureau.project.id, { name: "test", work: async () => 0 });
    await expect(asked).rejects.toBeInstanceOf(RowNotFound);
    expect(jinchang).toBe(bureau.project.townId);
  });
});
