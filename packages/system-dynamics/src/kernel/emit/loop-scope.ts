import type { Offset } from "../../compile/program.ts";
import { turnOffsets } from "./slot-blocks.ts";

/** One loop of the code to be, and the pointers that move along with its turns. */
export interface LoopScope {
  readonly depth: number;
  readonly extent: number;
  readonly pointers: Map<string, Pointer>;
  /** The local variable that counts its turns. */
  turn: number;
}

/**
 * A sum of offsets in bytes, counted from the lowest that is reached so that it is never negative: what it was in the
 * loop outside, plus this loop's own part.
 */
export interface Pointer {
  readonly key: string;
  readonly outer: Pointer | undefined;
  readonly scope: LoopScope;
  /** Where it starts and by how much it grows each turn, or its values by turn. */
  readonly move: { readonly start: number; readonly stride: number } | { readonly table: readonly number[] };
  isUsed: boolean;
  local: number;
}

export function loopScope(extent: number, parent: LoopScope | undefined): LoopScope {
  return { depth: (parent?.depth ?? -1) + 1, extent, pointers: new Map(), turn: -1 };
}

/** The pointer for offsets, each times `unit` bytes; none where nothing moves. */
export function pointerFor(
  offsets: readonly Offset[],
  unit: number,
  scopes: readonly LoopScope[],
): Pointer | undefined {
  let pointer: Pointer | undefined;
  for (const [loop, scope] of scopes.entries()) {
    if (!offsets.some((offset) => offset.loop === loop)) continue;
    const move = moveOf(turnOffsets(offsets, loop, scope.extent), unit);
    const key = `${pointer?.key ?? ""};${scope.depth}:${"stride" in move ? move.stride : move.table.join()}`;
    const known: Pointer = scope.pointers.get(key) ?? { key, outer: pointer, scope, move, isUsed: false, local: -1 };
    scope.pointers.set(key, known);
    pointer = known;
  }
  return pointer;
}

/** The loops on which a pointer depends. */
export function loopsOf(pointer: Pointer | undefined): LoopScope[] {
  return pointer === undefined ? [] : [pointer.scope, ...loopsOf(pointer.outer)];
}

function moveOf(turns: readonly number[], unit: number): Pointer["move"] {
  const first = turns[0]!;
  const lowest = turns.reduce((least, by) => Math.min(least, by), first);
  const stride = turns.length > 1 ? turns[1]! - first : 0;
  if (turns.every((by, turn) => by === first + turn * stride)) {
    return { start: unit * (first - lowest), stride: unit * stride };
  }
  return { table: turns.map((by) => unit * (by - lowest)) };
}
