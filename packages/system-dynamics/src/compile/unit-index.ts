import type { ArrayLayout } from "./array-layout.ts";
import { boxCells, boxesMeet, boxSize } from "./box.ts";
import type { Read, Unit } from "./unit.ts";

/** All units, helpers included, and which of them fill the elements that a formula reads. */
export class UnitIndex {
  readonly units: readonly Unit[];
  /** The unit that a helper was made for, all the way out; a unit of the model is its own. */
  readonly ownerOf = new Map<Unit, Unit>();
  readonly #byArray = new Map<ArrayLayout, Unit[]>();
  readonly #cells = new Map<ArrayLayout, Map<number, Unit>>();

  constructor(roots: readonly Unit[]) {
    const units: Unit[] = [];
    for (const root of roots) {
      const open: Unit[] = [root];
      while (open.length > 0) {
        const unit = open.pop()!;
        units.push(unit);
        this.ownerOf.set(unit, root);
        open.push(...unit.helpers.toReversed());
      }
    }
    this.units = units;
    for (const unit of units) {
      const known = this.#byArray.get(unit.array);
      if (known) known.push(unit);
      else this.#byArray.set(unit.array, [unit]);
    }
  }

  of(array: ArrayLayout): readonly Unit[] {
    return this.#byArray.get(array) ?? [];
  }

  /** The units that fill any of the elements read. */
  read({ array, box }: Read): readonly Unit[] {
    const units = this.of(array);
    if (units.length <= 1) return units;
    if (boxSize(box) > 4 * units.length) return units.filter((unit) => boxesMeet(unit.box, box));
    const cells = this.#cellsOf(array, units);
    const found = new Set<Unit>();
    for (const cell of boxCells(box, array.strides)) {
      const unit = cells.get(cell);
      if (unit) found.add(unit);
    }
    return [...found];
  }

  #cellsOf(array: ArrayLayout, units: readonly Unit[]): Map<number, Unit> {
    const known = this.#cells.get(array);
    if (known) return known;
    const cells = new Map<number, Unit>();
    for (const unit of units) for (const cell of boxCells(unit.box, array.strides)) cells.set(cell, unit);
    this.#cells.set(array, cells);
    return cells;
  }
}
