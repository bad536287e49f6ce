import type { Place } from "../../compile/program.ts";

/** Places with the same key are the same slot at the same turns. */
export function placeKey({ base, offsets }: Place): string {
  if (offsets.length === 0) return `${base}`;
  const parts = offsets.map(
    (offset) => `${offset.loop}:${offset.kind === "stride" ? offset.stride : offset.by.join()}`,
  );
  return `${base} ${parts.toSorted().join(" ")}`;
}
