import { Code, unsigned, type WasmType, wasmTypes } from "./code.ts";

/** A WebAssembly module in the making: functions that the host gives, functions of its own, one memory. */
export class WasmModule {
  readonly #types: string[] = [];
  readonly #typeBytes: number[][] = [];
  readonly #imports: { name: string; type: number }[] = [];
  readonly #functions: { type: number; code: Code | undefined }[] = [];
  readonly #exports: { name: string; index: number }[] = [];
  readonly #byName = new Map<string, number>();

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
    const code = new Code(parameters);
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
    const out = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
    section(out, 1, this.#typeBytes);
    section(out, 2, [
      ...this.#imports.map(({ name, type }) => [...text("host"), ...text(name), 0x00, ...leb(type)]),
      [...text("host"), ...text("memory"), 0x02, 0x00, ...leb(pages)],
    ]);
    section(
      out,
      3,
      this.#functions.map(({ type }) => leb(type)),
    );
    section(
      out,
      7,
      this.#exports.map(({ name, index }) => [...text(name), 0x00, ...leb(index)]),
    );
    section(
      out,
      10,
      this.#functions.map(({ code }) => body(code!)),
    );
    return Uint8Array.from(out);
  }

  #type(parameters: readonly WasmType[], results: readonly WasmType[]): number {
    const key = `${parameters.join(" ")} to ${results.join(" ")}`;
    const known = this.#types.indexOf(key);
    if (known >= 0) return known;
    const list = (types: readonly WasmType[]) => [...leb(types.length), ...types.map((type) => wasmTypes[type])];
    this.#types.push(key);
    this.#typeBytes.push([0x60, ...list(parameters), ...list(results)]);
    return this.#types.length - 1;
  }
}

function section(out: number[], id: number, items: readonly (readonly number[])[]): void {
  const content = leb(items.length);
  for (const item of items) for (const byte of item) content.push(byte);
  out.push(id);
  unsigned(out, content.length);
  for (const byte of content) out.push(byte);
}

function body({ bytes, locals, parameterCount }: Code): number[] {
  const runs: { type: WasmType; count: number }[] = [];
  for (const type of locals.slice(parameterCount)) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  const declared = [...leb(runs.length), ...runs.flatMap(({ type, count }) => [...leb(count), wasmTypes[type]])];
  const content = leb(declared.length + bytes.length + 1);
  for (const byte of declared) content.push(byte);
  for (const byte of bytes) content.push(byte);
  content.push(0x0b);
  return content;
}

function text(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...leb(bytes.length), ...bytes];
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  unsigned(bytes, value);
  return bytes;
}
