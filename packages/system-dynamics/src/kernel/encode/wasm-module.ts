import { ByteWriter } from "./byte-writer.ts";
import { Code, type WasmType, wasmTypes } from "./code.ts";
import type { ConstantPool } from "./constant-pool.ts";

/** A WebAssembly module in the making: functions that the host gives, functions of its own, one memory. */
export class WasmModule {
  readonly #types: string[] = [];
  readonly #typeBytes: Bytes[] = [];
  readonly #imports: { name: string; type: number }[] = [];
  readonly #functions: { type: number; code: Code }[] = [];
  readonly #exports: { name: string; index: number }[] = [];
  readonly #byName = new Map<string, number>();
  readonly #pool: ConstantPool | undefined;

  /** @param pool - Where constants of lanes are in memory. */
  constructor(pool?: ConstantPool) {
    this.#pool = pool;
  }

  /** Functions from the host are declared before any other. */
  importFunction(name: string, parameters: readonly WasmType[], results: readonly WasmType[]): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#functions.length > 0) throw new RangeError(`the import ${name} comes after functions`);
    this.#imports.push({ name, type: this.#type(parameters, results) });
    this.#byName.set(name, this.#imports.length - 1);
    return this.#imports.length - 1;
  }

  imported(name: string): number {
    const index = this.#byName.get(name);
    if (index === undefined) throw new RangeError(`the import ${name} was not declared`);
    return index;
  }

  /** The index of the function of that name, written the first time it is asked for. */
  function(
    name: string,
    parameters: readonly WasmType[],
    results: readonly WasmType[],
    write: (code: Code) => void,
  ): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const code = new Code(parameters, this.#pool);
    write(code);
    const index = this.#imports.length + this.#functions.length;
    this.#functions.push({ type: this.#type(parameters, results), code });
    this.#byName.set(name, index);
    return index;
  }

  exportFunction(name: string, index: number): void {
    this.#exports.push({ name, index });
  }

  /** @param pages - Of 64 KiB each. */
  toBytes(pages: number): Uint8Array<ArrayBuffer> {
    const out = new ByteWriter().bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
    section(out, 1, this.#typeBytes);
    const imported = this.#imports.map(({ name, type }) =>
      bytes((to) => text(text(to, "host"), name).byte(0).unsigned(type)),
    );
    const memory = bytes((to) => text(text(to, "host"), "memory").byte(0x02).byte(0x00).unsigned(pages));
    section(out, 2, [...imported, memory]);
    section(
      out,
      3,
      this.#functions.map(({ type }) => bytes((to) => to.unsigned(type))),
    );
    section(
      out,
      7,
      this.#exports.map(({ name, index }) => bytes((to) => text(to, name).byte(0).unsigned(index))),
    );
    section(
      out,
      10,
      this.#functions.map(({ code }) => body(code)),
    );
    return out.written();
  }

  #type(parameters: readonly WasmType[], results: readonly WasmType[]): number {
    const key = `${parameters.join(" ")} to ${results.join(" ")}`;
    const known = this.#types.indexOf(key);
    if (known >= 0) return known;
    const list = (to: ByteWriter, types: readonly WasmType[]) =>
      to.unsigned(types.length).bytes(types.map((type) => wasmTypes[type]));
    this.#types.push(key);
    this.#typeBytes.push(bytes((to) => list(list(to.byte(0x60), parameters), results)));
    return this.#types.length - 1;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

function bytes(write: (to: ByteWriter) => void): Bytes {
  const to = new ByteWriter();
  write(to);
  return to.written();
}

function section(out: ByteWriter, id: number, items: readonly Bytes[]): void {
  const count = bytes((to) => to.unsigned(items.length));
  out
    .byte(id)
    .unsigned(items.reduce((sum, item) => sum + item.length, count.length))
    .bytes(count);
  for (const item of items) out.bytes(item);
}

/** A function's size, its local variables in runs of one type, and its instructions. */
function body({ bytes: instructions, locals, parameterCount }: Code): Bytes {
  const runs: { type: WasmType; count: number }[] = [];
  for (const type of locals.slice(parameterCount)) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  const declared = bytes((to) => {
    to.unsigned(runs.length);
    for (const { type, count } of runs) to.unsigned(count).byte(wasmTypes[type]);
  });
  const end = 0x0b;
  return bytes((to) =>
    to
      .unsigned(declared.length + instructions.length + 1)
      .bytes(declared)
      .bytes(instructions.written())
      .byte(end),
  );
}

function text(to: ByteWriter, value: string): ByteWriter {
  const encoded = new TextEncoder().encode(value);
  return to.unsigned(encoded.length).bytes(encoded);
}
