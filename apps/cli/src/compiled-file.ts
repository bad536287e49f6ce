import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A compiled file of this package, whether it runs compiled or, in tests, from source.
 *
 * @param path - Within `src` and `dist`, such as `ensemble/ensemble-thread.js`.
 * @throws {RangeError} If the package has not been built: threads load compiled code.
 */
export function compiledFile(path: string): URL {
  const places = [`./${path}`, `../dist/${path}`].map((place) => new URL(place, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const looked = places.map((place) => fileURLToPath(place)).join(" nor ");
  throw new RangeError(`found neither ${looked}; build the package first: pnpm build`);
}
