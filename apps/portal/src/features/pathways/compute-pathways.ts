import type { PathwayRules } from "@tamarisk/domain";
import {
  noCountedFutures,
  type PathwayResult,
  type PathwayTree,
  ruleContradictions,
  type TippingYears,
} from "@tamarisk/scenario-engine";
import { type ActionEffect, actionEffect, proposedActions } from "./chosen-actions.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import type { Asked } from "./pathway-work.ts";

/** How far a map has come. Rows come first, so that humps are drawn while pathways are still searched. */
export interface PathwayProgress {
  readonly step: "screening" | "rows" | "search";
  readonly done: number;
  readonly total: number;
}

export interface FoundPathways {
  /** What every action does alone, the strongest first. */
  readonly effects: readonly ActionEffect[];
  /** Those on the map. */
  readonly actionIds: readonly string[];
  /** The present plan under `null`. */
  readonly tipping: ReadonlyMap<string | null, TippingYears>;
  /** `null` while the search goes on, and where no action is on the map. */
  readonly result: PathwayResult | null;
}

interface MapOrder {
  readonly allActionIds: readonly string[];
  /** `null`: those that the screening proposes. */
  readonly actionIds: readonly string[] | null;
  readonly futures: number;
  readonly rulesOf: (actionIds: readonly string[]) => PathwayRules;
}

/** Enough to tell which actions matter at all. */
const screeningFutures = 48;
const rowsAtOnce = 3;

/** Which actions matter, when each stops sufficing, and every pathway made of them. */
export async function computePathways(
  desk: PathwayDesk,
  { allActionIds, actionIds: given, futures, rulesOf }: MapOrder,
  report: (progress: PathwayProgress, found: FoundPathways | null) => void,
): Promise<FoundPathways> {
  const few = Math.min(screeningFutures, futures);
  const screened = await tippingOf(desk, [null, ...allActionIds], { futures: few, from: "start" }, (done, total) =>
    report({ step: "screening", done, total }, null),
  );
  const effects = effectsOf(screened);
  const actionIds = given ?? proposedActions(effects);
  const soFar = (tipping: FoundPathways["tipping"]): FoundPathways => ({ effects, actionIds, tipping, result: null });
  const tipping = await tippingOf(desk, [null, ...actionIds], { futures, from: "in-force" }, (done, total, rows) =>
    report({ step: "rows", done, total }, soFar(rows)),
  );
  if (actionIds.length === 0) return soFar(tipping);
  const result = await search(desk, rulesOf(actionIds), futures, (done, total) =>
    report({ step: "search", done, total }, soFar(tipping)),
  );
  return { effects, actionIds, tipping, result };
}

async function tippingOf(
  desk: PathwayDesk,
  ids: readonly (string | null)[],
  how: Omit<Asked<"tipping">, "actionIds">,
  report: (done: number, total: number, rows: ReadonlyMap<string | null, TippingYears>) => void,
): Promise<ReadonlyMap<string | null, TippingYears>> {
  const rows = new Map<string | null, TippingYears>();
  report(0, ids.length, rows);
  const parts = Array.from({ length: Math.ceil(ids.length / rowsAtOnce) }, (_, part) =>
    ids.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  );
  const whole = parts.map(async (actionIds) => {
    const answers = await desk.ask("tipping", { ...how, actionIds });
    for (const [index, answer] of answers.entries()) rows.set(actionIds[index] ?? null, answer);
    report(rows.size, ids.length, new Map(rows));
  });
  await Promise.all(whole);
  return rows;
}

function effectsOf(screened: ReadonlyMap<string | null, TippingYears>): ActionEffect[] {
  const present = screened.get(null);
  if (!present) return [];
  return [...screened]
    .flatMap(([id, tipping]) => (id === null ? [] : [actionEffect(present, tipping)]))
    .sort((a, b) => b.yearsWon - a.yearsWon);
}

/** Pathways by their first action, side by side; futures in which a run failed are left out of all of them. */
async function search(
  desk: PathwayDesk,
  rules: PathwayRules,
  futures: number,
  report: (done: number, total: number) => void,
): Promise<PathwayResult> {
  const contradictions = ruleContradictions(rules);
  if (contradictions.length > 0) return { kind: "contradictory-rules", contradictions };
  const all = Int32Array.from({ length: futures }, (_, future) => future);
  const trees = await treesOf(desk, rules, all, report);
  const failed = new Set(trees.flatMap(({ failedFutures }) => failedFutures));
  if (failed.size === 0) return desk.ask("score", { rules, trees });
  const left = all.filter((future) => !failed.has(future));
  const [first] = trees;
  if (left.length === 0 && first) return noCountedFutures(first);
  return desk.ask("score", { rules, trees: await treesOf(desk, rules, left, report) });
}

async function treesOf(
  desk: PathwayDesk,
  rules: PathwayRules,
  counted: Int32Array,
  report: (done: number, total: number) => void,
): Promise<PathwayTree[]> {
  let done = 0;
  report(0, rules.actions.length);
  return Promise.all(
    rules.actions.map(async (_, first) => {
      const tree = await desk.ask("search", { rules, firstActions: [first], counted });
      report(++done, rules.actions.length);
      return tree;
    }),
  );
}
