import type { RowCosts } from "./row-costs.ts";

export interface RowOrder {
  readonly rows: readonly number[];
  readonly crossings: number;
  /** Whether no other order of rows and lanes has fewer crossings, the upright parts standing where they stand. */
  readonly isExact: boolean;
}

/** Crossings before rows passed before changes of the given order. */
const crossingWeight = 1e6;
const passingWeight = 1e3;
/** Costs looked up before a heuristic takes over; about a tenth of a second. */
const exactEffort = 200_000;

/**
 * The order of rows with the fewest crossings; among those, the fewest rows passed; among those, the nearest to the given
 * order. Rows of a block stand together.
 *
 * Exact by the least cost of every set of rows on top (Held and Karp 1962), blocks around and rows within, where that set
 * is small enough; beyond, from the given order and from the order by barycentre (Sugiyama et al. 1981), by moving rows
 * and blocks one at a time until nothing is gained. Rules [MAP2], [MAP4].
 *
 * @param blocks - Rows by number, in the given order.
 * @see Held and Karp (1962), A dynamic programming approach to sequencing problems, J. SIAM 10(1).
 */
export function rowOrder(blocks: readonly (readonly number[])[], costs: RowCosts): RowOrder {
  const effort = 2 ** (blocks.length - 1) * blocks.reduce((sum, block) => sum + 2 ** block.length * block.length, 0);
  const isExact = effort <= exactEffort && blocks.flat().length <= 30;
  const rows = isExact ? exactOrder(blocks, costs) : improvedOrder(blocks, costs);
  return { rows, crossings: crossingsIn(rows, costs), isExact };
}

export function crossingsIn(rows: readonly number[], costs: RowCosts): number {
  const above = new Set<number>();
  let crossings = 0;
  for (const row of rows) {
    crossings += costs.below(row, (other) => above.has(other)).crossings;
    above.add(row);
  }
  return crossings;
}

interface Found {
  readonly cost: number;
  readonly order: readonly number[];
}

function exactOrder(blocks: readonly (readonly number[])[], costs: RowCosts): readonly number[] {
  const masks = blocks.map((block) => block.reduce((mask, row) => mask | (1 << row), 0));
  const best: (Found | undefined)[] = [{ cost: 0, order: [] }];
  for (let set = 0; set < 2 ** blocks.length; set++) {
    const upper = best[set];
    if (!upper) continue;
    const above = masks.reduce((mask, blockMask, index) => (set & (1 << index) ? mask | blockMask : mask), 0);
    for (const [index, block] of blocks.entries()) {
      if (set & (1 << index)) continue;
      const moved = blocks.filter((_, other) => other > index && set & (1 << other)).length;
      const inner = exactBlock(block, above, costs);
      const cost = upper.cost + inner.cost + moved;
      const both = set | (1 << index);
      if (cost < (best[both]?.cost ?? Infinity)) best[both] = { cost, order: [...upper.order, ...inner.order] };
    }
  }
  return best.at(-1)?.order ?? [];
}

/** The best order of one block below the rows of `above`. */
function exactBlock(block: readonly number[], above: number, costs: RowCosts): Found {
  const best = new Float64Array(2 ** block.length).fill(Infinity);
  const lowest = new Int8Array(best.length);
  best[0] = 0;
  for (let set = 0; set < best.length; set++) {
    const mask = block.reduce((sum, row, index) => (set & (1 << index) ? sum | (1 << row) : sum), above);
    const isAbove = (row: number) => (mask & (1 << row)) !== 0;
    for (const [index, row] of block.entries()) {
      if (set & (1 << index)) continue;
      const moved = bitCount(set >> (index + 1));
      const { crossings, passed } = costs.below(row, isAbove);
      const cost = (best[set] as number) + crossings * crossingWeight + passed * passingWeight + moved;
      const both = set | (1 << index);
      if (cost < (best[both] as number)) {
        best[both] = cost;
        lowest[both] = index;
      }
    }
  }
  const order: number[] = [];
  for (let left = best.length - 1; left > 0; ) {
    const index = lowest[left] as number;
    order.unshift(block[index] as number);
    left &= ~(1 << index);
  }
  return { cost: best.at(-1) as number, order };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count++;
  return count;
}

