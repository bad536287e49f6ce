"use client";

import type { LeverAction } from "@tamarisk/domain";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import type { ActionEffect } from "./chosen-actions.ts";
import { documentedOrder } from "./documented-order.ts";
import type { ActionChange } from "./pathways-address.ts";
import { RuleList } from "./rule-list.tsx";
import type { PathwaysWords } from "./use-pathways-words.ts";

interface ActionRulesProps {
  readonly id: string;
  readonly action: LeverAction | undefined;
  readonly effect: ActionEffect | undefined;
  readonly chosen: readonly string[];
  readonly change: ActionChange;
  readonly words: PathwaysWords;
  readonly onToggle: (isChosen: boolean) => void;
  readonly onChange: (change: ActionChange) => void;
}

/** One measure: whether it is on the map, what it does alone, and its rules with the others. */
export function ActionRules(props: ActionRulesProps) {
  const { id, action, effect, chosen, change, words, onToggle, onChange } = props;
  const { t } = words;
  const isChosen = chosen.includes(id);
  const others = chosen.filter((other) => other !== id);
  const sources = documentedOrder.filter(({ first }) => first === id);
  const count =
    (change.requires?.length ?? 0) + (change.blocks?.length ?? 0) + (change.before?.length ?? sources.length);
  return (
    <li className="border-b border-hairline py-2">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
        <div className="min-w-56 flex-1">
          <Checkbox
            label={words.actionName(id)}
            checked={isChosen}
            onCheckedChange={onToggle}
            hint={t("measures.facts", {
              lead: action?.leadTimeYears ?? 0,
              cost: action?.cost == null ? "?" : words.cost(action.cost),
            })}
          />
        </div>
        <span className="text-muted">{effect ? effectText(effect, words) : t("measures.unknown")}</span>
      </div>
      {isChosen && (
        <details className="mt-1 ml-6">
          <summary className="cursor-pointer text-accent">{t("measures.rules", { count })}</summary>
          <div className="mt-2 grid grid-cols-1 gap-3 md:grid-cols-3">
            <RuleList
              label={t("measures.requires")}
              ids={change.requires ?? []}
              others={others}
              words={words}
              onChange={(requires) => onChange({ ...change, requires: [...requires] })}
            />
            <RuleList
              label={t("measures.blocks")}
              ids={change.blocks ?? []}
              others={others}
              words={words}
              onChange={(blocks) => onChange({ ...change, blocks: [...blocks] })}
            />
            <RuleList
              label={t("measures.before")}
              ids={change.before ?? sources.map(({ second }) => second)}
              others={others}
              words={words}
              note={sources.map(({ source }) => source).join("; ")}
              onChange={(before) => onChange({ ...change, before: [...before] })}
            />
            <Checkbox
              label={t("measures.stays")}
              checked={change.stays ?? true}
              onCheckedChange={(stays) => onChange({ ...change, stays })}
            />
            <NumberField
              label={t("measures.lockIn")}
              unit={t("measures.years")}
              value={numberEntry(change.lockInYears ?? 0)}
              onValueChange={(entry) =>
                entry.kind === "number" && entry.value >= 0 && entry.value <= 60
                  ? onChange({ ...change, lockInYears: entry.value })
                  : undefined
              }
            />
          </div>
        </details>
      )}
    </li>
  );
}

/** Below this nothing can be seen of it. */
const leastYears = 0.05;

function effectText({ yearsWon, shareWon }: ActionEffect, words: PathwaysWords): string {
  const { t } = words;
  if (Math.abs(yearsWon) < leastYears) return t("measures.noEffect");
  return t(yearsWon > 0 ? "measures.helps" : "measures.harms", {
    years: words.number(Math.abs(Math.round(yearsWon * 10) / 10)),
    futures: String(Math.round(shareWon * 100)),
  });
}
