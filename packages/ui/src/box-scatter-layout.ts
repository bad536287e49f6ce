import { scaleLinear } from "d3-scale";

/** A range of one axis, and the part of it inside the box; an end that is left out is open. */
export interface ScatterAxis {
  readonly low: number;
  readonly high: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface BoxScatterInput {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  /** 1 for a future of interest. */
  readonly ofInterest: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  /** Space for the numbers of the left axis, px. */
  readonly left: number;
}

export interface ScatterTick {
  readonly value: number;
  readonly at: number;
}

export interface BoxScatterLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Crosses of the futures of interest, and dots of the others, as two paths. */
  readonly crosses: string;
  readonly dots: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly xTicks: readonly ScatterTick[];
  readonly yTicks: readonly ScatterTick[];
  readonly drawn: number;
}

/** More marks than this only hide one another. */
const drawnMax = 2000;
const room = { right: 14, top: 10, bottom: 40 };
const arm = 2.6;

/**
 * Futures by two uncertainties, those of interest as crosses and the others as dots, and the box around some of them. Of
 * many futures every so-manieth is drawn, which is a fair sample because futures are drawn in random order.
 *
 * @example
 * boxScatterLayout(input).box; // { x: 58, y: 10, width: 120, height: 200 }
 */
export function boxScatterLayout(input: BoxScatterInput): BoxScatterLayout {
  const { xs, ys, ofInterest, width, height, left } = input;
  const plot = { left, right: width - room.right, top: room.top, bottom: height - room.bottom };
  const x = scaleLinear([input.x.low, input.x.high], [plot.left, plot.right]);
  const y = scaleLinear([input.y.low, input.y.high], [plot.bottom, plot.top]);
  const stride = Math.max(1, Math.ceil(xs.length / drawnMax));
  const crosses: string[] = [];
  const dots: string[] = [];
  for (let future = 0; future < xs.length; future += stride) {
    const [a, b] = [tenth(x(xs[future]!)), tenth(y(ys[future]!))];
    if (ofInterest[future] === 1) {
      crosses.push(`M${a - arm} ${b - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`);
    } else {
      dots.push(`M${a} ${b}h0`);
    }
  }
  const [x0, x1] = [x(input.x.min ?? input.x.low), x(input.x.max ?? input.x.high)];
  const [y0, y1] = [y(input.y.min ?? input.y.low), y(input.y.max ?? input.y.high)];
  return {
    plot,
    crosses: crosses.join(""),
    dots: dots.join(""),
    box: { x: tenth(x0), y: tenth(y1), width: tenth(Math.max(0, x1 - x0)), height: tenth(Math.max(0, y0 - y1)) },
    xTicks: x.ticks(Math.max(2, Math.round(width / 110))).map((value) => ({ value, at: x(value) })),
    yTicks: y.ticks(5).map((value) => ({ value, at: y(value) })),
    drawn: crosses.length + dots.length,
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
