/** One objective as an axis, from its worse end to its better one. */
export interface ParallelAxis {
  readonly id: string;
  readonly worst: number;
  readonly best: number;
}

export interface ParallelLine {
  readonly id: string;
  /** One value an axis, in their order. */
  readonly values: readonly number[];
}

/** A range on an axis that lines must pass; an end that is left out is open. */
export interface AxisBrush {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface ParallelPoint {
  readonly x: number;
  readonly y: number;
}

export interface ParallelCoordinatesLayout {
  /** Axes stand side by side, better ends up; where there is no room for that they lie below one another, better ends right. */
  readonly orientation: "across" | "down";
  readonly width: number;
  readonly height: number;
  /** Room for the name of one axis. */
  readonly nameWidth: number;
  readonly axes: readonly { readonly id: string; readonly worst: ParallelPoint; readonly best: ParallelPoint }[];
}

const leastColumn = 92;
const chartHeight = 300;
const nameHeight = 64;
const footHeight = 22;
const rowHeight = 64;
const rowMargin = 12;
/** For the letters of storylines below the last row. */
const badgeRoom = 16;

/**
 * Where axes stand in the room there is.
 *
 * @example
 * parallelCoordinatesLayout([{ id: "cost", worst: 9, best: 0 }, { id: "green", worst: 0, best: 1 }], 400).orientation; // "across"
 */
export function parallelCoordinatesLayout(axes: readonly ParallelAxis[], width: number): ParallelCoordinatesLayout {
  const column = width / Math.max(1, axes.length);
  if (column >= leastColumn) {
    return {
      orientation: "across",
      width,
      height: nameHeight + chartHeight + footHeight,
      nameWidth: column,
      axes: axes.map(({ id }, place) => ({
        id,
        worst: { x: column * (place + 0.5), y: nameHeight + chartHeight },
        best: { x: column * (place + 0.5), y: nameHeight },
      })),
    };
  }
  return {
    orientation: "down",
    width,
    height: rowHeight * axes.length + rowMargin + badgeRoom,
    nameWidth: width,
    axes: axes.map(({ id }, place) => ({
      id,
      worst: { x: rowMargin, y: rowHeight * (place + 1) - rowMargin },
      best: { x: width - rowMargin, y: rowHeight * (place + 1) - rowMargin },
    })),
  };
}

/** Where a value stands on an axis; values beyond an end stand at it. */
export function pointOnAxis(
  value: number,
  axis: ParallelAxis,
  { worst, best }: ParallelCoordinatesLayout["axes"][number],
): ParallelPoint {
  const share = shareOnAxis(value, axis);
  return { x: tenth(worst.x + share * (best.x - worst.x)), y: tenth(worst.y + share * (best.y - worst.y)) };
}

/** How far a value lies from the worse end to the better one, from 0 to 1; in the middle where all values are the same. */
export function shareOnAxis(value: number, { worst, best }: ParallelAxis): number {
  if (best === worst) return 0.5;
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}

/** The value at a place of an axis, ends included. */
export function valueOnAxis(
  { x, y }: ParallelPoint,
  axis: ParallelAxis,
  { worst, best }: ParallelCoordinatesLayout["axes"][number],
): number {
  const along = worst.x === best.x ? (y - worst.y) / (best.y - worst.y) : (x - worst.x) / (best.x - worst.x);
  return axis.worst + Math.min(1, Math.max(0, along)) * (axis.best - axis.worst);
}

/** The way of a line over all axes. */
export function parallelPath(
  { values }: ParallelLine,
  axes: readonly ParallelAxis[],
  layout: ParallelCoordinatesLayout,
): string {
  const points = axes.map((axis, place) => pointOnAxis(values[place]!, axis, layout.axes[place]!));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** Whether a line passes every brush. */
export function passesBrushes(values: readonly number[], brushes: readonly (AxisBrush | null)[]): boolean {
  return values.every((value, place) => {
    const brush = brushes[place];
    return !brush || (value >= (brush.min ?? -Infinity) && value <= (brush.max ?? Infinity));
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
