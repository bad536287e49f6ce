import { partsOf } from "../../compile/node-parts.ts";
import type { Node, Offset, Place, Program, Statement } from "../../compile/program.ts";

/** Neighbouring slots that some formula reaches as one array, so they are laid out in one way. */
export interface SlotBlock {
  readonly first: number;
  readonly count: number;
  /** The same in all experiments: held once, not once per lane. */
  readonly uniform: boolean;
}

/** The lowest and highest slot (or table, site, history) of a place, whatever the turns of its loops. */
export function reachOf(place: Place, loops: readonly number[]): readonly [low: number, high: number] {
  if (place.offsets.length === 0) return [place.base, place.base];
  let low = place.base;
  let high = place.base;
  if (hasOneStrideForEachLoop(place.offsets)) {
    for (const offset of place.offsets) {
      const end = Math.max(0, loops[offset.loop]! - 1) * (offset as Offset & { kind: "stride" }).stride;
      if (end < 0) low += end;
      else high += end;
    }
    return [low, high];
  }
  for (const loop of new Set(place.offsets.map((offset) => offset.loop))) {
    const turns = turnOffsets(place.offsets, loop, loops[loop]!);
    low += turns.reduce((least, by) => Math.min(least, by), turns[0]!);
    high += turns.reduce((most, by) => Math.max(most, by), turns[0]!);
  }
  return [low, high];
}

function hasOneStrideForEachLoop(offsets: readonly Offset[]): boolean {
  return offsets.every(
    ({ kind, loop }, at) => kind === "stride" && offsets.findIndex((other) => other.loop === loop) === at,
  );
}

/** By how much a place moves at each turn of one loop. */
export function turnOffsets(offsets: readonly Offset[], loop: number, extent: number): number[] {
  const own = offsets.filter((offset) => offset.loop === loop);
  return Array.from({ length: extent }, (_, turn) =>
    own.reduce((sum, offset) => sum + (offset.kind === "stride" ? turn * offset.stride : offset.by[turn]!), 0),
  );
}

/** Slots from the first to the last that is reached; with the place, where one slot is read in a turn. */
export type Reach = readonly [low: number, high: number, place?: Place];

/** What a statement reads and writes. */
export interface StatementReach {
  readonly reads: readonly Reach[];
  readonly write: readonly [number, number];
  /** It draws numbers, looks back or calls out, so its value may differ between experiments. */
  readonly differs: boolean;
}

export function statementReach(statement: Statement): StatementReach {
  const known = reaches.get(statement) ?? reachOfStatement(statement);
  reaches.set(statement, known);
  return known;
}

const reaches = new WeakMap<Statement, StatementReach>();

function reachOfStatement(statement: Statement): StatementReach {
  if (statement.kind === "vector") {
    const wide = ({ place, count, stride }: { place: Place; count: number; stride: number }) => {
      const [low, high] = reachOf(place, statement.loops);
      return [low + Math.min(0, (count - 1) * stride), high + Math.max(0, (count - 1) * stride)] as const;
    };
    return { reads: statement.inputs.map(wide), write: wide(statement.target), differs: true };
  }
  const reads: Reach[] = [];
  let differs = false;
  forEachNode(statement.value, statement.loops, (node, loops) => {
    if (node.kind === "load") reads.push([...reachOf(node.place, loops), node.place]);
    if (node.kind === "load-at") {
      const [low, high] = reachOf(node.place, loops);
      const end = (node.count - 1) * node.stride;
      reads.push([low + Math.min(0, end), high + Math.max(0, end)]);
    }
    if (node.kind === "random" || node.kind === "history" || node.kind === "call") differs = true;
  });
  return { reads, write: reachOf(statement.target, statement.loops), differs };
}

/** Every node of a tree, with the loops around it. */
export function forEachNode(
  node: Node,
  loops: readonly number[],
  visit: (node: Node, loops: readonly number[]) => void,
): void {
  visit(node, loops);
  const inner = node.kind === "reduce" ? [...loops, ...node.loops] : loops;
  for (const child of partsOf(node)) forEachNode(child, inner, visit);
}

/** All slots in blocks, in order. */
export function slotBlocks(program: Program, reaches: readonly StatementReach[]): SlotBlock[] {
  const joined = joinReaches(program, reaches);
  const blockOf = new Int32Array(program.slotCount);
  joined.forEach(([low, high], block) => {
    blockOf.fill(block, low, high + 1);
  });
  const differs = new Uint8Array(joined.length);
  const mark = (slot: number, count: number) => differs.fill(1, blockOf[slot]!, blockOf[slot + count - 1]! + 1);
  for (const { slot } of program.inputs) mark(slot, 1);
  for (const { slot, count } of program.stocks) mark(slot, count);
  for (const { slot, count } of program.held) mark(slot, count);
  for (let changed = true; changed; ) {
    changed = false;
    for (const reach of reaches) {
      const target = blockOf[reach.write[0]]!;
      if (differs[target] === 1) continue;
      if (reach.differs || reach.reads.some(([low]) => differs[blockOf[low]!] === 1)) {
        differs[target] = 1;
        changed = true;
      }
    }
  }
  return joined.map(([first, last], block) => ({ first, count: last - first + 1, uniform: differs[block] === 0 }));
}

/** Reaches that overlap become one; slots that no formula reaches stand alone between them. */
function joinReaches(program: Program, reaches: readonly StatementReach[]): [number, number][] {
  const all: Reach[] = reaches.flatMap(({ reads, write }) => [...reads, write]);
  for (const { slot, elements } of program.variables)
    if (elements.length > 0) all.push([slot, slot + elements.length - 1]);
  for (const { slot, net, count } of program.stocks) all.push([slot, slot + count - 1], [net, net + count - 1]);
  for (const { slot, from, count } of program.held) all.push([slot, slot + count - 1], [from, from + count - 1]);
  const joined: [number, number][] = [];
  let next = 0;
  for (const [low, high] of all.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && low <= last[1]) {
      last[1] = Math.max(last[1], high);
    } else {
      for (; next < low; next++) joined.push([next, next]);
      joined.push([low, high]);
    }
    next = joined.at(-1)![1] + 1;
  }
  for (; next < program.slotCount; next++) joined.push([next, next]);
  return joined;
}
