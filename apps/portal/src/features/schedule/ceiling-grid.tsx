"use client";

import { type BudgetCeiling, CeilingSource } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { controlClass } from "@tamarisk/ui/control-class";
import { IconButton } from "@tamarisk/ui/icon-button";
import { readNumber } from "@tamarisk/ui/number-entry";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, useState } from "react";
import { withCeiling, withPasted } from "./ceilings.ts";

interface CeilingGridProps {
  readonly ceilings: readonly BudgetCeiling[];
  readonly carryOver: readonly CeilingSource[];
  readonly years: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (part: { readonly ceilings?: BudgetCeiling[]; readonly carryOver?: CeilingSource[] }) => void;
}

/** What each source gives in each year: a small sheet that takes what was copied in a spreadsheet. */
export function CeilingGrid({ ceilings, carryOver, years, disabled, onChange }: CeilingGridProps) {
  const t = useTranslations("schedule");
  const [added, setAdded] = useState<readonly CeilingSource[]>([]);
  const [passedOver, setPassedOver] = useState(0);
  const sources = CeilingSource.options.filter(
    (source) => added.includes(source) || ceilings.some((each) => each.source === source),
  );
  const paste = (source: CeilingSource, year: number, text: string) => {
    const pasted = withPasted(ceilings, { sources, years }, { source, year }, text);
    setPassedOver(pasted.passedOver);
    onChange({ ceilings: pasted.ceilings });
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      {sources.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a scrolling place needs a name and the focus
        <div role="region" aria-label={t("ceilings.title")} className="overflow-x-auto">
          <table className="border-collapse text-xs">
            <thead>
              <tr className="text-muted">
                <th scope="col" className="sticky left-0 z-10 bg-panel pr-2 text-left font-normal">
                  {t("ceilings.source")}
                </th>
                {years.map((year) => (
                  <th key={year} scope="col" className="px-1 text-right font-normal">
                    {year}
                  </th>
                ))}
                <th className="w-0" />
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <tr key={source}>
                  <th scope="row" className="sticky left-0 z-10 bg-panel py-0.5 pr-2 text-left font-normal">
                    <span className="whitespace-nowrap">{t(`source.${source}`)}</span>
                    <label className="flex items-center gap-1 whitespace-nowrap text-muted max-sm:min-h-10">
                      <input
                        type="checkbox"
                        className="size-3.5 accent-accent"
                        disabled={disabled}
                        checked={carryOver.includes(source)}
                        onChange={({ target }) =>
                          onChange({
                            carryOver: target.checked
                              ? [...carryOver, source]
                              : carryOver.filter((each) => each !== source),
                          })
                        }
                      />
                      {t("ceilings.carryOver")}
                    </label>
                  </th>
                  {years.map((year) => (
                    <td key={year} className="p-0.5">
                      <CeilingCell
                        label={t("ceilings.cell", { source: t(`source.${source}`), year: String(year) })}
                        value={
                          ceilings.find((each) => each.source === source && each.year === year)?.millionCny ?? null
                        }
                        disabled={disabled}
                        onChange={(value) => onChange({ ceilings: withCeiling(ceilings, source, year, value) })}
                        onPaste={(text) => paste(source, year, text)}
                      />
                    </td>
                  ))}
                  <td>
                    {!disabled && (
                      <IconButton
                        icon="close"
                        label={t("ceilings.remove", { source: t(`source.${source}`) })}
                        onClick={() => {
                          setAdded(added.filter((each) => each !== source));
                          onChange({
                            ceilings: ceilings.filter((each) => each.source !== source),
                            carryOver: carryOver.filter((each) => each !== source),
                          });
                        }}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="m-0 text-xs text-muted">{sources.length > 0 ? t("ceilings.hint") : t("ceilings.none")}</p>
      {passedOver > 0 && (
        <p role="alert" className="m-0 text-xs text-error">
          {t("ceilings.passedOver", { count: passedOver })}
        </p>
      )}
      {!disabled && (
        <select
          aria-label={t("ceilings.add")}
          className={classNames(controlClass, "w-auto max-w-full justify-self-start")}
          value=""
          onChange={({ target }) => setAdded([...added, target.value as CeilingSource])}
        >
          <option value="" disabled>
            {t("ceilings.add")}
          </option>
          {CeilingSource.options
            .filter((source) => !sources.includes(source))
            .map((source) => (
              <option key={source} value={source}>
                {t(`source.${source}`)}
              </option>
            ))}
        </select>
      )}
    </div>
  );
}

interface CeilingCellProps {
  readonly label: string;
  readonly value: number | null;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
  readonly onPaste: (text: string) => void;
}

/** One cell. A paste of one value is left to the field; one of many cells is laid over the sheet. */
function CeilingCell({ label, value, disabled, onChange, onPaste }: CeilingCellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const entry = draft === null ? null : readNumber(draft);
  const isWrong = entry?.kind === "unreadable" || (entry?.kind === "number" && entry.value < 0);
  const takePaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/u.test(text.replace(/\r?\n$/u, ""))) return;
    event.preventDefault();
    setDraft(null);
    onPaste(text);
  };
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong}
      inputMode="decimal"
      autoComplete="off"
      disabled={disabled}
      value={draft ?? value ?? ""}
      onFocus={(event) => event.target.select()}
      onChange={({ target }) => {
        setDraft(target.value);
        const typed = readNumber(target.value);
        if (typed.kind === "blank") onChange(null);
        if (typed.kind === "number" && typed.value >= 0) onChange(typed.value);
      }}
      onBlur={() => !isWrong && setDraft(null)}
      onPaste={takePaste}
      className={classNames(
        "h-7 w-14 rounded-sm border bg-panel px-1 text-right tabular-nums disabled:bg-wash disabled:text-muted max-sm:h-10 max-sm:text-base",
        isWrong ? "border-error" : "border-field",
      )}
    />
  );
}
