/** A stock: one number, or one per element when it is subscripted. */
export interface Stock {
  readonly name: string;
  /** What each number stands for, such as "core, female, 34"; left out when the stock is one number. */
  readonly elements?: readonly string[];
}

/** Where each stock sits in the flat array of a run. This file is the only one that knows. */
export interface StockLayout {
  readonly stocks: readonly Stock[];
  /** First place of each stock, in the order of `stocks`. */
  readonly offsets: readonly number[];
  readonly size: number;
}

/**
 * Lay stocks out one after another.
 *
 * @throws {RangeError} If two stocks share a name or a stock has no element.
 *
 * @example
 * const layout = stockLayout([{ name: "reserves" }, { name: "people", elements: ["core", "county"] }]);
 * stockOffset(layout, "people"); // 1
 * stockLabel(layout, 2); // "people[county]"
 */
export function stockLayout(stocks: readonly Stock[]): StockLayout {
  const offsets: number[] = [];
  let size = 0;
  for (const [index, stock] of stocks.entries()) {
    if (stocks.findIndex((other) => other.name === stock.name) !== index) {
      throw new RangeError(`two stocks are called "${stock.name}"; give each its own name`);
    }
    if (stock.elements?.length === 0) throw new RangeError(`the stock "${stock.name}" has no element`);
    offsets.push(size);
    size += stock.elements?.length ?? 1;
  }
  return { stocks, offsets, size };
}

/**
 * Where a stock begins.
 *
 * @throws {RangeError} If no stock has that name.
 */
export function stockOffset(layout: StockLayout, name: string): number {
  const index = layout.stocks.findIndex((stock) => stock.name === name);
  if (index >= 0) return layout.offsets[index]!;
  throw new RangeError(`no stock is called "${name}"; there are ${layout.stocks.map((s) => s.name).join(", ")}`);
}

/** The name of the number at one place, for messages. */
export function stockLabel(layout: StockLayout, place: number): string {
  const index = layout.offsets.findLastIndex((offset) => offset <= place);
  const stock = layout.stocks[index]!;
  return stock.elements ? `${stock.name}[${stock.elements[place - layout.offsets[index]!]}]` : stock.name;
}
