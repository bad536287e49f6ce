/** Bits that come cheap as an instruction: none, or all. */
const CHEAP: ReadonlySet<bigint> = new Set([0n, 0xffff_ffff_ffff_ffffn]);

/** How many constants there is room for; any further ones stand in the instructions. */
export const POOLED_CONSTANTS = 1024;

/**
 * Constants of lanes in memory, each once, both lanes alike. V8 builds a vector constant from an instruction's bits with
 * three more instructions each time; loading it is one.
 */
export class ConstantPool {
  readonly #base: number;
  readonly #places = new Map<bigint, number>();
  readonly #tables = new Map<Float64Array, number>();
  readonly #place: (table: Float64Array) => number;

  /**
   * @param base - The first byte of room for `POOLED_CONSTANTS` vectors.
   * @param place - Puts a table into memory; its address.
   */
  constructor(base: number, place: (table: Float64Array) => number) {
    this.#base = base;
    this.#place = place;
  }

  /** Where a table of a formula is; it is put into memory when it is first asked for. */
  tableAddress(table: Float64Array): number {
    const address = this.#tables.get(table) ?? this.#place(table);
    this.#tables.set(table, address);
    return address;
  }

  /** Where the constant is, or undefined when it should stand in the instruction. */
  addressOf(bits: bigint): number | undefined {
    if (CHEAP.has(bits)) return undefined;
    const known = this.#places.get(bits) ?? this.#places.size;
    if (known === POOLED_CONSTANTS) return undefined;
    this.#places.set(bits, known);
    return this.#base + 16 * known;
  }

  /** What has to be in memory at the base. */
  words(): Int32Array {
    const words = new BigUint64Array(2 * this.#places.size);
    for (const [bits, place] of this.#places) words.fill(bits, 2 * place, 2 * place + 2);
    return new Int32Array(words.buffer);
  }
}
