"use client";

import type { EnsembleSummary, Storyline } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { formatSigned, formatSignedPercent } from "@tamarisk/ui/format-number";
import { Panel } from "@tamarisk/ui/panel";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { SourceNote } from "@tamarisk/ui/source-note";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useState } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import { type ComparedValue, comparedYears, comparison } from "./comparison.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface ComparisonTableProps {
  readonly summary: EnsembleSummary;
  readonly storylines: readonly Storyline[];
  readonly reference: Storyline;
  readonly words: FuturesWords;
}

/** Where each storyline's median stands against Carry on, in three years; phones show one year at a time. */
export function ComparisonTable({ summary, storylines, reference, words }: ComparisonTableProps) {
  const { t, local } = words;
  const years = comparedYears(summary);
  const [phoneYear, setPhoneYear] = useState(years[0] ?? 0);
  const rows = comparison(summary, reference.id, years);
  const onPhone = (year: number) => (year === phoneYear ? "" : "max-md:hidden");
  return (
    <Panel padding="none" title={t("comparison.title")}>
      <div className="px-4 pb-2 md:hidden">
        <SegmentedControl
          label={t("comparison.year")}
          value={String(phoneYear)}
          segments={years.map((year) => ({ value: String(year), label: String(year) }))}
          onValueChange={(year) => setPhoneYear(Number(year))}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={t("comparison.title")} tabIndex={0} className="relative overflow-x-auto">
        <table className="w-full border-collapse">
          <thead className="text-xs text-muted">
            <tr>
              <th scope="col" rowSpan={2} className="px-4 text-left align-bottom font-semibold">
                {t("comparison.outcome")}
              </th>
              {years.map((year) => (
                <th
                  key={year}
                  scope="colgroup"
                  colSpan={storylines.length}
                  className={classNames("h-8 border-l border-hairline px-2 font-semibold", onPhone(year))}
                >
                  {year}
                </th>
              ))}
            </tr>
            <tr className="border-b border-hairline">
              {years.map((year) =>
                storylines.map((storyline, index) => (
                  <th
                    key={`${year} ${storyline.id}`}
                    scope="col"
                    className={classNames(
                      "px-2 pb-1.5 text-right",
                      index === 0 && "border-l border-hairline",
                      onPhone(year),
                    )}
                  >
                    <span className="inline-flex">
                      <StorylineBadge storyline={storyline.id} label={`${local(storyline.name)} ${year}`} />
                    </span>
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.outcome.id} className="border-b border-hairline align-top">
                <th scope="row" className="px-4 py-1.5 text-left font-normal">
                  <LocalText text={row.outcome.name} />
                  <span className="block text-xs text-muted">
                    <LocalText text={row.outcome.unit} />
                  </span>
                </th>
                {years.map((year, yearIndex) =>
                  storylines.map((storyline, index) => (
                    <td
                      key={`${year} ${storyline.id}`}
                      className={classNames(
                        "px-2 py-1.5 text-right whitespace-nowrap",
                        index === 0 && "border-l border-hairline",
                        onPhone(year),
                      )}
                    >
                      <Compared
                        value={
                          row.storylines.find(({ storylineId }) => storylineId === storyline.id)?.values[yearIndex] ?? {
                            kind: "no-data",
                          }
                        }
                        words={words}
                      />
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="px-4 py-3">
        <SourceNote>{t("comparison.note")}</SourceNote>
      </div>
    </Panel>
  );
}

const inks = { better: "text-met", worse: "text-not-met", same: "text-muted", neither: "text-muted" };

function Compared({ value, words }: { readonly value: ComparedValue; readonly words: FuturesWords }) {
  const { t, locale } = words;
  if (value.kind === "no-data") return <span className="text-xs text-muted">{t("comparison.noData")}</span>;
  const { difference, percent, verdict } = value;
  return (
    <>
      <span className="block">{formatSigned(difference, locale, { max: Math.abs(difference) < 100 ? 1 : 0 })}</span>
      <span className={classNames("block text-xs", inks[verdict])}>
        {percent !== null && formatSignedPercent(percent, locale)}
        {verdict !== "neither" && <span className="max-md:block"> {t(`comparison.${verdict}`)}</span>}
      </span>
    </>
  );
}
