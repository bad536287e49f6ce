import { BudgetLine, FundingSource } from "@tamarisk/domain";
import { type NumberEntry, numberEntry, readNumber } from "@tamarisk/ui/number-entry";
import { type Entry, wrong } from "./form-entry.ts";

/** One source's money, year by year, as it is typed. Secured and hoped-for money of one source stand in two rows. */
export interface BudgetRow {
  readonly source: FundingSource;
  readonly isSecured: boolean;
  /** One entry a year, in the order of the grid's years. */
  readonly amounts: readonly NumberEntry[];
}

/** A measure's budget as a small sheet: sources down, years across. */
export interface BudgetGrid {
  readonly years: readonly number[];
  readonly rows: readonly BudgetRow[];
}

/** Most years one measure's budget can be spread over. */
export const mostBudgetYears = 60;

/** The sheet for lines that are there. It spans their years; without lines it has no rows yet. */
export function budgetGrid(lines: readonly BudgetLine[]): BudgetGrid {
  const named = lines.map(({ year }) => year);
  const years = lines.length === 0 ? [] : yearsFrom(Math.min(...named), Math.max(...named));
  const keys = new Map(lines.map((line) => [rowKey(line), line]));
  const rows = [...keys.values()].map(({ source, isSecured }) => ({
    source,
    isSecured,
    amounts: years.map((year) => amountIn(lines, { source, isSecured }, year)),
  }));
  return { years, rows: rows.sort((a, b) => sourceOrder(a) - sourceOrder(b)) };
}

/** The sheet over other years. Amounts keep their year; those outside the new years are dropped. */
export function gridOverYears(grid: BudgetGrid, from: number, to: number): BudgetGrid {
  const years = yearsFrom(from, to);
  const rows = grid.rows.map((row) => ({
    ...row,
    amounts: years.map((year): NumberEntry => row.amounts[grid.years.indexOf(year)] ?? { kind: "blank" }),
  }));
  return { years, rows };
}

/** One more row, for a source that is not yet secured. */
export function withRow(grid: BudgetGrid, source: FundingSource): BudgetGrid {
  const amounts = grid.years.map((): NumberEntry => ({ kind: "blank" }));
  return { ...grid, rows: [...grid.rows, { source, isSecured: false, amounts }] };
}

/**
 * Cells as they come from a spreadsheet, laid over the sheet from one cell on; what reaches past its edge is dropped, as
 * a spreadsheet does. Thousands separated by commas are read where they cannot be anything else.
 */
export function pastedInto(grid: BudgetGrid, rowIndex: number, yearIndex: number, text: string): BudgetGrid {
  const cells = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const rows = grid.rows.map((row, at) => {
    const pasted = cells[at - rowIndex];
    if (!pasted) return row;
    const amounts = row.amounts.map((amount, year) => {
      const cell = pasted[year - yearIndex];
      return cell === undefined ? amount : readNumber(withoutThousands(cell));
    });
    return { ...row, amounts };
  });
  return { ...grid, rows };
}

/** What stands in the sheet as budget lines; blank cells are no lines. */
export function budgetLinesIn(grid: BudgetGrid): Entry<BudgetLine[]> {
  const lines: BudgetLine[] = [];
  for (const { source, isSecured, amounts } of grid.rows) {
    for (const [index, amount] of amounts.entries()) {
      if (amount.kind === "unreadable") return wrong({ kind: "unreadable", found: amount.text });
      if (amount.kind === "blank") continue;
      if (amount.value < 0) return wrong({ kind: "outside", found: amount.value, lowest: 0, highest: null });
      lines.push(BudgetLine.parse({ source, isSecured, year: grid.years[index], millionCny: amount.value }));
    }
  }
  return { ok: true, value: lines };
}

/** What the readable cells add up to; `null` while there is none. */
export function sumOfCells(amounts: readonly NumberEntry[]): number | null {
  const read = amounts.flatMap((amount) => (amount.kind === "number" ? [amount.value] : []));
  return read.length === 0 ? null : roundedSum(read);
}

/** Decimal figures added without the tails that binary fractions leave: 0.1 and 0.2 are 0.3. */
export function roundedSum(amounts: readonly number[]): number {
  return Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(6));
}

function amountIn(lines: readonly BudgetLine[], row: Pick<BudgetLine, "source" | "isSecured">, year: number) {
  const amounts = lines.filter((line) => rowKey(line) === rowKey(row) && line.year === year);
  return numberEntry(amounts.length === 0 ? null : roundedSum(amounts.map(({ millionCny }) => millionCny)));
}

function rowKey({ source, isSecured }: Pick<BudgetLine, "source" | "isSecured">): string {
  return `${source} ${isSecured}`;
}

function sourceOrder({ source, isSecured }: BudgetRow): number {
  return 2 * FundingSource.options.indexOf(source) + (isSecured ? 0 : 1);
}

function yearsFrom(from: number, to: number): number[] {
  const count = Math.min(Math.max(to - from + 1, 1), mostBudgetYears);
  return Array.from({ length: count }, (_, index) => from + index);
}

function withoutThousands(cell: string): string {
  return /^\s*\d{1,3}(,\d{3})+(\.\d+)?\s*$/.test(cell) ? cell.replaceAll(",", "") : cell;
}
