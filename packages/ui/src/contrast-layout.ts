export interface ContrastInput {
  /** Rising values, and the share of futures of either kind that are at most so high. */
  readonly values: ArrayLike<number>;
  readonly sought: ArrayLike<number>;
  readonly others: ArrayLike<number>;
  /** Where the two part most. */
  readonly widestAt: number;
  readonly width: number;
  readonly height: number;
}

export interface ContrastLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly soughtPath: string;
  readonly othersPath: string;
  /** The gap where it is widest, from one curve to the other. */
  readonly gap: { readonly x: number; readonly from: number; readonly to: number };
}

const room = { left: 6, right: 6, top: 8, bottom: 20 };

/**
 * Two cumulative curves over one range, from none at the bottom to all at the top.
 *
 * @example
 * contrastLayout({ values: [0, 1], sought: [0, 1], others: [0, 1], widestAt: 0, width: 100, height: 100 }).soughtPath;
 * // "M6 80L94 8"
 */
export function contrastLayout({ values, sought, others, widestAt, width, height }: ContrastInput): ContrastLayout {
  const plot = { left: room.left, right: width - room.right, top: room.top, bottom: height - room.bottom };
  const low = values[0] ?? 0;
  const span = (values[values.length - 1] ?? 1) - low || 1;
  const x = (value: number) => tenth(plot.left + ((value - low) / span) * (plot.right - plot.left));
  const y = (share: number) => tenth(plot.bottom - share * (plot.bottom - plot.top));
  const pathOf = (shares: ArrayLike<number>) =>
    `M${Array.from(values, (value, place) => `${x(value)} ${y(shares[place]!)}`).join("L")}`;
  let widest = 0;
  for (let place = 1; place < values.length; place++) {
    if (Math.abs(values[place]! - widestAt) < Math.abs(values[widest]! - widestAt)) widest = place;
  }
  return {
    plot,
    soughtPath: pathOf(sought),
    othersPath: pathOf(others),
    gap: { x: x(values[widest] ?? low), from: y(sought[widest] ?? 0), to: y(others[widest] ?? 0) },
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
