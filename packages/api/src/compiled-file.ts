import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A compiled file of this package, whether the caller runs compiled or, in tests, from source: threads load compiled code.
 *
 * @param path - From the package's root of sources, such as `ensemble/compute-thread.js`.
 * @throws {RangeError} If the package has not been built.
 */
export function compiledFile(path: string): URL {
  const places = [`./${path}`, `../dist/${path}`].map((place) => new URL(place, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const looked = places.map((place) => fileURLToPath(place)).join(" nor ");
  throw new RangeError(`found neither ${looked}; build the package first: pnpm build`);
}
