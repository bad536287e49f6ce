/** An uncertainty over its whole range, and how often futures of either kind lie in each part of it. */
export interface RangeLimitInput {
  readonly low: number;
  readonly high: number;
  /** Futures of interest in equal parts of the range, from low to high. */
  readonly sought: readonly number[];
  /** All other futures, in the same parts. */
  readonly others: readonly number[];
  readonly width: number;
}

export interface RangeLimitLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The line the shapes stand on. */
  readonly foot: number;
  readonly height: number;
  /** Each shape has the same area, whatever its number of futures: they show where, not how many. */
  readonly soughtShape: string;
  readonly othersShape: string;
}

const side = 9;
const shapeHeight = 34;
const top = 4;
const barRoom = 22;

/**
 * Two shapes over one range: where futures of interest lie, and where the others do.
 *
 * @example
 * rangeLimitLayout({ low: 0, high: 1, sought: [3, 1], others: [1, 1], width: 218 }).soughtShape; // higher on the left
 */
export function rangeLimitLayout({ sought, others, width }: RangeLimitInput): RangeLimitLayout {
  const [left, right, foot] = [side, width - side, top + shapeHeight];
  const shares = [shareOf(sought), shareOf(others)];
  const most = Math.max(1e-12, ...shares.flat());
  const [soughtShape, othersShape] = shares.map((parts) => {
    const part = (right - left) / Math.max(1, parts.length);
    const steps = parts.map((share, place) => {
      const y = tenth(foot - (shapeHeight * share) / most);
      return `L${tenth(left + place * part)} ${y}L${tenth(left + (place + 1) * part)} ${y}`;
    });
    return `M${left} ${foot}${steps.join("")}L${right} ${foot}Z`;
  });
  return { left, right, top, foot, height: foot + barRoom, soughtShape: soughtShape!, othersShape: othersShape! };
}

/** Where a value stands between the ends of the drawing. */
export function placeInRange(
  value: number,
  { low, high }: Pick<RangeLimitInput, "low" | "high">,
  layout: RangeLimitLayout,
) {
  const share = high > low ? (value - low) / (high - low) : 0;
  return layout.left + Math.min(1, Math.max(0, share)) * (layout.right - layout.left);
}

/** The value at a place of the drawing. */
export function valueInRange(
  x: number,
  { low, high }: Pick<RangeLimitInput, "low" | "high">,
  layout: RangeLimitLayout,
) {
  const share = (x - layout.left) / Math.max(1, layout.right - layout.left);
  return low + Math.min(1, Math.max(0, share)) * (high - low);
}

function shareOf(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => (sum === 0 ? 0 : count / sum));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
