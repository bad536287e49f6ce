import type { ArrayLayout } from "./array-layout.ts";
import { boxCells, boxSize } from "./box.ts";
import { refuse } from "./refuse.ts";
import type { Form, Read, Unit } from "./unit.ts";

const linksMax = 4_000_000;

const none: readonly Unit[] = [];

/** All units, helpers included, and which of them fill the elements that a formula reads. */
export class UnitIndex {
  readonly units: readonly Unit[];
  /** The unit that a helper was made for, all the way out; a unit of the model is its own. */
  readonly ownerOf = new Map<Unit, Unit>();
  readonly #byArray = new Map<ArrayLayout, Unit[]>();
  #links = 0;
  readonly #sources = new Map<Form, readonly Unit[]>();
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
    return this.#byArray.get(array) ?? none;
  }

  /** The units that fill anything a form reads. */
  sources(form: Form | undefined): readonly Unit[] {
    if (!form || form.reads.length === 0) return none;
    const known = this.#sources.get(form);
    if (known) return known;
    const sources: Unit[] = [];
    for (const read of form.reads) for (const unit of this.read(read)) sources.push(unit);
    this.#links += sources.length;
    if (this.#links > linksMax) {
      refuse("limit", `equations of single elements read more than ${linksMax} elements; use whole arrays instead`);
    }
    this.#sources.set(form, sources);
    return sources;
  }

  /** The units that fill any of the elements read. */
  read({ array, box }: Read): readonly Unit[] {
    const units = this.of(array);
    if (units.length <= 1) return units;
    if (boxSize(box) === array.count) return units;
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
