"use client";

import type { LeverAction, PathwayRules, PathwayWatch, StorylineId } from "@tamarisk/domain";
import { type MapLine, mapRow, type PathwayMap, presentPlanRow } from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";
import { useMemo, useState } from "react";
import { firstScenarios } from "@/features/futures/page-scenarios.ts";
import { referenceStoryline } from "@/features/futures/reference-storyline.ts";
import { leverActions } from "./chosen-actions.ts";
import type { FoundPathways } from "./compute-pathways.ts";
import { type LinePlans, linePlans } from "./line-plans.ts";
import { presentPlan, rulesOf, sustained, triggerOf, usualFutures, watchOf } from "./pathway-question.ts";
import type { PathwaysProps } from "./pathways-props.ts";
import { useMapLines } from "./use-map-lines.ts";
import { type PathwaysOrder, usePathways } from "./use-pathways.ts";

/** What a map is made of: every action that could be on it, and how they are decided on. */
export interface MapQuestion {
  readonly actions: readonly LeverAction[];
  readonly futures: number;
  readonly basePolicyId: StorylineId;
  readonly watch: PathwayWatch;
  readonly order: PathwaysOrder;
}

/** The question of the address, for a town that is there. */
export function useMapQuestion(props: PathwaysProps, town: TownParameters | null): MapQuestion | null {
  const { run, list, address, objective, currentYear } = props;
  const { rules, basePolicyId, actionIds, futures: asked } = address;
  const base = basePolicyId ?? referenceStoryline;
  const futures = Math.min(asked ?? usualFutures, run.recipe.sampling.experimentCount);
  const name = JSON.stringify([run.id, objective, futures, base, actionIds, rules]);
  // The name says all that the question holds.
  return useMemo(() => {
    if (!town) return null;
    const actions = leverActions(town, list.levers, list.storylines);
    const watch = watchOf(objective, rules);
    const startYear = Math.min(objective.untilYear - 1, Math.max(town.startYear, currentYear));
    const study = { objective, trigger: triggerOf(objective, watch), startYear, sustained };
    const { scenarios } = firstScenarios(run.recipe, futures);
    const world = { town, base: presentPlan(run.recipe.policies, base), actions, objective, scenarios, futures, study };
    const order = { name, world, actionIds, rulesOf: (ids: readonly string[]) => rulesOf(actions, ids, rules) };
    return { actions, futures, basePolicyId: base, watch, order };
  }, [town, name]);
}

export interface DrawnPathways {
  readonly plans: LinePlans;
  readonly lines: ReadonlyMap<string, MapLine>;
  readonly rules: PathwayRules & { readonly actions: readonly LeverAction[] };
  /** Of the lines that are not hidden; `null` until there is a row. */
  readonly map: PathwayMap | null;
}

/** The map of a question as far as it is known, with its lines. */
export function usePathwayMap(props: PathwaysProps, question: MapQuestion | null) {
  const { list, address, objective, words } = props;
  const { state, cancel, resume, openDesk } = usePathways(question?.order ?? null);
  const [lineFailure, setLineFailure] = useState<string | null>(null);
  const found = "found" in state ? state.found : null;
  const result = found?.result ?? null;
  const plans = useMemo(
    () => linePlans(list.storylines, result, referenceStoryline, address.lines),
    [list.storylines, result, address.lines],
  );
  const rules = useMemo(
    () => (question && found ? rulesOf(question.actions, found.actionIds, address.rules) : null),
    [question, found, address.rules],
  );
  const isDone = state.kind === "ready" && rules !== null && rules.actions.length > 0;
  const lines = useMapLines(
    isDone && question
      ? {
          orderName: question.order.name,
          plans: plans.drawn,
          rules,
          objective,
          watch: question.watch,
          openDesk: () => openDesk(question.order.world),
          onFailure: setLineFailure,
        }
      : null,
  );
  const shown = useMemo(
    () => plans.drawn.filter(({ id }) => !address.hidden.includes(id)),
    [plans.drawn, address.hidden],
  );
  const map = useMemo(
    () => (question && found ? mapOf(question, found, shown, lines, words) : null),
    [question, found, shown, lines, words],
  );
  const drawn: DrawnPathways | null = rules ? { plans, lines, rules, map } : null;
  return { state, found, drawn, cancel, resume, openDesk, lineFailure };
}

function mapOf(
  { order: { world } }: MapQuestion,
  { actionIds, tipping }: FoundPathways,
  shown: LinePlans["drawn"],
  lines: ReadonlyMap<string, MapLine>,
  words: PathwaysProps["words"],
): PathwayMap | null {
  const rows = [null, ...actionIds].flatMap((id) => {
    const row = tipping.get(id);
    if (!row) return [];
    const rowId = id ?? presentPlanRow;
    const group = id === null ? null : words.groupName(id);
    return [mapRow(row, { id: rowId, label: words.actionName(rowId), group })];
  });
  if (rows.length === 0) return null;
  const known = new Set(rows.map(({ id }) => id));
  return {
    startYear: world.study.startYear ?? world.town.startYear,
    horizonYear: world.objective.untilYear,
    rows,
    lines: shown.flatMap(({ id, label }) => {
      const line = lines.get(id);
      const isWhole = line?.stops.every(({ rowId }) => known.has(rowId));
      return line && isWhole ? [{ ...line, label: words.in(label) }] : [];
    }),
  };
}
