"use client";

import type { LocalizedText, Outcome, Storyline } from "@tamarisk/domain";
import type { TownParameters } from "@tamarisk/town-model";
import { changeScale } from "@tamarisk/ui/change-bar-layout";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Notice } from "@tamarisk/ui/notice";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useMemo } from "react";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { type PageFutures, resultsOf } from "@/features/futures/use-page-futures.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { gainsTable } from "./gains-table.ts";
import { GroupCard } from "./group-card.tsx";
import { type GroupGains, groupGains } from "./group-gains.ts";
import { rangeOf } from "./range-of.ts";

interface GainsResultsProps {
  readonly futures: PageFutures;
  readonly outcomes: readonly Outcome[];
  readonly town: TownParameters;
  readonly storyline: Storyline;
  readonly reference: Storyline;
  readonly years: readonly number[];
  readonly year: number;
  readonly words: FuturesWords;
  readonly onYearChange: (year: number) => void;
}

/** Groups of residents by part of the town, each with what changes for it; all bars share zero and scale. */
export function GainsResults(props: GainsResultsProps) {
  const { futures, outcomes, town, storyline, reference, years, year, words, onYearChange } = props;
  const { t, local } = words;
  const results = resultsOf(futures);
  const columns = results?.columns.policyIds.includes(storyline.id) ? results.columns : null;
  const gains = useMemo(
    () =>
      columns && groupGains(columns, outcomes, town, { storylineId: storyline.id, referenceId: reference.id, year }),
    [columns, outcomes, town, storyline.id, reference.id, year],
  );
  const names = { storyline: local(storyline.name), year: String(year) };
  const yearChoice = (
    <FilterSelect
      label={t("gains.year")}
      value={String(year)}
      options={years.map((each) => ({ value: String(each), label: String(each) }))}
      onValueChange={(chosen) => onYearChange(Number(chosen))}
    />
  );
  return (
    <ChartFrame
      title={t("gains.titleBy", names)}
      unit={t("gains.unit")}
      headline={<Progress futures={futures} words={words} />}
      source={t("gains.note", { futures: words.count(columns?.scenarioCount ?? 0) })}
      table={gains ? gainsTable(gains, names.year, words) : { caption: t("gains.title"), columns: [], rows: [] }}
      locale={words.locale}
      labels={{ table: t("card.table"), chart: t("card.chart"), download: t("card.download") }}
      fileName={`${t("gains.fileName")}-${storyline.id}-${year}.csv`}
    >
      <div className="mb-3 print:hidden">{yearChoice}</div>
      {futures.kind === "failed" && (
        <Notice tone="error" title={t("gains.failed")} remedy={t("gains.failedRemedy", { message: futures.message })} />
      )}
      {gains ? <UnitsOfGroups gains={gains} words={words} /> : futures.kind !== "failed" && <Waiting words={words} />}
    </ChartFrame>
  );
}

function Waiting({ words }: { readonly words: FuturesWords }) {
  return <Skeleton label={words.t("gains.computing", { percent: words.percent(0) })} height={320} />;
}

function Progress({ futures, words }: { readonly futures: PageFutures; readonly words: FuturesWords }) {
  const { t } = words;
  if (futures.kind !== "computing") return t("gains.lead");
  return <span role="status">{t("gains.computing", { percent: words.percent(futures.done / futures.total) })}</span>;
}

function UnitsOfGroups({ gains, words }: { readonly gains: readonly GroupGains[]; readonly words: FuturesWords }) {
  const most = changeScale(
    gains.flatMap(({ isEmpty, rows }) => (isEmpty ? [] : rows.flatMap(({ change }) => rangeOf(change) ?? []))),
  );
  return (
    <div className="grid grid-cols-1 gap-5">
      {unitsOf(gains).map((unit) => (
        <section key={unit.en} aria-label={words.local(unit)}>
          <h3 className="m-0 mb-2 border-b border-hairline pb-1 text-sm font-semibold">
            <LocalText text={unit} />
          </h3>
          <div className="grid grid-cols-1 gap-x-6 gap-y-4 md:grid-cols-3">
            {gains
              .filter((each) => each.unit === unit)
              .map((each) => (
                <GroupCard key={each.id} gains={each} most={most} words={words} />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function unitsOf(gains: readonly GroupGains[]): LocalizedText[] {
  return [...new Set(gains.map(({ unit }) => unit))];
}
