import { Gate, ImplementationUnit, Measure, Phase, Task } from "@tamarisk/domain";
import { z } from "zod";
import { type ComparedField, type FieldWords, fieldLines } from "./field-lines.ts";

/** A field that was changed, as the audit has kept it. */
export const KeptChange = z.object({
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  isShortened: z.boolean().default(false),
});
export type KeptChange = z.infer<typeof KeptChange>;

/** One side of a change: its lines, nothing set, or why there is nothing to read. */
type KeptSide =
  | { readonly kind: "said"; readonly lines: readonly string[] }
  | { readonly kind: "empty" }
  | { readonly kind: "waits"; readonly count: number }
  | { readonly kind: "unreadable" };

const shapes: Readonly<Record<string, z.ZodType>> = {
  ...Phase.shape,
  ...ImplementationUnit.shape,
  ...Task.shape,
  ...Gate.shape,
  ...Measure.shape,
};

/**
 * What one side of a change said. The audit keeps what was written at that time, which may have another form than now.
 *
 * @example
 * keptSide("startYear", 2026, words); // { kind: "said", lines: ["2026"] }
 */
export function keptSide(field: string, value: unknown, words: FieldWords): KeptSide {
  if (value === null || value === undefined) return { kind: "empty" };
  if (field === "dependsOn") return Array.isArray(value) ? { kind: "waits", count: value.length } : unreadable;
  const found = shapes[field]?.safeParse(value);
  if (!found?.success) return unreadable;
  const lines = fieldLines(field as ComparedField, found.data as Parameters<typeof fieldLines>[1], words);
  return lines === null ? { kind: "empty" } : { kind: "said", lines };
}

const unreadable = { kind: "unreadable" } as const;
