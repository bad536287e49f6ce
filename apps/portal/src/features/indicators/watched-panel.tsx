"use client";

import type { Stakeholder, WatchedIndicatorDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { useState } from "react";
import { sourceWords } from "@/features/town/source-words.ts";
import { WhySection } from "@/features/why/why-section.tsx";
import { Link } from "@/i18n/navigation.ts";
import { BreakdownSection } from "./breakdown-section.tsx";
import type { IndicatorWords } from "./use-indicator-words.ts";
import { useOriginWords } from "./use-origin-words.ts";
import { LatestCell, StateCell, type WatchedLine } from "./use-watched-columns.tsx";
import { readWatchedForm, type WatchedForm, watchedForm } from "./watched-form.ts";
import { WatchedFormFields } from "./watched-form-fields.tsx";
import { WatchedSpark } from "./watched-spark.tsx";

interface WatchedPanelProps {
  readonly line: WatchedLine;
  readonly stakeholders: readonly Stakeholder[];
  readonly canEdit: boolean;
  readonly words: IndicatorWords;
  /** What was typed here and not saved. */
  readonly typed: WatchedForm | null;
  readonly onTyped: (form: WatchedForm | null) => void;
  readonly onSave: (draft: WatchedIndicatorDraft, form: WatchedForm) => void;
  readonly onUnwatch: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/**
 * One watched indicator: what is known, how it is watched, of whom its values speak and what rests on it. What arrives late
 * stands last, so that it moves no field and no button.
 */
export function WatchedPanel(props: WatchedPanelProps) {
  const { line, canEdit, words, onUnwatch, onMove } = props;
  const { row, indicator, place } = line;
  const { t, name, text, unit } = words;
  const origin = useOriginWords();
  const dataHref = `/projects/${row.projectId}/data?${new URLSearchParams({ place: row.townId, indicator: indicator.id })}`;
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="m-0 text-xs text-muted">
        {[place && name(place.name), unit(indicator.unit), t("origin", { source: origin(indicator.source) })]
          .filter(Boolean)
          .join(" · ")}
        {indicator.note && <span className="block text-check">{text(indicator.note)}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <LatestCell line={line} words={words} />
        <WatchedSpark row={row} label={words.spark(row, indicator)} width={132} height={44} />
        <StateCell line={line} words={words} />
        <Link href={dataHref} className="link text-xs">
          {t("toData")}
        </Link>
      </div>
      {row.points.length > 0 && <p className="m-0 text-xs text-muted">{t("sparkLegend")}</p>}
      {canEdit ? <Editable {...props} /> : <ReadOnly line={line} words={words} />}
      {canEdit && (
        <div className="flex flex-wrap items-center gap-2 border-t border-hairline pt-3">
          <IconButton icon="arrow-up" label={t("moveUp")} onClick={() => onMove(-1)} />
          <IconButton icon="arrow-down" label={t("moveDown")} onClick={() => onMove(1)} />
          <Button size="sm" className="ml-auto" onClick={onUnwatch}>
            {t("unwatch")}
          </Button>
        </div>
      )}
      <BreakdownSection row={row} indicator={indicator} canEdit={canEdit} words={words} />
      <WhySection projectId={row.projectId} kind="indicator" id={row.indicatorId} />
    </div>
  );
}

function Editable({ line, stakeholders, words, typed, onTyped, onSave }: WatchedPanelProps) {
  const { row, indicator } = line;
  const [wasTried, setTried] = useState(false);
  const form = typed ?? watchedForm(row);
  const reading = readWatchedForm(form, row, indicator);
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-3 border-t border-hairline pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reading.kind === "ready") onSave(reading.draft, form);
      }}
    >
      <WatchedFormFields
        form={form}
        unit={words.unit(indicator.unit)}
        stakeholders={stakeholders}
        problems={wasTried && reading.kind === "wrong" ? reading.problems : {}}
        words={words}
        onChange={(part) => onTyped({ ...form, ...part })}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" className="flex-1">
          {words.t("form.save")}
        </Button>
        {typed && <Button onClick={() => onTyped(null)}>{words.t("form.discard")}</Button>}
      </div>
    </form>
  );
}

function ReadOnly({ line: { row, responsible }, words }: Pick<WatchedPanelProps, "line" | "words">) {
  const { t, mark, number, name } = words;
  const facts = [
    [t("column.baseline"), mark(row.baseline)],
    [t("column.target"), mark(row.target)],
    [
      t("column.threshold"),
      row.threshold && t(`threshold.${row.threshold.side}`, { value: number(row.threshold.value) }),
    ],
    [t("column.rhythm"), t(`rhythm.${row.rhythm}`)],
    [t("form.responsible"), responsible && name(responsible.name)],
    [t("form.source"), row.source && sourceWords(row.source, words.locale)],
  ] as const;
  return (
    <dl className="m-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-t border-hairline pt-3">
      {facts.map(([term, found]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="m-0">{found ?? t("open")}</dd>
        </div>
      ))}
    </dl>
  );
}
