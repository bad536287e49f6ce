import type { StorylineId } from "@tamarisk/domain";

/** What each corner pulls in one future; none below 0. */
export type Pulls = readonly [green: number, growing: number, just: number];

export interface TriangleCloud {
  readonly storyline: StorylineId;
  /** One triple for each future. */
  readonly futures: readonly Pulls[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TriangleMark {
  readonly storyline: StorylineId;
  readonly middle: Point;
  /** Where the letter stands: at the middle, or beside it where another letter is nearer. */
  readonly badge: Point;
  /** An ellipse that holds 90 of 100 futures: half axes in px, turned by degrees. */
  readonly ellipse: { readonly long: number; readonly short: number; readonly degrees: number };
}

export interface TriangleLayout {
  /** Top, lower left, lower right. */
  readonly corners: readonly [Point, Point, Point];
  readonly outline: string;
  /** The even balance, one third each, where it lies inside the drawing. */
  readonly balance: Point | null;
  /** Lines of equal weight, each with its share in percent and where its name stands. */
  readonly grid: readonly { readonly path: string; readonly percent: number; readonly at: Point }[];
  readonly marks: readonly TriangleMark[];
  /** How many times the drawing is enlarged; 1 shows the whole triangle. */
  readonly zoom: number;
}

const zooms = [10, 6, 4, 2.5, 1.5, 1];
const heldShare = 0.9;

/**
 * Futures between three corners: the more one of the three outweighs the others, the nearer to its corner. The part of the
 * triangle around all clouds is enlarged as far as they stay inside; the weights of its corners stand on the grid.
 *
 * @param clouds - A cloud without futures is left out. A future whose three pulls are all zero has no place and is left out.
 *
 * @example
 * triangleLayout([{ storyline: "carry-on", futures: [[1, 1, 1]] }], 400).marks[0].middle; // the centre
 */
export function triangleLayout(clouds: readonly TriangleCloud[], width: number): TriangleLayout {
  const weights = clouds.flatMap(({ storyline, futures }) => {
    const placed = futures.map(weightsOf).filter((weight) => weight !== null);
    return placed.length === 0 ? [] : [{ storyline, placed }];
  });
  const { lows, zoom } = windowAround(weights.map(({ placed }) => placed));
  const side = width - 2 * sideRoom;
  const height = (side * Math.sqrt(3)) / 2;
  const corners = [
    { x: width / 2, y: topRoom },
    { x: sideRoom, y: topRoom + height },
    { x: width - sideRoom, y: topRoom + height },
  ] as const;
  const place = (weight: Pulls): Point => {
    const inside = weight.map((share, corner) => (share - lows[corner]!) * zoom);
    return {
      x: corners.reduce((sum, { x }, corner) => sum + x * inside[corner]!, 0),
      y: corners.reduce((sum, { y }, corner) => sum + y * inside[corner]!, 0),
    };
  };
  const third = 1 / 3;
  return {
    corners,
    outline: `M${corners.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join("L")}Z`,
    balance: lows.every((low) => low <= third) ? place([third, third, third]) : null,
    grid: gridOf(lows, zoom, place),
    marks: withBadges(weights.map(({ storyline, placed }) => ({ storyline, ...cloudMark(placed.map(place)) }))),
    zoom,
  };
}

/** Room for the names of the corners. */
const topRoom = 26;
const sideRoom = 12;

function weightsOf(pulls: Pulls): Pulls | null {
  const sum = pulls[0] + pulls[1] + pulls[2];
  return Number.isFinite(sum) && sum > 0 ? [pulls[0] / sum, pulls[1] / sum, pulls[2] / sum] : null;
}

/**
 * The smaller triangle, with the same orientation, in which the clouds lie but for their outermost futures: the least
 * weight of each corner in it.
 */
function windowAround(clouds: readonly (readonly Pulls[])[]): { lows: Pulls; zoom: number } {
  const least = [0, 1, 2].map((corner) => Math.min(1, ...clouds.map((cloud) => lowEnd(cloud, corner))));
  const extent = 1 - least.reduce((sum, low) => sum + low, 0);
  const zoom = zooms.find((candidate) => clouds.length > 0 && extent <= 0.7 / candidate) ?? 1;
  // All three are lowered in proportion, so none falls below zero and the clouds stay about in the middle.
  const lowered = extent < 1 ? (1 - 1 / zoom) / (1 - extent) : 0;
  return { lows: [least[0]! * lowered, least[1]! * lowered, least[2]! * lowered], zoom };
}

/** Below it lie 2 of 100 futures. */
function lowEnd(cloud: readonly Pulls[], corner: number): number {
  const sorted = cloud.map((weight) => weight[corner]!).sort((a, b) => a - b);
  return sorted[Math.floor(0.02 * (sorted.length - 1))]!;
}

function gridOf(lows: Pulls, zoom: number, place: (weight: Pulls) => Point): TriangleLayout["grid"] {
  const size = 1 / zoom;
  const step = [0.2, 0.1, 0.05, 0.02].find((candidate) => size / candidate >= 4) ?? 0.02;
  return [0, 1, 2].flatMap((corner) => {
    const [next, last] = [(corner + 1) % 3, (corner + 2) % 3];
    const lines = [];
    for (
      let share = Math.ceil(lows[corner]! / step + 1e-9) * step;
      share < lows[corner]! + size - 1e-9;
      share += step
    ) {
      if (share <= lows[corner]! + 1e-9) continue;
      const rest = 1 - share;
      const from = weightAt(corner, share, next, rest - lows[last]!, last, lows[last]!);
      const to = weightAt(corner, share, next, lows[next]!, last, rest - lows[next]!);
      const [a, b] = [place(from), place(to)];
      lines.push({
        path: `M${tenth(a.x)} ${tenth(a.y)}L${tenth(b.x)} ${tenth(b.y)}`,
        percent: Math.round(share * 100),
        at: a,
      });
    }
    return lines;
  });
}

function weightAt(a: number, inA: number, b: number, inB: number, c: number, inC: number): Pulls {
  const weight: [number, number, number] = [0, 0, 0];
  weight[a] = inA;
  weight[b] = inB;
  weight[c] = inC;
  return weight;
}

/** The middle of a cloud, and the ellipse along its spread that holds 90 of 100 points. */
function cloudMark(points: readonly Point[]): Omit<TriangleMark, "storyline" | "badge"> {
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const xx = mean(points.map((point) => (point.x - x) ** 2));
  const yy = mean(points.map((point) => (point.y - y) ** 2));
  const xy = mean(points.map((point) => (point.x - x) * (point.y - y)));
  const half = (xx + yy) / 2;
  const split = Math.hypot((xx - yy) / 2, xy);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [long, short] = [Math.sqrt(half + split), Math.sqrt(Math.max(0, half - split))];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const floor = Math.max(1e-9, long * 1e-3);
  const reach = points
    .map((point) => {
      const [dx, dy] = [point.x - x, point.y - y];
      const along = (dx * cos + dy * sin) / Math.max(long, floor);
      const across = (dy * cos - dx * sin) / Math.max(short, floor);
      return Math.hypot(along, across);
    })
    .sort((a, b) => a - b)[Math.ceil(heldShare * points.length) - 1]!;
  return {
    middle: { x, y },
    ellipse: { long: long * reach, short: short * reach, degrees: (angle * 180) / Math.PI },
  };
}

const badgeRoom = 26;
const pushes = 60;

/** Letters pushed apart, little by little, until none hides another. */
function withBadges(marks: readonly Omit<TriangleMark, "badge">[]): TriangleMark[] {
  const badges = marks.map(({ middle }) => ({ ...middle }));
  for (let push = 0; push < pushes; push++) {
    for (const [first, a] of badges.entries()) {
      for (const [offset, b] of badges.slice(first + 1).entries()) {
        const far = Math.hypot(b.x - a.x, b.y - a.y);
        if (far >= badgeRoom) continue;
        const turn = far > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : first + 2 * offset;
        const by = (badgeRoom - far) / 2;
        a.x -= by * Math.cos(turn);
        a.y -= by * Math.sin(turn);
        b.x += by * Math.cos(turn);
        b.y += by * Math.sin(turn);
      }
    }
  }
  return marks.map((mark, place) => ({ ...mark, badge: badges[place]! }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
