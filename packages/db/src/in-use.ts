import type { Subject } from "./row-not-found.ts";

/** The row cannot go, because others rest on it; they are named. */
export class InUse extends Error {
  override readonly name = "InUse";
  constructor(
    readonly subject: Subject,
    readonly id: string,
    readonly usedBy: readonly string[],
  ) {
    super(`${subject} ${id} is used by ${usedBy.join(", ")}; remove it there first`);
  }
}
