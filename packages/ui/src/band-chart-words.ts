/** What the chart knows of one year, for the caller to put into words. */
export interface YearReading {
  readonly year: number;
  readonly observed: number | null;
  readonly futures: readonly {
    readonly name: string;
    readonly p5: number | null;
    readonly p50: number | null;
    readonly p95: number | null;
  }[];
}

/** Everything the band chart says. */
export interface BandChartWords {
  /** The chart's name and finding, read aloud. */
  readonly chart: string;
  /** How to walk it by keyboard, read aloud. */
  readonly walk: string;
  readonly today: string;
  readonly median: string;
  /** One line each, inside the hatching: ["no data", "before import"]. */
  readonly noData: readonly string[];
  /** Names the two bands inside the chart; for the first chart of a page. */
  readonly bands?: { readonly inner: string; readonly outer: string };
  /** One year in words; a new line starts a new line. */
  readonly reading: (reading: YearReading) => string;
}
