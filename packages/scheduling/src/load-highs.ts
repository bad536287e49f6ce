import library, { type Highs, type InitOptions } from "highs";

/** The types of `highs` describe its CommonJS face, where the loader is a field; as a module the default itself is the loader. */
const loader = library as unknown as typeof library.default;

/**
 * The solver that `schedule` asks, compiled to WebAssembly: some 50 ms in Node.
 *
 * @param options - In a browser, `locateFile` says where `highs.wasm` is served.
 *
 * @example
 * const highs = await loadHighs({ locateFile: (file) => `/solver/${file}` });
 */
export function loadHighs(options?: InitOptions): Promise<Highs> {
  return loader(options);
}
