import type { DrawnPosition } from "./drawing.ts";

/** What was typed for a corner: a position, or why it is none. */
export type TypedPosition =
  | { readonly kind: "position"; readonly at: DrawnPosition }
  | { readonly kind: "not-two-numbers"; readonly found: string }
  | { readonly kind: "projected"; readonly found: number }
  | { readonly kind: "out-of-range"; readonly found: DrawnPosition };

/**
 * Reads "102.19, 38.52", longitude first; a space, a Chinese comma, degree signs and E/N are fine.
 *
 * @example
 * typedPosition("102.19°E，38.52°N"); // { kind: "position", at: [102.19, 38.52] }
 */
export function typedPosition(text: string): TypedPosition {
  const parts = text
    .replaceAll(/[°度EN东北经纬]/gi, " ")
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  const [longitude, latitude] = parts.map(Number);
  if (parts.length !== 2 || !Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    return { kind: "not-two-numbers", found: text };
  }
  const at = [longitude!, latitude!] as const;
  const far = at.find((number) => Math.abs(number) > 1000);
  if (far !== undefined) return { kind: "projected", found: far };
  return Math.abs(at[0]) > 180 || Math.abs(at[1]) > 90 ? { kind: "out-of-range", found: at } : { kind: "position", at };
}
