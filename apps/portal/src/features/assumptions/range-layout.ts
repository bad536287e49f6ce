interface FigureRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface RangeMark {
  /** Places from 0, the left edge, to 1. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

interface RangeLayout {
  readonly own: RangeMark;
  readonly set: RangeMark | null;
}

/** The town's own range and the project's, on one scale that holds both. A range of one number stands in the middle. */
export function rangeLayout(own: FigureRange, set: FigureRange | null): RangeLayout {
  const ends = [own.low, own.high, ...(set ? [set.low, set.high] : [])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number) => (high > low ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0.5);
  const mark = (range: FigureRange): RangeMark => ({
    from: place(range.low),
    to: place(range.high),
    at: place(range.value),
  });
  return { own: mark(own), set: set && mark(set) };
}
