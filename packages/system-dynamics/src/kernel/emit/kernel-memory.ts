import type { Program } from "../../compile/program.ts";
import type { LookupTable } from "../../model/expression.ts";
import { POOLED_CONSTANTS } from "../encode/constant-pool.ts";
import { TABLE_HEADER } from "./lookup-functions.ts";
import type { SlotBlock } from "./slot-blocks.ts";

/** Where everything is in a kernel's memory, in bytes. Numbers per lane stand side by side, lane by lane. */
export interface KernelMemory {
  readonly lanes: number;
  readonly vectors: number;
  /** Time, one number; then the step, a whole number of 64 bits. */
  readonly time: number;
  readonly step: number;
  /** What random numbers start from: the seed's, then each lane's. */
  readonly seedState: number;
  readonly experimentState: number;
  /** For each lane the first step at which a stock failed, −1 before, and that stock's slot. */
  readonly failedStep: number;
  readonly failedSlot: number;
  readonly slotAddress: Uint32Array;
  /** From one slot to the next: 8 for what is the same in all lanes, otherwise 8 for each lane. */
  readonly slotUnit: Uint32Array;
  /** Working space of the integration: per stock element its value before and the sum of its changes; then held values. */
  readonly stocksBefore: number;
  readonly stocksChange: number;
  readonly heldCopy: number;
  readonly tables: readonly TableMemory[];
  readonly histories: number;
  readonly pointers: number;
  /** Constants of lanes. */
  readonly pool: number;
  /** A zero in each lane, for what lies outside an array. */
  readonly zeros: number;
  /** [saved element][lane][save time]. */
  readonly results: number;
  readonly size: number;
}

interface TableMemory {
  readonly address: number;
  readonly table: LookupTable;
}

/** @param pointerCount - The most places that one vector statement has. */
export function kernelMemory(
  program: Program,
  blocks: readonly SlotBlock[],
  savedCount: number,
  pointerCount: number,
  lanes: number,
): KernelMemory {
  let next = 64;
  const take = (bytes: number) => {
    const address = next;
    next += Math.ceil(bytes / 16) * 16;
    return address;
  };
  const time = take(16);
  const seedState = take(16);
  const experimentState = take(8 * lanes);
  const failedStep = take(4 * lanes);
  const failedSlot = take(4 * lanes);
  const pointers = take(4 * pointerCount);
  const zeros = take(8 * lanes);
  const pool = take(16 * POOLED_CONSTANTS);

  const slotAddress = new Uint32Array(program.slotCount);
  const slotUnit = new Uint32Array(program.slotCount);
  for (const { first, count, uniform } of blocks) {
    const unit = uniform ? 8 : 8 * lanes;
    const address = take(unit * count);
    for (let place = 0; place < count; place++) {
      slotAddress[first + place] = address + place * unit;
      slotUnit[first + place] = unit;
    }
  }
  const total = (parts: readonly { count: number }[]) => parts.reduce((sum, { count }) => sum + count, 0);
  const stocksBefore = take(8 * lanes * total(program.stocks));
  const stocksChange = take(8 * lanes * total(program.stocks));
  const heldCopy = take(8 * lanes * total(program.held));
  const tables = program.tables.map((table) => ({ address: take(TABLE_HEADER + 24 * table.x.length), table }));
  const histories = take(8 * lanes * program.histories.length * program.time.stepCount);
  const results = take(8 * lanes * savedCount * program.time.saveTimes.length);
  return {
    lanes,
    vectors: lanes / 2,
    time,
    step: time + 8,
    seedState,
    experimentState,
    failedStep,
    failedSlot,
    slotAddress,
    slotUnit,
    stocksBefore,
    stocksChange,
    heldCopy,
    tables,
    histories,
    pointers,
    pool,
    zeros,
    results,
    size: next,
  };
}
