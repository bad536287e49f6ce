"use client";

import type { Indicator, Observation, ObservationDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { useLocale } from "next-intl";
import { type RefObject, useState } from "react";
import { useOriginWords } from "@/features/indicators/use-origin-words.ts";
import { sourceWords } from "@/features/town/source-words.ts";
import { type CellForm, cellForm } from "./cell-form.ts";
import { CellFormFields } from "./cell-form-fields.tsx";
import { CellHistory } from "./cell-history.tsx";
import { readCellForm } from "./read-cell-form.ts";
import type { DataWords } from "./use-data-words.ts";

interface CellPanelProps {
  readonly indicator: Indicator;
  readonly townId: Observation["townId"];
  readonly year: number;
  readonly placeName: string;
  readonly observation: Observation | null;
  readonly currentYear: number;
  readonly canEdit: boolean;
  readonly words: DataWords;
  /** What was typed here before and not saved. */
  readonly typed: CellForm | null;
  readonly lastSource: string | null;
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly onTyped: (form: CellForm | null) => void;
  readonly onSave: (draft: ObservationDraft, form: CellForm) => void;
}

/** One cell: the form to write it, and everything it has held. */
export function CellPanel(props: CellPanelProps) {
  const { indicator, placeName, observation, canEdit, words } = props;
  const { t, local } = words;
  const origin = useOriginWords();
  const bounds = words.bounds(indicator);
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="m-0 text-xs text-muted">
        {t("form.where", { place: placeName, unit: words.unit(indicator.unit), source: origin(indicator.source) })}
        {bounds && <> · {bounds}</>}
      </p>
      {canEdit ? <WritableCell {...props} /> : <StoredValue observation={observation} words={words} />}
      <CellHistory observation={observation} words={words} />
      <span className="sr-only">{local(indicator.name)}</span>
    </div>
  );
}

function WritableCell(props: CellPanelProps) {
  const { indicator, townId, year, observation, currentYear, words, typed, lastSource, formRef, onTyped, onSave } =
    props;
  const { t } = words;
  const [wasTried, setTried] = useState(false);
  const form = typed ?? cellForm(indicator, observation);
  const reading = readCellForm(form, { indicator, townId, year }, currentYear);
  const problems = wasTried && reading.kind === "wrong" ? reading.problems : {};
  return (
    <form
      ref={formRef}
      noValidate
      className="grid grid-cols-1 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reading.kind === "ready") onSave(reading.draft, form);
      }}
    >
      <CellFormFields
        form={form}
        indicator={indicator}
        problems={problems}
        words={words}
        lastSource={lastSource}
        onChange={(part) => onTyped({ ...form, ...part })}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" className="flex-1">
          {form.knowledge === "no-data" ? t("form.saveNoData") : t("form.save")}
        </Button>
        {typed && <Button onClick={() => onTyped(null)}>{t("form.discard")}</Button>}
      </div>
    </form>
  );
}

function StoredValue({ observation, words }: Pick<CellPanelProps, "observation" | "words">) {
  const { t } = words;
  const locale = useLocale();
  return (
    <div>
      <p className="m-0 text-lg font-semibold">
        {observation ? words.value(observation.value) : t("cell.noData")}
        {observation && observation.value.kind !== "no-data" && (
          <span className="text-sm font-normal text-muted"> {words.unit(observation.unit)}</span>
        )}
      </p>
      {observation && (
        <p className="m-0 text-xs break-words text-muted">{sourceWords(observation.provenance.source, locale)}</p>
      )}
    </div>
  );
}
