"use client";

import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { foundLevers } from "@/features/futures/lever-groups.ts";
import { ActionRules } from "./action-rules.tsx";
import type { FoundPathways } from "./compute-pathways.ts";
import type { ActionChange, RuleChanges } from "./pathways-address.ts";
import type { PathwaysProps } from "./pathways-props.ts";
import type { MapQuestion } from "./use-pathway-map.ts";

interface MeasuresDialogProps extends PathwaysProps {
  readonly question: MapQuestion;
  readonly found: FoundPathways;
  readonly onClose: () => void;
}

/** More than this many take too long to try in every order. */
const mostActions = 16;

/** Which measures pathways are made of, the rules among them, and when the next is decided on. */
export function MeasuresDialog(props: MeasuresDialogProps) {
  const { question, found, list, address, objective, words, onClose } = props;
  const { t } = words;
  const shell = useTranslations("shell");
  const [chosen, setChosen] = useState<readonly string[]>(found.actionIds);
  const [changes, setChanges] = useState<Readonly<Record<string, ActionChange>>>(address.rules.actions ?? {});
  const [looked, setLooked] = useState("");
  const numbers = useNumbers(props);
  const effectOf = new Map(found.effects.map((effect) => [effect.actionId, effect]));
  const shown = foundLevers(list.levers, looked)
    .toSorted((a, b) => (effectOf.get(b.id)?.yearsWon ?? 0) - (effectOf.get(a.id)?.yearsWon ?? 0))
    .toSorted((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)));

  const apply = (actions: readonly string[] | null) => {
    const rules = numbers.read();
    if (!rules) return;
    const own = Object.entries(changes).filter(([, change]) => Object.keys(change).length > 0);
    address.setRules({ ...rules, ...(own.length > 0 && { actions: Object.fromEntries(own) }) });
    const isSame = actions?.length === found.actionIds.length && actions.every((id) => found.actionIds.includes(id));
    if (!isSame) address.setActions(actions);
    onClose();
  };
  const isTooMany = chosen.length > mostActions;
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={t("measures.title")}
      description={t("measures.description", { outcome: words.futures.nameOf(objective.outcomeId) })}
      closeLabel={shell("close")}
      footer={
        <>
          <Button onClick={() => apply(null)}>{t("measures.propose")}</Button>
          <Button variant="primary" disabled={chosen.length === 0 || isTooMany} onClick={() => apply(chosen)}>
            {t("measures.apply", { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <div className="grid grid-cols-2 gap-3 md:grid-cols-5">
          <NumberField label={t("measures.length")} value={numbers.length} onValueChange={numbers.setLength} />
          <NumberField
            label={t("measures.ceiling")}
            hint={t("measures.costUnit")}
            value={numbers.ceiling}
            onValueChange={numbers.setCeiling}
          />
          <NumberField
            label={t("measures.margin")}
            hint={words.futures.unitOf(objective.outcomeId)}
            value={numbers.margin}
            onValueChange={numbers.setMargin}
          />
          <NumberField
            label={t("measures.delay")}
            hint={t("measures.years")}
            value={numbers.delay}
            onValueChange={numbers.setDelay}
          />
          <NumberField
            label={t("measures.settle")}
            hint={t("measures.years")}
            value={numbers.settle}
            onValueChange={numbers.setSettle}
          />
        </div>
        {numbers.problem && <p className="m-0 text-error">{t("measures.problem")}</p>}
        <TextField label={t("measures.search")} value={looked} onValueChange={setLooked} />
        {isTooMany && <p className="m-0 text-error">{t("measures.tooMany", { most: mostActions })}</p>}
        <ul className="m-0 grid list-none gap-0 p-0">
          {shown.map(({ id }) => (
            <ActionRules
              key={id}
              id={id}
              action={question.actions.find((one) => one.id === id)}
              effect={effectOf.get(id)}
              chosen={chosen}
              change={changes[id] ?? {}}
              words={words}
              onToggle={(isChosen) => setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))}
              onChange={(change) => setChanges({ ...changes, [id]: change })}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** The numbers of the dialog as they are typed, and the rules they make. */
function useNumbers({ question, address }: MeasuresDialogProps) {
  const { rules } = address;
  const { watch } = question;
  const [length, setLength] = useState<NumberEntry>(numberEntry(rules.lengthMax ?? 3));
  const [ceiling, setCeiling] = useState<NumberEntry>(numberEntry(rules.costCeiling ?? null));
  const [margin, setMargin] = useState<NumberEntry>(numberEntry(watch.margin));
  const [delay, setDelay] = useState<NumberEntry>(numberEntry(watch.delayYears));
  const [settle, setSettle] = useState<NumberEntry>(numberEntry(watch.settleYears));
  const [problem, setProblem] = useState(false);
  const whole = (entry: NumberEntry, low: number, high: number) =>
    entry.kind === "number" && Number.isInteger(entry.value) && entry.value >= low && entry.value <= high
      ? entry.value
      : null;
  const read = (): RuleChanges | null => {
    const lengthMax = whole(length, 1, 6);
    const delayYears = whole(delay, 0, 20);
    const settleYears = whole(settle, 0, 30);
    const isCeilingFine = ceiling.kind === "blank" || (ceiling.kind === "number" && ceiling.value >= 0);
    const isMarginFine = margin.kind === "number" && margin.value >= 0;
    if (lengthMax === null || delayYears === null || settleYears === null || !isCeilingFine || !isMarginFine) {
      setProblem(true);
      return null;
    }
    return {
      lengthMax,
      watch: { margin: margin.value, delayYears, settleYears },
      ...(ceiling.kind === "number" && { costCeiling: ceiling.value }),
    };
  };
  return {
    ...{ length, setLength, ceiling, setCeiling, margin, setMargin, delay, setDelay, settle, setSettle },
    ...{ problem, read },
  };
}
