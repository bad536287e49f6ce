import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A hash that two equal values share and no two different ones do: SHA-256 over the value as canonical JSON. It runs in
 * browsers and in Node alike.
 *
 * @param value - Anything JSON can hold; the order of keys does not matter, that of lists does.
 * @returns 64 hexadecimal digits.
 * @throws {RangeError} If the value holds what JSON cannot: NaN, an infinity, a function, a date.
 *
 * @see RFC 8785, JSON Canonicalization Scheme.
 *
 * @example
 * contentHash({ seed: 7, runs: 1000 }) === contentHash({ runs: 1000, seed: 7 }); // true
 */
export function contentHash(value: unknown): string {
  return bytesHash(utf8ToBytes(canonicalJson(value)));
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** JSON with sorted keys and no spaces, as RFC 8785 has it; keys without a value are left out, as JSON does. */
export function canonicalJson(value: unknown, where = "the value"): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((item, place) => canonicalJson(item, `${where}[${place}]`)).join(",")}]`;
  }
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    // Code-unit order, which RFC 8785 asks for and which does not depend on a locale.
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, `${where}.${key}`)}`).join(",")}}`;
  }
  throw new RangeError(`${where} cannot be hashed: found ${described(value)}, which JSON cannot hold`);
}

function described(value: unknown): string {
  if (typeof value === "number" || value === undefined) return `${value}`;
  return typeof value === "object" ? `a ${value?.constructor.name ?? "bare object"}` : `a ${typeof value}`;
}
