/** One box of a trajectory: the share of all failures it holds, the share of its futures that fail, its share of all futures. */
export interface TradeOffPoint {
  readonly coverage: number;
  readonly density: number;
  readonly mass: number;
}

export interface TradeOffInput {
  readonly points: readonly TradeOffPoint[];
  /** The share of all futures that fail: the density of a box that limits nothing. */
  readonly base: number;
  readonly width: number;
  readonly height: number;
}

export interface TradeOffLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** In the order of the points; the area of a dot is the mass of its box. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Through the dots in their order. */
  readonly course: string;
  readonly ticks: readonly { readonly share: number; readonly x: number; readonly y: number }[];
  readonly baseY: number;
}

const room = { left: 44, right: 14, top: 10, bottom: 40 };
const leastRadius = 2.5;
const mostRadius = 9;
const tickShares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/**
 * Coverage to the right, density upwards, both from none to all: what a box catches against how purely it does.
 *
 * @example
 * tradeOffLayout({ points: [{ coverage: 1, density: 0.4, mass: 1 }], base: 0.4, width: 400, height: 300 }).dots[0].x; // 386
 */
export function tradeOffLayout({ points, base, width, height }: TradeOffInput): TradeOffLayout {
  const plot = { left: room.left, right: width - room.right, top: room.top, bottom: height - room.bottom };
  const x = (share: number) => plot.left + share * (plot.right - plot.left);
  const y = (share: number) => plot.bottom - share * (plot.bottom - plot.top);
  const dots = points.map(({ coverage, density, mass }) => ({
    x: tenth(x(coverage)),
    y: tenth(y(density)),
    radius: tenth(Math.max(leastRadius, mostRadius * Math.sqrt(mass))),
  }));
  return {
    plot,
    dots,
    course: dots.length === 0 ? "" : `M${dots.map((dot) => `${dot.x} ${dot.y}`).join("L")}`,
    ticks: tickShares.map((share) => ({ share, x: x(share), y: y(share) })),
    baseY: tenth(y(base)),
  };
}

/** The dot nearest to a place, -1 if there is none. */
export function nearestDot({ dots }: Pick<TradeOffLayout, "dots">, x: number, y: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, dot] of dots.entries()) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
