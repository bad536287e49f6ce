import type { ArrayLayout } from "./array-layout.ts";
import type { Box } from "./box.ts";
import type { Statement } from "./program.ts";
import type { Subject } from "./refuse.ts";

/**
 * The least thing that is put in order: the part of an array that one statement fills. A unit may be worked out at the
 * start of a run, at each step, or both, and not always by the same formula.
 */
export interface Unit {
  readonly array: ArrayLayout;
  readonly box: Box;
  readonly subject: Subject;
  /** How its values at the first time come about; none for what is only known step by step. */
  readonly start?: Form | undefined;
  /** How its values at each step come about; none for stocks and for what stays as it was at the start. */
  readonly step?: Form | undefined;
  /** Set by the integration or carried over from the step before, so that it changes without a formula. */
  readonly isState: boolean;
  /** Arrays that must be worked out at each step for this one's sake, though not before it. */
  readonly keeps: readonly ArrayLayout[];
  /** The same unit over part of its elements, for when a circle of arrays is none element by element. */
  readonly narrowed?: ((box: Box) => readonly Unit[]) | undefined;
  /** Units that exist only for this one, and are made anew when it is narrowed. */
  readonly helpers: readonly Unit[];
}

export type Form = {
  /** Elements this needs to be worked out before. */
  readonly reads: readonly Read[];
  /** Arrays whose past this looks at: they must be worked out at each step, though not before it. */
  readonly keeps: readonly ArrayLayout[];
  /** Time, chance or the past comes in, so that its values may change from step to step. */
  readonly moves: boolean;
} & (
  | { readonly kind: "statement"; readonly statement: Statement }
  /** A number for each element of the box, in its order. */
  | { readonly kind: "numbers"; readonly values: readonly number[] }
);

export interface Read {
  readonly array: ArrayLayout;
  readonly box: Box;
  /** For each place whether the element read is that of the loop that runs it, rather than a shifted or mapped one. */
  readonly aligned: readonly boolean[];
}
