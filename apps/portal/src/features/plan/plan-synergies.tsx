"use client";

import type { StrategyId } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { SourceNote } from "@tamarisk/ui/source-note";
import { useMemo } from "react";
import { asName } from "@/i18n/as-name.ts";
import { measuresOf } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";
import type { StrategyList } from "./strategy-list.ts";
import { pairOf, type StrategyPair, synergiesOf } from "./synergies-of.ts";

/** Where the plan's measures join strategies: which documented synergies it uses, and which it misses. */
export function PlanSynergies({ list }: { readonly list: StrategyList }) {
  const { plan, words } = usePlanTable();
  const { t } = words;
  const measures = useMemo(() => measuresOf(plan), [plan]);
  const found = useMemo(() => synergiesOf(measures, list), [measures, list]);
  const documented = found.pairs.filter(({ why }) => why !== null);
  const used = documented.filter((pair) => pair.measures.length > 0);
  return (
    <div className="grid grid-cols-1 gap-4 p-4 max-sm:p-3">
      <div className="grid gap-1">
        <h2 className="m-0 text-base font-semibold">
          {t("synergy.finding", { used: used.length, documented: documented.length })}
        </h2>
        <p className="m-0">{t("synergy.gears", { count: found.manyGears.length, all: measures.length })}</p>
        {found.untagged > 0 && <p className="m-0 text-muted">{t("synergy.untagged", { count: found.untagged })}</p>}
      </div>
      <SynergyMatrix
        list={list}
        pairs={found.pairs}
        measureCount={(id) => measures.filter(({ tags }) => tags.strategies.includes(id)).length}
      />
      <p className="m-0 flex flex-wrap gap-x-4 text-xs text-muted">
        <span>● {t("synergy.used")}</span>
        <span>○ {t("synergy.missed")}</span>
        <span>{t("synergy.plain")}</span>
      </p>
      <SynergyList list={list} pairs={documented} />
      <SourceNote>{list.source}</SourceNote>
    </div>
  );
}

interface SynergyMatrixProps {
  readonly list: StrategyList;
  readonly pairs: readonly StrategyPair[];
  readonly measureCount: (id: StrategyId) => number;
}

function SynergyMatrix({ list: { strategies }, pairs, measureCount }: SynergyMatrixProps) {
  const { words } = usePlanTable();
  const { t, local } = words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling place needs a name
    <div role="region" aria-label={t("synergy.caption")} className="overflow-x-auto">
      <table className="border-collapse">
        <caption className="sr-only">{t("synergy.caption")}</caption>
        <thead>
          <tr>
            <td />
            {strategies.map(({ id, name }) => (
              <th key={id} scope="col" className="w-26 px-2 pb-2 align-bottom text-left text-xs font-semibold">
                {local(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strategies.map(({ id, name, gear }) => (
            <tr key={id} className="border-t border-hairline">
              <th scope="row" className="min-w-48 py-2 pr-3 max-sm:min-w-28 text-left font-semibold">
                {local(name)}
                <span className="block text-xs font-normal text-muted">{t(`tag.gear.${gear}`)}</span>
              </th>
              {strategies.map((other) => (
                <td key={other.id} className="border-l border-hairline px-2 py-2 text-center">
                  {other.id === id ? (
                    <span className="text-muted">{measureCount(id)}</span>
                  ) : (
                    <PairMark pair={pairOf(pairs, id, other.id)!} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairMark({ pair }: { readonly pair: StrategyPair }) {
  const { words } = usePlanTable();
  const { t, local } = words;
  const count = pair.measures.length;
  const isDocumented = pair.why !== null;
  const state = !isDocumented ? "plain" : count > 0 ? "used" : "missed";
  return (
    <span
      title={pair.why ? local(pair.why) : undefined}
      className={classNames(
        "inline-flex min-w-12 items-center justify-center gap-1 rounded-sm px-1.5 py-1",
        state === "used" && "bg-wash font-semibold",
        state === "missed" && "outline outline-edge [outline-style:dashed]",
      )}
    >
      {isDocumented && <span aria-hidden="true">{count > 0 ? "●" : "○"}</span>}
      {count > 0 || isDocumented ? count : <span className="text-muted">–</span>}
      {isDocumented && <span className="sr-only">{t(`synergy.${state === "used" ? "used" : "missed"}`)}</span>}
    </span>
  );
}

/** Each documented synergy with its reason and the measures that use it. */
function SynergyList({ list, pairs }: { readonly list: StrategyList; readonly pairs: readonly StrategyPair[] }) {
  const { words, onFocus } = usePlanTable();
  const { t, local } = words;
  const nameOf = (id: StrategyId) => local(list.strategies.find((strategy) => strategy.id === id)!.name);
  return (
    <ul className="m-0 grid list-none gap-3 p-0">
      {pairs.map(({ a, b, why, measures }) => (
        <li key={`${a} ${b}`} className="border-t border-hairline pt-2">
          <span className="font-semibold">
            {measures.length > 0 ? "●" : "○"} {nameOf(a)} + {nameOf(b)}
          </span>
          <span className="text-muted"> · {local(why!)}</span>
          <p className="m-0 flex flex-wrap gap-x-3">
            {measures.length === 0
              ? t("synergy.nobody")
              : measures.slice(0, 8).map((measure) => (
                  <button
                    key={measure.id}
                    type="button"
                    className="link text-left max-sm:min-h-10"
                    onClick={() => onFocus({ kind: "measure", measureId: measure.id })}
                  >
                    {asName(local(measure.title))}
                  </button>
                ))}
            {measures.length > 8 && (
              <span className="text-muted">{t("unit.moreActors", { count: measures.length - 8 })}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
