"use client";

import type { Lever } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import type { ReactNode } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import type { LeverFacts, LeverFigure } from "./lever-facts.ts";
import { modelUnit } from "./model-unit.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface LeverDetailsProps {
  readonly lever: Lever;
  /** `null` while the town's figures are on their way, or when this page cannot have them. */
  readonly facts: LeverFacts | null;
  readonly words: FuturesWords;
}

/** What a measure does and takes: cost, who pays, how long until it works, on what, and where that comes from. */
export function LeverDetails({ lever, facts, words }: LeverDetailsProps) {
  const { t } = words;
  return (
    <div className="grid gap-2 text-xs">
      <p className="m-0">
        <LocalText text={lever.description} />
      </p>
      {facts && (
        <dl className="m-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
          <Fact name={t("levers.cost")}>
            {facts.cost ? t("levers.costValue", { value: cost(facts.cost.value, words) }) : t("levers.noData")}
          </Fact>
          <Fact name={t("levers.payer")}>{payer(facts.townShare, words)}</Fact>
          <Fact name={t("levers.lead")}>
            {facts.leadYears === null ? t("levers.noData") : t("levers.leadValue", { years: facts.leadYears })}
          </Fact>
          <Fact name={t("levers.effects")}>
            <Effects effects={facts.effects} words={words} />
          </Fact>
          {facts.cost && <Fact name={t("levers.costSource")}>{facts.cost.source}</Fact>}
        </dl>
      )}
      <p className="m-0 text-muted">{t("levers.lever", { source: lever.source })}</p>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="m-0 min-w-0">{children}</dd>
    </>
  );
}

function payer(townShare: number | null, { t, percent }: FuturesWords): string {
  if (townShare === null) return t("levers.noData");
  if (townShare === 1) return t("levers.payerTown");
  if (townShare === 0) return t("levers.payerOthers");
  return t("levers.payerBoth", { town: percent(townShare), others: percent(1 - townShare) });
}

function Effects({ effects, words }: { readonly effects: LeverFacts["effects"]; readonly words: FuturesWords }) {
  if (effects.length === 0) return words.t("levers.noEffects");
  return (
    <ul className="m-0 grid list-none gap-1 p-0">
      {effects.map(({ parameterId, module, name, figure }) => (
        <li key={parameterId}>
          <span className="font-semibold">
            <LocalText text={module} />
          </span>
          {" → "}
          <LocalText text={name} />
          {figure && <span className="text-muted"> {inUnit(figure, words)}</span>}
        </li>
      ))}
    </ul>
  );
}

function inUnit({ value, range, unit }: LeverFigure, words: FuturesWords): string {
  const shown = plain(value, words);
  const named = modelUnit(unit, words.locale);
  const label = named === "" ? "" : ` ${named}`;
  if (!range) return `${shown}${label}`;
  return words.t("levers.figure", {
    value: `${shown}${label}`,
    low: plain(range[0], words),
    high: plain(range[1], words),
  });
}

/** Counted in millions in English and in hundred millions in Chinese, as people do. */
function cost(hundredMillions: number, words: FuturesWords): string {
  return plain(words.locale === "en" ? 100 * hundredMillions : hundredMillions, words);
}

/** Three digits that say something, however small the number. */
function plain(value: number, { locale }: FuturesWords): string {
  return formatNumber(Number(value.toPrecision(3)), locale, { max: 6 });
}
