/** Bytes written one after the other, in room that doubles when it is full. */
export class ByteWriter {
  #room = new Uint8Array(64);
  #view = new DataView(this.#room.buffer);
  length = 0;

  byte(value: number): this {
    if (this.length === this.#room.length) this.#grow(1);
    this.#room[this.length++] = value;
    return this;
  }

  bytes(values: ArrayLike<number>): this {
    this.#grow(values.length);
    this.#room.set(values, this.length);
    this.length += values.length;
    return this;
  }

  /** 64 bits, lowest byte first. */
  long(bits: bigint): this {
    this.#grow(8);
    this.#view.setBigUint64(this.length, bits, true);
    this.length += 8;
    return this;
  }

  /** A whole number from 0 in the variable-length form of WebAssembly. */
  unsigned(value: number): this {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    return this.byte(rest);
  }

  /** The same for 32 bits with a sign. */
  signed(value: number): this {
    let rest = value | 0;
    for (;;) {
      const low = rest & 0x7f;
      rest >>= 7;
      if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return this.byte(low);
      this.byte(low | 0x80);
    }
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.#room.slice(0, this.length);
  }

  #grow(by: number): void {
    if (this.length + by <= this.#room.length) return;
    const room = new Uint8Array(Math.max(2 * this.#room.length, this.length + by));
    room.set(this.#room.subarray(0, this.length));
    this.#room = room;
    this.#view = new DataView(room.buffer);
  }
}
