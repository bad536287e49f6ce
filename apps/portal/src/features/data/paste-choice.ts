import type { PastedCell, PastePlan } from "./paste-plan.ts";

/** A pasted cell that can be saved. */
export type ReadyCell = Extract<PastedCell, { kind: "ready" }>;

interface PasteCount {
  readonly ready: number;
  /** Zeros, which somebody must stand behind, and blanks, which stay blank. */
  readonly check: number;
  readonly errors: number;
}

/** How a pasted block divides, before anything is left out by hand. */
export function pasteCount({ cells }: PastePlan): PasteCount {
  const check = cells.filter((cell) => cell.kind === "blank" || (cell.kind === "ready" && cell.isZero)).length;
  const errors = cells.filter((cell) => cell.kind === "unreadable" || cell.kind === "outside-bounds").length;
  return { ready: cells.length - check - errors, check, errors };
}

/** The cells that will be saved: those that can be, without the ones left out. */
export function chosenCells({ cells }: PastePlan, leftOut: ReadonlySet<PastedCell>): ReadyCell[] {
  return cells.filter((cell): cell is ReadyCell => cell.kind === "ready" && !leftOut.has(cell));
}
