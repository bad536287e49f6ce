import type { ArrayLayout } from "./array-layout.ts";
import type { Unit } from "./unit.ts";
import type { UnitIndex } from "./unit-index.ts";

/** Which units a run needs at its start and which at each step. */
interface LiveUnits {
  readonly atStart: ReadonlySet<Unit>;
  readonly atStep: ReadonlySet<Unit>;
}

/** Units whose values may differ from step to step. */
export function changingUnits(index: UnitIndex): ReadonlySet<Unit> {
  const changing = new Set<Unit>();
  const readers = new Map<Unit, Unit[]>();
  const open: Unit[] = [];
  for (const unit of index.units) {
    const hasOtherStart = unit.step !== undefined && unit.start !== undefined && unit.start !== unit.step;
    if (unit.isState || unit.step?.moves || hasOtherStart) open.push(unit);
    for (const source of index.sources(unit.step)) {
      const known = readers.get(source);
      if (known) known.push(unit);
      else readers.set(source, [unit]);
    }
  }
  while (open.length > 0) {
    const unit = open.pop()!;
    if (changing.has(unit)) continue;
    changing.add(unit);
    open.push(...(readers.get(unit) ?? []));
  }
  return changing;
}

/** What the arrays asked for need, and what that needs in turn. Constants are needed at the start only. */
export function liveUnits(wanted: readonly ArrayLayout[], index: UnitIndex, changing: ReadonlySet<Unit>): LiveUnits {
  const atStart = new Set<Unit>();
  const atStep = new Set<Unit>();
  const forStep = wanted.flatMap((array) => index.of(array));
  const forStart: Unit[] = [];
  while (forStep.length > 0) {
    const unit = forStep.pop()!;
    if (atStep.has(unit)) continue;
    atStep.add(unit);
    if (unit.isState || !changing.has(unit)) forStart.push(unit);
    for (const array of unit.keeps) forStep.push(...index.of(array));
    if (!changing.has(unit)) continue;
    for (const array of unit.step?.keeps ?? []) forStep.push(...index.of(array));
    for (const source of index.sources(unit.step)) forStep.push(source);
  }
  while (forStart.length > 0) {
    const unit = forStart.pop()!;
    if (atStart.has(unit)) continue;
    atStart.add(unit);
    for (const source of index.sources(unit.start)) forStart.push(source);
  }
  return { atStart, atStep };
}
