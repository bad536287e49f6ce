import type { Program, Statement } from "../../compile/program.ts";
import { slotsOf } from "./advance-statements.ts";
import type { KernelMemory } from "./kernel-memory.ts";
import { statementReach } from "./slot-blocks.ts";

/** Bytes of memory, from the first to the one after the last. */
export interface MemoryRange {
  readonly from: number;
  readonly to: number;
}

const GAP_MAX = 512;

/**
 * What has to hold its first values again before each block of experiments. Ranges with little between them are one.
 *
 * @param afterStart - The statements of a step in their order, those that change stocks where they are last.
 */
export function memoryToRefill(
  program: Program,
  afterStart: readonly Statement[],
  kept: readonly number[],
  { slotAddress, slotUnit }: KernelMemory,
): MemoryRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const [slot, isRefilled] of slotsToRefill(program, afterStart, kept).entries()) {
    if (isRefilled === 0) continue;
    const from = slotAddress[slot]!;
    const last = ranges.at(-1);
    if (last !== undefined && from >= last.from && from <= last.to + GAP_MAX) last.to = from + slotUnit[slot]!;
    else ranges.push({ from, to: from + slotUnit[slot]! });
  }
  return ranges;
}

/**
 * Slots that a run reads before it writes them: the starting values of stocks, mostly. What is never written keeps its
 * value from run to run, and what is written first needs none.
 */
export function slotsToRefill(program: Program, afterStart: readonly Statement[], kept: readonly number[]): Uint8Array {
  const isWritten = new Uint8Array(program.slotCount);
  const isReadFirst = new Uint8Array(program.slotCount);
  const isRefilled = new Uint8Array(program.slotCount);
  const read = (low: number, high: number) => {
    for (let slot = low; slot <= high; slot++) if (isWritten[slot] === 0) isReadFirst[slot] = 1;
  };
  const write = (slot: number) => {
    if (isReadFirst[slot] === 1) isRefilled[slot] = 1;
    isWritten[slot] = 1;
  };
  for (const { slot } of program.inputs) isWritten[slot] = 1;
  for (const statement of [...program.start, ...afterStart]) {
    const { reads, write: range } = statementReach(statement);
    for (const [low, high] of reads) read(low, high);
    if (statement.kind === "assign") for (const slot of slotsOf(statement.target, statement.loops)) write(slot);
    // A vector statement may leave out slots of its range, so all of them count as read.
    else read(...range);
    if (statement.kind === "vector") for (let slot = range[0]; slot <= range[1]; slot++) write(slot);
  }
  for (const slot of kept) read(slot, slot);
  for (const { slot } of program.histories) read(slot, slot);
  for (const { from, count } of program.held) read(from, from + count - 1);
  for (const { slot, net, count } of program.stocks) {
    read(slot, slot + count - 1);
    read(net, net + count - 1);
  }
  for (const { slot, count } of [...program.stocks, ...program.held]) {
    for (let place = slot; place < slot + count; place++) write(place);
  }
  return isRefilled;
}
