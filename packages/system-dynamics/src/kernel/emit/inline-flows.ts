import type { Node, Program, Statement } from "../../compile/program.ts";
import { wantedSlots } from "./live-statements.ts";
import { placeKey } from "./place-key.ts";
import { statementReach } from "./slot-blocks.ts";

type Assign = Statement & { readonly kind: "assign" };

const NOBODY = -1;
const SEVERAL = -2;
const NODES_MAX = 8;

/**
 * The program with small formulas written into the one statement that reads their results, where both go through the
 * same turns: so no array is put down to be read once, such as all who pass an age in a year.
 *
 * @param kept - Slots whose values are saved.
 */
export function withInlineFlows(program: Program, kept: readonly number[]): Program {
  const { readers, writers } = readersAndWriters(program);
  const wanted = wantedSlots(program, kept);
  const step: (Statement | undefined)[] = [...program.step];
  for (let place = 0; place < step.length; place++) {
    // What has been written into it before belongs to it.
    const flow = step[place]!;
    if (flow.kind !== "assign" || (sizeOf(flow.value) ?? NODES_MAX) >= NODES_MAX) continue;
    const { reads, write } = statementReach(flow);
    const to = readers[write[0]]!;
    const reader = step[to];
    if (to <= place || reader?.kind !== "assign" || reader.loops.join() !== flow.loops.join()) continue;
    const isAlone = everySlot(write, (slot) => readers[slot] === to && writers[slot] === place && wanted[slot] === 0);
    const isSettled = reads.every((range) =>
      everySlot(range, (slot) => writers[slot]! < place && writers[slot] !== SEVERAL),
    );
    if (!isAlone || !isSettled || readsOtherStocks(program, flow, reader)) continue;
    const value = withValue(reader.value, flow);
    if (value === undefined) continue;
    const joined = { ...reader, value };
    if (statementReach(joined).reads.some(([low, high]) => low <= write[1] && high >= write[0])) continue;
    step[to] = joined;
    step[place] = undefined;
  }
  return { ...program, step: step.filter((statement) => statement !== undefined) };
}

/** For each slot the place in the step of the statement that reads it, and of the one that writes it. */
function readersAndWriters(program: Program): { readonly readers: Int32Array; readonly writers: Int32Array } {
  const readers = new Int32Array(program.slotCount).fill(NOBODY);
  const writers = new Int32Array(program.slotCount).fill(NOBODY);
  const note = (known: Int32Array, [low, high]: readonly [number, number, ...unknown[]], who: number) => {
    for (let slot = low; slot <= high; slot++)
      known[slot] = known[slot] === NOBODY || known[slot] === who ? who : SEVERAL;
  };
  for (const statement of program.start)
    for (const range of statementReach(statement).reads) note(readers, range, SEVERAL);
  for (const [place, statement] of program.step.entries()) {
    const { reads, write } = statementReach(statement);
    for (const range of reads) note(readers, range, place);
    note(writers, write, place);
  }
  return { readers, writers };
}

/** A change of a stock that reads other stocks keeps those from being changed where they are. */
function readsOtherStocks(program: Program, flow: Assign, reader: Assign): boolean {
  const own = program.stocks.find(({ net, count }) => reader.target.base >= net && reader.target.base < net + count);
  if (own === undefined) return false;
  const ownKey = placeKey({ ...reader.target, base: reader.target.base + own.slot - own.net });
  return statementReach(flow).reads.some(
    ([low, high, place]) =>
      program.stocks.some(({ slot, count }) => low < slot + count && high >= slot) &&
      (place === undefined || placeKey(place) !== ownKey),
  );
}

/** How many nodes a formula has, where it is made of numbers, loads and operations on them only. */
function sizeOf(node: Node): number | undefined {
  switch (node.kind) {
    case "number":
    case "load":
      return 1;
    case "binary": {
      const [x, y] = [sizeOf(node.x), sizeOf(node.y)];
      return isCheap(node.operator) && x !== undefined && y !== undefined ? 1 + x + y : undefined;
    }
    default:
      return undefined;
  }
}

function isCheap(operator: (Node & { kind: "binary" })["operator"]): boolean {
  return operator === "+" || operator === "-" || operator === "*" || operator === "/";
}

/** A formula of numbers, loads and operations with the flow's own in place of its result; none if it cannot be. */
function withValue(node: Node, flow: Assign): Node | undefined {
  switch (node.kind) {
    case "number":
      return node;
    case "load":
      return placeKey(node.place) === placeKey(flow.target) ? flow.value : node;
    case "binary": {
      const [x, y] = [withValue(node.x, flow), withValue(node.y, flow)];
      return x && y && { ...node, x, y };
    }
    default:
      return undefined;
  }
}

function everySlot([low, high]: readonly [number, number, ...unknown[]], holds: (slot: number) => boolean): boolean {
  for (let slot = low; slot <= high; slot++) if (!holds(slot)) return false;
  return true;
}