type Blocks = readonly (readonly number[])[];

function improvedOrder(blocks: Blocks, costs: RowCosts): readonly number[] {
  const cost = (order: Blocks) => totalCost(order.flat(), costs);
  const ends = [blocks, byBarycentre(blocks, costs)].map((start) => sifted(start, costs));
  return (ends.reduce((least, end) => (cost(end) < cost(least) ? end : least)) as Blocks).flat();
}

/** What some rows cost one below the other, under those that stand above all of them. */
function totalCost(rows: readonly number[], costs: RowCosts, above: ReadonlySet<number> = new Set()): number {
  const standing = new Set(above);
  let cost = 0;
  for (const row of rows) {
    const { crossings, passed } = costs.below(row, (other) => standing.has(other));
    cost += crossings * crossingWeight + passed * passingWeight;
    standing.add(row);
  }
  return cost;
}

/** Each row at the mean place of the rows that its lines come from and go to, three times over. */
function byBarycentre(blocks: Blocks, costs: RowCosts): Blocks {
  let order = blocks;
  for (let pass = 0; pass < 3; pass++) {
    const place = new Map(order.flat().map((row, index) => [row, index]));
    const mean = (row: number) => {
      const others = (costs.stretchesOn[row] ?? []).flatMap(({ fromRow, toRow }) => [fromRow, toRow]);
      const places = others.filter((other) => other !== null).map((other) => place.get(other) ?? 0);
      return places.length === 0 ? (place.get(row) ?? 0) : places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    const blockMean = (block: readonly number[]) => block.reduce((sum, row) => sum + mean(row), 0) / block.length;
    order = order.map((block) => block.toSorted((a, b) => mean(a) - mean(b)));
    order = order.toSorted((a, b) => blockMean(a) - blockMean(b));
  }
  return order;
}

/** Moves one row within its block, or one block, to where it costs least, until no move gains. */
function sifted(start: Blocks, costs: RowCosts): Blocks {
  let order = start.map((block) => [...block]);
  for (let gained = true; gained; ) {
    gained = false;
    for (const block of [...order]) {
      const moved = bestPlace(order, order.indexOf(block), new Set(), costs, (rows) => rows);
      if (moved) [order, gained] = [moved, true];
    }
    for (let index = 0; index < order.length; index++) {
      const above = new Set(order.slice(0, index).flat());
      for (const row of [...(order[index] as number[])]) {
        const block = order[index] as number[];
        const moved = bestPlace(block, block.indexOf(row), above, costs, (one) => [one]);
        if (moved) {
          order = order.with(index, moved);
          gained = true;
        }
      }
    }
  }
  return order;
}

/**
 * The items with one of them moved to where it costs least; `null` where it stands best. Exchanging two neighbours changes
 * what those two cost and nothing else, so every place is tried for the price of one exchange.
 */
function bestPlace<Item>(
  items: readonly Item[],
  from: number,
  above: ReadonlySet<number>,
  costs: RowCosts,
  rowsOf: (item: Item) => readonly number[],
): Item[] | null {
  const item = items[from] as Item;
  const rest = items.toSpliced(from, 1);
  const standing = new Set([...above, ...rest.slice(0, from).flatMap(rowsOf)]);
  let best = { to: from, cost: 0 };
  for (const direction of [-1, 1]) {
    const under = new Set(standing);
    let cost = 0;
    for (let to = from + direction; to >= 0 && to < items.length; to += direction) {
      const passed = rowsOf(rest[direction < 0 ? to : to - 1] as Item);
      if (direction < 0) for (const row of passed) under.delete(row);
      const itemFirst = totalCost([...rowsOf(item), ...passed], costs, under);
      const itemLast = totalCost([...passed, ...rowsOf(item)], costs, under);
      cost += direction < 0 ? itemFirst - itemLast : itemLast - itemFirst;
      if (direction > 0) for (const row of passed) under.add(row);
      if (cost < best.cost) best = { to, cost };
    }
  }
  return best.to === from ? null : rest.toSpliced(best.to, 0, item);
}
