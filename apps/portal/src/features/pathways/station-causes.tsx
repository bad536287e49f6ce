"use client";

import { FilterSelect } from "@tamarisk/ui/filter-select";
import { formatNumber } from "@tamarisk/ui/format-number";
import { Notice } from "@tamarisk/ui/notice";
import { useState } from "react";
import { shownDigits } from "@/features/discover/shown-digits.ts";
import { modelUnit } from "@/features/futures/model-unit.ts";
import { asName } from "@/i18n/as-name.ts";
import type { MapViewProps } from "./map-view-props.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import { mainCauses, type TippingCause } from "./tipping-causes.ts";
import { useTippingCauses } from "./use-tipping-causes.ts";

interface StationCausesProps extends MapViewProps {
  readonly rowId: string;
  readonly openDesk: () => PathwayDesk;
}

/** What the tipping point of a measure depends on most, and any other uncertainty the reader asks about. */
export function StationCauses(props: StationCausesProps) {
  const { rowId, words, openDesk, found } = props;
  const { t } = words;
  const state = useTippingCauses(props, rowId, openDesk);
  if (!found.result) return null;
  return (
    <>
      <h3 className="mt-3 mb-0.5 text-sm font-semibold">{t("causes.title")}</h3>
      {state.kind === "working" && <p className="m-0 text-muted">{t("causes.working")}</p>}
      {state.kind === "failed" && <Notice tone="error" title={t("failed")} remedy={state.message} />}
      {state.kind === "ready" && <CauseTable {...props} causes={state.causes} />}
    </>
  );
}

const noOther = "";

function CauseTable({
  causes,
  run,
  objective,
  question,
  words,
}: StationCausesProps & { causes: readonly TippingCause[] }) {
  const { t } = words;
  const [otherId, setOtherId] = useState(noOther);
  const main = mainCauses(causes);
  const others = causes.filter((cause) => !main.includes(cause));
  const shown = [...main, ...others.filter(({ inputId }) => inputId === otherId)];
  const inputOf = (id: string) => run.recipe.uncertainties.find((one) => one.id === id);
  const nameOf = (id: string) => asName(words.local(inputOf(id)?.name ?? { en: id, zh: id }));
  const year = String(objective.untilYear);
  return (
    <>
      {main.length === 0 && <p className="m-0">{t("causes.none", { futures: words.count(question.futures) })}</p>}
      {shown.length > 0 && (
        <table className="w-full border-collapse">
          <caption className="pb-1 text-left text-xs text-muted">{t("causes.caption", { year })}</caption>
          <thead>
            <tr className="border-b border-edge text-left text-xs text-muted">
              {(["assumption", "low", "middle", "high"] as const).map((column) => (
                <th key={column} scope="col" className="py-1 pr-1.5 font-normal">
                  {t(`causes.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cause) => (
              <tr key={cause.inputId} className="border-b border-hairline align-top">
                <th scope="row" className="py-1.5 pr-1.5 text-left font-normal">
                  {nameOf(cause.inputId)}
                  <span className="block text-xs text-muted">
                    {middleOf(cause, modelUnit(inputOf(cause.inputId)?.unit ?? "1", words.locale), words)}
                  </span>
                  {!cause.isBeyondChance && (
                    <span className="block text-xs text-muted">{t("causes.withinChance")}</span>
                  )}
                </th>
                <Thirds thirds={cause.thirds} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <div className="mt-2 print:hidden">
          <FilterSelect
            label={t("causes.other")}
            value={otherId}
            options={[
              { value: noOther, label: t("causes.choose") },
              ...others.map(({ inputId }) => ({ value: inputId, label: nameOf(inputId) })),
            ]}
            onValueChange={setOtherId}
          />
        </div>
      )}
      <p className="mt-1.5 mb-0 text-xs text-muted">{t("causes.rule", { after: String(objective.untilYear + 1) })}</p>
    </>
  );
}

/** An uncertainty with two values has no middle. */
function Thirds({ thirds, words }: Pick<TippingCause, "thirds"> & Pick<MapViewProps, "words">) {
  const cells = thirds.length === 2 ? [thirds[0], undefined, thirds[1]] : thirds;
  const columns = ["low", "middle", "high"] as const;
  return columns.map((column, place) => {
    const third = cells[place];
    return (
      <td key={column} className="py-1.5 pr-1.5">
        {third ? medianWords(third.median, words) : "–"}
        {third && (
          <span className="block text-xs text-muted whitespace-nowrap">{words.percent(third.summary.never)}</span>
        )}
      </td>
    );
  });
}

function medianWords(median: TippingCause["thirds"][number]["median"], { t }: MapViewProps["words"]): string {
  if (median.kind === "reached") return String(median.year);
  return t(median.kind === "already-failing" ? "causes.already" : "causes.never");
}

/** Where the middle third lies. */
function middleOf({ thirds }: TippingCause, unit: string, { t, locale }: MapViewProps["words"]): string {
  const [low, middle, high] = thirds;
  if (!low || !middle || !high) return "";
  const digits = { max: shownDigits(high.to - low.from) };
  const range = { low: formatNumber(middle.from, locale, digits), high: formatNumber(middle.to, locale, digits), unit };
  return t("causes.middleRange", range).trim();
}
