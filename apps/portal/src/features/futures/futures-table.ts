import type { EnsembleSummary, QuantileBand } from "@tamarisk/domain";
import type { PastPoint } from "@tamarisk/ui/band-chart-layout";
import type { TableData } from "@tamarisk/ui/table-data";

interface OutcomeTableInput {
  readonly summary: EnsembleSummary;
  readonly past: readonly PastPoint[];
  readonly caption: string;
  readonly yearColumn: string;
  readonly observedColumn: string;
  /** One column a series, in order. */
  readonly series: readonly { readonly name: string; readonly values: QuantileBand["p50"] }[];
}

/** A chart's figures year by year: what was observed, then each series. Years without any figure are left out. */
export function futuresTable(input: OutcomeTableInput): TableData {
  const { summary, past, caption, yearColumn, observedColumn, series } = input;
  const years = [...new Set([...past.map(({ year }) => year), ...summary.years])].sort((a, b) => a - b);
  const columns = [yearColumn, ...(past.length > 0 ? [observedColumn] : []), ...series.map(({ name }) => name)];
  const rows = years.map((year) => {
    const place = summary.years.indexOf(year);
    const observed = past.find((point) => point.year === year)?.value ?? null;
    return [
      String(year),
      ...(past.length > 0 ? [observed] : []),
      ...series.map(({ values }) => (place < 0 ? null : (values[place] ?? null))),
    ];
  });
  return { caption, columns, rows };
}
