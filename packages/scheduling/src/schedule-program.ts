import type { ScheduleAim } from "@tamarisk/domain";
import { type Column, LinearProgram, type Term } from "./linear-program.ts";
import type { FramedMeasure, ScheduleFrame } from "./schedule-frame.ts";
import type { TimeWindow } from "./time-windows.ts";

/** A ceiling in one step, which a program may be allowed to break. */
export interface CeilingRow {
  readonly ceiling: number;
  readonly step: number;
  readonly terms: readonly Term[];
  readonly most: number;
}

/** The columns that are one measure's own: whether it has begun by its earliest step, the next, and so on. */
export interface OwnColumns {
  readonly earliest: number;
  /** The ceilings it spends from, by place. */
  readonly ceilings: readonly number[];
  readonly places: readonly number[];
}

/** An order as an integer program. */
export interface ScheduleProgram {
  readonly program: LinearProgram;
  /** Whether a measure has begun by a step: 0, 1, or a column. */
  readonly begunBy: (place: number, step: number) => Column;
  readonly ownColumns: readonly OwnColumns[];
  readonly aims: Readonly<Record<ScheduleAim, readonly Term[]>>;
  readonly shortfalls: readonly {
    readonly gap: number;
    readonly step: number;
    readonly column: Column;
    readonly supply: readonly Term[];
  }[];
  readonly ceilingRows: readonly CeilingRow[];
}

const one: Column = { is: 1 };
const zero: Column = { is: 0 };

/**
 * The order of measures as an integer program over steps [SEQ7]. A column says whether a measure has *begun by* a step, so
 * that a dependency is a row of two columns in each step: without ceilings the corners of the relaxed program are whole.
 * Columns outside the windows are numbers.
 *
 * @param isBreakable - Ceilings are left out of the program; who asks adds them with a column for the excess.
 * @see Pritsker, Watters & Wolfe (1969), doi:10.1287/mnsc.16.1.93; Christofides, Alvarez-Valdes & Tamarit (1987),
 *   doi:10.1016/0377-2217(87)90240-2, for the disaggregated rows.
 */
export function scheduleProgram(
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  isBreakable = false,
): ScheduleProgram {
  const program = new LinearProgram();
  const { begunBy, ownColumns } = columnsOf(program, frame, windows);
  addDependencies(program, frame, windows, begunBy);
  const ceilingRows = frame.ceilings.flatMap((_, ceiling) => rowsOfCeiling(frame, ceiling, begunBy));
  if (!isBreakable) for (const { terms, most } of ceilingRows) program.atMost(terms, most);
  const shortfalls = addShortfalls(program, frame, begunBy);
  const { measures, steps } = frame;
  return {
    program,
    begunBy,
    ownColumns,
    ceilingRows,
    shortfalls,
    aims: {
      gaps: shortfalls.map(({ gap, column }) => ({ column, times: frame.gaps[gap]!.perUnit })),
      delay: measures.flatMap((measure, place) => [
        ...waiting(measure, place, steps, begunBy, measure.costOfDelay),
        ...(measure.isOptional ? lost(measure.value, begunBy(place, steps)) : []),
      ]),
      earliness: measures.flatMap((measure, place) => waiting(measure, place, steps, begunBy, 1)),
    },
  };
}

type BegunBy = ScheduleProgram["begunBy"];

function columnsOf(program: LinearProgram, { measures }: ScheduleFrame, windows: readonly TimeWindow[]) {
  const columns = windows.map(({ earliest, latest, isNeeded }) => {
    const count = Math.max(0, latest - earliest + (isNeeded ? 0 : 1));
    const own = Array.from({ length: count }, () => program.binary());
    for (let step = 1; step < count; step++) {
      program.atMost(
        [
          { column: own[step - 1]!, times: 1 },
          { column: own[step]!, times: -1 },
        ],
        0,
      );
    }
    return own;
  });
  const begunBy: BegunBy = (place, step) => {
    const { begun } = measures[place]!;
    if (begun !== null) return step >= begun ? one : zero;
    const { earliest, isNeeded } = windows[place]!;
    if (step < earliest) return zero;
    return columns[place]![step - earliest] ?? (isNeeded ? one : (columns[place]!.at(-1) ?? zero));
  };
  const ownColumns = columns.map((own, place) => ({
    earliest: windows[place]!.earliest,
    ceilings: measures[place]!.spends.flatMap((years, ceiling) => (years ? [ceiling] : [])),
    places: own.flatMap((column) => ("place" in column ? [column.place] : [])),
  }));
  return { begunBy, ownColumns };
}

