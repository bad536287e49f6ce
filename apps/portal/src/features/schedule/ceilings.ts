import type { BudgetCeiling, CeilingSource } from "@tamarisk/domain";
import { readNumber } from "@tamarisk/ui/number-entry";

/** The ceilings with one cell set; `null` takes the year out. */
export function withCeiling(
  ceilings: readonly BudgetCeiling[],
  source: CeilingSource,
  year: number,
  millionCny: number | null,
): BudgetCeiling[] {
  const others = ceilings.filter((each) => each.source !== source || each.year !== year);
  return millionCny === null ? others : [...others, { source, year, millionCny }];
}

/**
 * Cells copied from a spreadsheet laid over the sheet from one cell on, to the right and downwards. Blank cells take the ceiling
 * out; what is no number of 0 or more is passed over and counted.
 */
export function withPasted(
  ceilings: readonly BudgetCeiling[],
  sheet: { readonly sources: readonly CeilingSource[]; readonly years: readonly number[] },
  at: { readonly source: CeilingSource; readonly year: number },
  text: string,
): { readonly ceilings: BudgetCeiling[]; readonly passedOver: number } {
  const rows = text.replace(/\r?\n$/u, "").split(/\r?\n/u);
  let next = [...ceilings];
  let passedOver = 0;
  for (const [down, row] of rows.entries()) {
    for (const [right, cell] of row.split("\t").entries()) {
      const source = sheet.sources[sheet.sources.indexOf(at.source) + down];
      const year = sheet.years[sheet.years.indexOf(at.year) + right];
      if (source === undefined || year === undefined) continue;
      const entry = readNumber(cell);
      if (entry.kind === "unreadable" || (entry.kind === "number" && entry.value < 0)) passedOver++;
      else next = withCeiling(next, source, year, entry.kind === "blank" ? null : entry.value);
    }
  }
  return { ceilings: next, passedOver };
}

/** Ceilings raised by what was short, cell by cell. */
export function withRaised(
  ceilings: readonly BudgetCeiling[],
  raises: readonly { readonly source: CeilingSource; readonly year: number; readonly shortMillionCny: number }[],
): BudgetCeiling[] {
  return ceilings.map((ceiling) => {
    const raise = raises.find(({ source, year }) => source === ceiling.source && year === ceiling.year);
    // Rounded upwards, so that what was just enough stays enough.
    return raise
      ? { ...ceiling, millionCny: Math.ceil((ceiling.millionCny + raise.shortMillionCny) * 100 - 1e-4) / 100 }
      : ceiling;
  });
}
