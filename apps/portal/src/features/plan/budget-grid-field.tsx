"use client";

import { FundingSource } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { controlClass } from "@tamarisk/ui/control-class";
import { IconButton } from "@tamarisk/ui/icon-button";
import { type NumberEntry, readNumber } from "@tamarisk/ui/number-entry";
import { type ClipboardEvent, useState } from "react";
import {
  type BudgetGrid,
  type BudgetRow,
  gridOverYears,
  mostBudgetYears,
  pastedInto,
  sumOfCells,
  withRow,
} from "./budget-grid.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface BudgetGridFieldProps {
  readonly grid: BudgetGrid;
  /** The years a new sheet begins with. */
  readonly years: { readonly from: number; readonly to: number };
  readonly words: PlanWords;
  readonly error?: string;
  readonly onChange: (grid: BudgetGrid) => void;
}

/** The budget by source and year: a small sheet that takes what was copied in a spreadsheet. */
export function BudgetGridField({ grid, years, words, error, onChange }: BudgetGridFieldProps) {
  const { t } = words;
  const change = (index: number, part: Partial<BudgetRow>) =>
    onChange({ ...grid, rows: grid.rows.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  const add = (source: FundingSource) =>
    onChange(withRow(grid.years.length > 0 ? grid : gridOverYears(grid, years.from, years.to), source));
  return (
    <div className="grid grid-cols-1 gap-2">
      {grid.rows.length > 0 && (
        <>
          <YearRange grid={grid} words={words} onChange={onChange} />
          {/* biome-ignore lint/a11y/useSemanticElements: a scrolling place needs a name and the focus */}
          <div role="region" aria-label={t("form.budgetGrid.title")} className="overflow-x-auto">
            <table className="border-collapse text-xs">
              <thead>
                <tr className="text-muted">
                  <th scope="col" className="sticky left-0 z-10 bg-panel pr-2 text-left font-normal">
                    {t("form.budgetGrid.source")}
                  </th>
                  {grid.years.map((year) => (
                    <th key={year} scope="col" className="px-1 text-right font-normal">
                      {year}
                    </th>
                  ))}
                  <th scope="col" className="pl-2 text-right font-normal">
                    {t("form.budgetGrid.sum")}
                  </th>
                  <th className="w-0" />
                </tr>
              </thead>
              <tbody>
                {grid.rows.map((row, index) => (
                  <GridRow
                    key={index}
                    row={row}
                    years={grid.years}
                    words={words}
                    onChange={(part) => change(index, part)}
                    onPaste={(at, text) => onChange(pastedInto(grid, index, at, text))}
                    onRemove={() => onChange({ ...grid, rows: grid.rows.filter((_, at) => at !== index) })}
                  />
                ))}
              </tbody>
              <tfoot>
                <SumRow grid={grid} words={words} />
              </tfoot>
            </table>
          </div>
          <p className="m-0 text-xs text-muted">{t("form.budgetGrid.hint")}</p>
        </>
      )}
      {error && (
        <p role="alert" className="m-0 text-xs text-error">
          {error}
        </p>
      )}
      <select
        aria-label={t("form.budgetGrid.add")}
        className={controlClass}
        value=""
        onChange={(event) => add(event.target.value as FundingSource)}
      >
        <option value="" disabled>
          {t("form.budgetGrid.add")}
        </option>
        {FundingSource.options.map((source) => (
          <option key={source} value={source}>
            {t(`funding.${source}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface GridRowProps {
  readonly row: BudgetRow;
  readonly years: readonly number[];
  readonly words: PlanWords;
  readonly onChange: (part: Partial<BudgetRow>) => void;
  readonly onPaste: (yearIndex: number, text: string) => void;
  readonly onRemove: () => void;
}

function GridRow({ row, years, words, onChange, onPaste, onRemove }: GridRowProps) {
  const { t } = words;
  const source = t(`funding.${row.source}`);
  const sum = sumOfCells(row.amounts);
  return (
    <tr>
      <th scope="row" className="sticky left-0 z-10 bg-panel py-0.5 pr-2 text-left font-normal">
        {source}
        <label className="flex items-center gap-1 whitespace-nowrap text-muted max-sm:min-h-10">
          <input
            type="checkbox"
            className="size-3.5 accent-accent"
            checked={row.isSecured}
            onChange={(event) => onChange({ isSecured: event.target.checked })}
          />
          {t("form.budgetGrid.secured")}
        </label>
      </th>
      {years.map((year, at) => (
        <td key={year} className="p-0.5">
          <AmountCell
            label={t("form.budgetGrid.cell", { source, year: String(year) })}
            entry={row.amounts[at] ?? { kind: "blank" }}
            onChange={(amount) =>
              onChange({ amounts: row.amounts.map((each, index) => (index === at ? amount : each)) })
            }
            onPaste={(text) => onPaste(at, text)}
          />
        </td>
      ))}
      <td className="pl-2 text-right font-semibold tabular-nums">{sum === null ? "–" : words.amount(sum)}</td>
      <td>
        <IconButton icon="close" label={t("form.budgetGrid.removeRow", { source })} onClick={onRemove} />
      </td>
    </tr>
  );
}

interface AmountCellProps {
  readonly label: string;
  readonly entry: NumberEntry;
  readonly onChange: (entry: NumberEntry) => void;
  readonly onPaste: (text: string) => void;
}

/** One cell. A paste of one value is left to the field; one of many cells is laid over the sheet. */
function AmountCell({ label, entry, onChange, onPaste }: AmountCellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const takePaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
    event.preventDefault();
    setDraft(null);
    onPaste(text);
  };
  return (
    <input
      aria-label={label}
      aria-invalid={entry.kind === "unreadable"}
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? textOf(entry)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setDraft(event.target.value);
        onChange(readNumber(event.target.value));
      }}
      onBlur={() => setDraft(null)}
      onPaste={takePaste}
      className={classNames(
        "h-7 w-14 rounded-sm border bg-panel px-1 text-right tabular-nums max-sm:h-10 max-sm:text-base",
        entry.kind === "unreadable" ? "border-error" : "border-field",
      )}
    />
  );
}

function textOf(entry: NumberEntry): string {
  if (entry.kind === "blank") return "";
  return entry.kind === "unreadable" ? entry.text : String(entry.value);
}

function SumRow({ grid, words }: Pick<BudgetGridFieldProps, "grid" | "words">) {
  const all = sumOfCells(grid.rows.flatMap(({ amounts }) => amounts));
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="sticky left-0 bg-panel py-1 pr-2 text-left font-semibold">
        {words.t("form.budgetGrid.sum")}
      </th>
      {grid.years.map((year, at) => {
        const sum = sumOfCells(grid.rows.flatMap(({ amounts }) => amounts[at] ?? []));
        return (
          <td key={year} className="px-1.5 text-right tabular-nums">
            {sum === null ? "–" : words.amount(sum)}
          </td>
        );
      })}
      <td className="pl-2 text-right font-semibold tabular-nums">{all === null ? "–" : words.amount(all)}</td>
      <td />
    </tr>
  );
}

function YearRange({ grid, words, onChange }: Pick<BudgetGridFieldProps, "grid" | "words" | "onChange">) {
  const { t } = words;
  const from = grid.years[0]!;
  const to = grid.years.at(-1)!;
  const choices = (lowest: number) => Array.from({ length: mostBudgetYears }, (_, index) => lowest + index);
  const choose = (nextFrom: number, nextTo: number) => onChange(gridOverYears(grid, nextFrom, nextTo));
  return (
    <div className="flex items-center gap-2 text-xs">
      <span className="shrink-0 text-muted">{t("form.budgetGrid.years")}</span>
      <select
        aria-label={t("form.budgetGrid.from")}
        className={classNames(controlClass, "w-auto")}
        value={from}
        onChange={(event) => choose(Number(event.target.value), Math.max(to, Number(event.target.value)))}
      >
        {choices(from - 20).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
      –
      <select
        aria-label={t("form.budgetGrid.to")}
        className={classNames(controlClass, "w-auto")}
        value={to}
        onChange={(event) => choose(from, Number(event.target.value))}
      >
        {choices(from).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </div>
  );
}
