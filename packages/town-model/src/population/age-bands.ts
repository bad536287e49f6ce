import { cellOf, OPEN_AGE, SEXES } from "./cells.ts";

/** The bands in which the model counts people: before school, pupils, working age, 60–64, 65 and over. */
export const AGE_BANDS = ["under6", "pupils", "working", "sixties", "aged65"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const FIRST_AGES = [0, 6, 15, 60, 65, OPEN_AGE + 1];

/** People by unit and band, counted once a year and read many times. */
export class AgeCount {
  readonly #unitCount: number;
  readonly #people: Float64Array;

  constructor(unitCount: number) {
    this.#unitCount = unitCount;
    this.#people = new Float64Array(unitCount * AGE_BANDS.length);
  }

  /** Count all cells of a town. */
  count(cells: Float64Array): void {
    this.#people.fill(0);
    for (let unit = 0; unit < this.#unitCount; unit++) {
      for (let sex = 0; sex < SEXES.length; sex++) {
        const start = cellOf(unit, sex, 0);
        for (let band = 0; band < AGE_BANDS.length; band++) {
          let sum = 0;
          const end = start + FIRST_AGES[band + 1]!;
          for (let cell = start + FIRST_AGES[band]!; cell < end; cell++) sum += cells[cell]!;
          this.#people[unit * AGE_BANDS.length + band]! += sum;
        }
      }
    }
  }

  /** People of one band in one unit. */
  in(unit: number, band: AgeBand): number {
    return this.#people[unit * AGE_BANDS.length + AGE_BANDS.indexOf(band)]!;
  }

  /** People of one band in the town. */
  all(band: AgeBand): number {
    let sum = 0;
    for (let unit = 0; unit < this.#unitCount; unit++) sum += this.in(unit, band);
    return sum;
  }

  /** Everyone in one unit. */
  residents(unit: number): number {
    const start = unit * AGE_BANDS.length;
    let sum = 0;
    for (let band = 0; band < AGE_BANDS.length; band++) sum += this.#people[start + band]!;
    return sum;
  }

  /** Everyone in the town. */
  allResidents(): number {
    let sum = 0;
    for (let unit = 0; unit < this.#unitCount; unit++) sum += this.residents(unit);
    return sum;
  }
}
