import type { Node, Place, Program, Statement } from "../../compile/program.ts";
import { placeKey } from "./place-key.ts";
import { forEachNode, statementReach, turnOffsets } from "./slot-blocks.ts";

/** The equations of a step, and after it what changes stocks. */
interface StepPlan {
  readonly step: readonly Statement[];
  /** Statements that change stocks where they are; they run when a step is over. */
  readonly advance: readonly Statement[];
  /** Stocks whose changes were put down in the step. */
  readonly stocks: Program["stocks"];
}

type Assign = Statement & { readonly kind: "assign" };
type StockRange = Program["stocks"][number];

/** Places with more slots than this in all are not looked into. */
const SLOTS_MAX = 2_000_000;

/**
 * With Euler's rule a change that nothing but the stock needs is added to the stock as soon as it is known, so it is
 * never put down. That is allowed where no other such statement still needs the stock as it was.
 *
 * @param kept - Slots whose values are saved.
 */
export function planStep(program: Program, kept: readonly number[]): StepPlan {
  const asItIs = { step: program.step, advance: [], stocks: program.stocks };
  if (program.time.method !== "euler") return asItIs;
  const isNeeded = neededSlots(program, kept);
  let budget = SLOTS_MAX;
  const slotsAt = (place: Place, loops: readonly number[]) => {
    const slots = slotsOf(place, loops);
    budget -= slots.length;
    return slots;
  };

  const writers = new Array<Assign | "several" | undefined>(program.slotCount);
  for (const statement of program.step) {
    if (statement.kind !== "assign" || budget < 0) continue;
    for (const slot of slotsAt(statement.target, statement.loops)) {
      writers[slot] = writers[slot] === undefined ? statement : "several";
    }
  }
  const candidates = new Map<StockRange, Set<Assign>>();
  for (const stock of program.stocks) {
    const own = writersOf(stock, writers, isNeeded);
    if (own !== undefined) candidates.set(stock, own);
  }
  dropConflicts(candidates, slotsAt);
  if (budget < 0) return asItIs;

  const moved = new Map<Statement, Statement>();
  for (const [stock, statements] of candidates) {
    for (const statement of statements) moved.set(statement, inPlace(statement, stock, program.time.step));
  }
  return {
    step: program.step.filter((statement) => !moved.has(statement)),
    advance: program.step.flatMap((statement) => moved.get(statement) ?? []),
    stocks: program.stocks.filter((stock) => !candidates.has(stock)),
  };
}

/** Slots that anything but a stock reads, and those that two stocks share. */
function neededSlots(program: Program, kept: readonly number[]): Uint8Array {
  const isNeeded = new Uint8Array(program.slotCount);
  for (const slot of kept) isNeeded[slot] = 1;
  for (const { from, count } of program.held) isNeeded.fill(1, from, from + count);
  for (const { slot } of program.histories) isNeeded[slot] = 1;
  for (const statement of [...program.start, ...program.step]) {
    for (const [low, high] of statementReach(statement).reads) isNeeded.fill(1, low, high + 1);
    if (statement.kind === "vector") isNeeded.fill(1, ...pastEnd(statementReach(statement).write));
  }
  for (const statement of program.start) isNeeded.fill(1, ...pastEnd(statementReach(statement).write));
  const changes = new Uint8Array(program.slotCount);
  for (const { net, count } of program.stocks) {
    for (let slot = net; slot < net + count; slot++) {
      if (changes[slot] === 1) isNeeded[slot] = 1;
      changes[slot] = 1;
    }
  }
  return isNeeded;
}

function pastEnd([low, high]: readonly [number, number]): [number, number] {
  return [low, high + 1];
}

/** The statements that write a stock's changes, if each change has just one and they write nothing else. */
function writersOf(
  { net, count }: StockRange,
  writers: readonly (Assign | "several" | undefined)[],
  isNeeded: Uint8Array,
): Set<Assign> | undefined {
  const own = new Set<Assign>();
  for (let slot = net; slot < net + count; slot++) {
    const writer = writers[slot];
    if (writer === undefined || writer === "several" || isNeeded[slot] === 1) return undefined;
    own.add(writer);
  }
  for (const statement of own) {
    const [low, high] = statementReach(statement).write;
    if (low < net || high >= net + count) return undefined;
  }
  return own;
}

/** Leaves out stocks that a statement still reads, other than the one that changes them and where it does. */
function dropConflicts(
  candidates: Map<StockRange, Set<Assign>>,
  slotsAt: (place: Place, loops: readonly number[]) => readonly number[],
): void {
  const owners = new Map<number, { stock: StockRange; statement: Assign }>();
  for (const [stock, statements] of candidates) {
    for (const statement of statements) {
      const target = shifted(statement.target, stock.slot - stock.net);
      for (const slot of slotsAt(target, statement.loops)) owners.set(slot, { stock, statement });
    }
  }
  for (const [stock, statements] of [...candidates]) {
    for (const statement of statements) {
      const own = placeKey(shifted(statement.target, stock.slot - stock.net));
      forEachNode(statement.value, statement.loops, (node, loops) => {
        if (node.kind !== "load" && node.kind !== "load-at") return;
        const isOwn = node.kind === "load" && placeKey(node.place) === own;
        for (const first of slotsAt(node.place, loops)) {
          const count = node.kind === "load-at" ? node.count : 1;
          for (let element = 0; element < count; element++) {
            const owner = owners.get(first + (node.kind === "load-at" ? element * node.stride : 0));
            if (owner !== undefined && !(isOwn && owner.statement === statement)) candidates.delete(owner.stock);
          }
        }
      });
    }
  }
}

function inPlace(statement: Assign, { slot, net }: StockRange, step: number): Assign {
  const target = shifted(statement.target, slot - net);
  const change: Node = { kind: "binary", operator: "*", x: { kind: "number", value: step }, y: statement.value };
  return {
    ...statement,
    target,
    value: { kind: "binary", operator: "+", x: { kind: "load", place: target }, y: change },
  };
}

function shifted(place: Place, by: number): Place {
  return { ...place, base: place.base + by };
}

/** All slots of a place, whatever the turns of its loops. */
export function slotsOf(place: Place, loops: readonly number[]): number[] {
  let slots = [place.base];
  for (const loop of new Set(place.offsets.map((offset) => offset.loop))) {
    const turns = turnOffsets(place.offsets, loop, loops[loop]!);
    const moved: number[] = [];
    for (const slot of slots) for (const by of turns) moved.push(slot + by);
    slots = moved;
  }
  return slots;
}