/** A measure has begun by a step only if what it waits for had begun long enough before. */
function addDependencies(
  program: LinearProgram,
  frame: ScheduleFrame,
  windows: readonly TimeWindow[],
  begunBy: BegunBy,
) {
  frame.measures.forEach(({ begun, waitsFor }, place) => {
    if (begun !== null) return;
    const { earliest, latest } = windows[place]!;
    for (const { place: before, lag } of waitsFor) {
      const offset = frame.measures[before]!.duration + lag;
      for (let step = earliest; step <= latest; step++) {
        const [later, earlier] = [begunBy(place, step), begunBy(before, step - offset)];
        if (("is" in later && "is" in earlier) || ("is" in earlier && earlier.is === 1)) continue;
        program.atMost(
          [
            { column: later, times: 1 },
            { column: earlier, times: -1 },
          ],
          0,
        );
      }
    }
  });
}

/** What a source spends in each step with a ceiling, or up to it where unspent money is carried over. */
function rowsOfCeiling(frame: ScheduleFrame, ceiling: number, begunBy: BegunBy): CeilingRow[] {
  const { byStep, carriesOver } = frame.ceilings[ceiling]!;
  const rows: CeilingRow[] = [];
  let terms: Term[] = [];
  let most = 0;
  for (const [step, known] of byStep.entries()) {
    if (known === null && carriesOver && step > 0 && byStep[step - 1] !== null) break;
    if (!carriesOver) [terms, most] = [[], 0];
    if (known === null) continue;
    most += known;
    terms = merged([...terms, ...spentIn(frame, ceiling, step, begunBy)]);
    if (terms.some(({ column }) => !("is" in column)) || sumOf(terms) > most) rows.push({ ceiling, step, terms, most });
  }
  return rows;
}

function merged(terms: readonly Term[]): Term[] {
  const constants = terms.filter(({ column }) => "is" in column);
  const byPlace = new Map<number, Term>();
  for (const term of terms) {
    if ("is" in term.column) continue;
    const { place } = term.column;
    byPlace.set(place, { column: term.column, times: (byPlace.get(place)?.times ?? 0) + term.times });
  }
  return [
    ...[...byPlace.values()].filter(({ times }) => Math.abs(times) > 1e-12),
    { column: one, times: sumOf(constants) },
  ];
}

const sumOf = (terms: readonly Term[]): number =>
  terms.reduce((sum, { column, times }) => sum + ("is" in column ? column.is * times : 0), 0);

function spentIn(frame: ScheduleFrame, ceiling: number, step: number, begunBy: BegunBy): Term[] {
  return frame.measures.flatMap(({ spends }, place) => {
    const years = spends[ceiling];
    if (!years) return [];
    return years.flatMap((amount, year) => [
      { column: begunBy(place, step - year), times: amount },
      { column: begunBy(place, step - year - 1), times: -amount },
    ]);
  });
}

function addShortfalls(program: LinearProgram, frame: ScheduleFrame, begunBy: BegunBy) {
  return frame.gaps.flatMap(({ needByStep }, gap) =>
    needByStep.flatMap((need, step) => {
      if (need === 0) return [];
      const supply = frame.measures.flatMap(({ supplies, duration }, place) =>
        supplies
          .filter((each) => each.gap === gap)
          .map(({ amount }) => ({ column: begunBy(place, step - duration), times: Math.min(amount, need) })),
      );
      const column = program.amount(need);
      program.atMost(
        [{ column, times: -1 }, ...supply.map(({ column: by, times }) => ({ column: by, times: -times }))],
        -need,
      );
      return [{ gap, step, column, supply }];
    }),
  );
}

/** The years it waits beyond the step in which it is ready; what is left out waits to the end. */
function waiting(
  { begun, ready }: FramedMeasure,
  place: number,
  steps: number,
  begunBy: BegunBy,
  each: number,
): Term[] {
  if (begun !== null || each === 0) return [];
  return Array.from({ length: Math.max(0, steps - ready) }, (_, index) => [
    { column: one, times: each },
    { column: begunBy(place, ready + index), times: -each },
  ]).flat();
}

function lost(value: number, done: Column): Term[] {
  return [
    { column: one, times: value },
    { column: done, times: -value },
  ];
}
