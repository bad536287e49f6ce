import type { ArrayLayout } from "./array-layout.ts";
import type { Node, Place, Program, Statement, VectorPlace } from "./program.ts";

/** Where everything that is kept stands once what is not needed is gone. */
interface SlotMover {
  readonly slotCount: number;
  /** Everything stays where it is. */
  readonly isStill: boolean;
  readonly histories: Program["histories"];
  slot(slot: number): number;
  history(history: number): number;
}

/** @param arrays - What is kept, in the order of its slots. */
export function slotMover(arrays: readonly ArrayLayout[], histories: Program["histories"]): SlotMover {
  const bases: number[] = [];
  const moves: number[] = [];
  let slotCount = 0;
  for (const { base, count } of arrays) {
    bases.push(base);
    moves.push(base - slotCount);
    slotCount += count;
  }
  const find = (slot: number): number => {
    let low = 0;
    let high = bases.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (bases[middle]! <= slot) low = middle;
      else high = middle;
    }
    return low;
  };
  const isKept = (slot: number) => slot < (bases[find(slot)] ?? 0) + (arrays[find(slot)]?.count ?? 0);
  const numbers = new Map<number, number>();
  const kept: { slot: number }[] = [];
  for (const [number, { slot }] of histories.entries()) {
    if (!isKept(slot)) continue;
    numbers.set(number, kept.length);
    kept.push({ slot: slot - moves[find(slot)]! });
  }
  return {
    slotCount,
    isStill: moves.every((move) => move === 0) && kept.length === histories.length,
    histories: kept,
    slot: (slot) => slot - moves[find(slot)]!,
    history: (history) => numbers.get(history)!,
  };
}

export function movedStatement(statement: Statement, mover: SlotMover): Statement {
  if (mover.isStill) return statement;
  if (statement.kind === "assign") {
    return { ...statement, target: movedPlace(statement.target, mover), value: movedNode(statement.value, mover) };
  }
  const vector = (place: VectorPlace): VectorPlace => ({ ...place, place: movedPlace(place.place, mover) });
  return { ...statement, inputs: statement.inputs.map(vector), target: vector(statement.target) };
}

function movedPlace(place: Place, mover: SlotMover): Place {
  return { ...place, base: mover.slot(place.base) };
}

function movedNode(node: Node, mover: SlotMover): Node {
  const moved = (inner: Node) => movedNode(inner, mover);
  switch (node.kind) {
    case "number":
    case "time":
    case "turn":
      return node;
    case "load":
      return { ...node, place: movedPlace(node.place, mover) };
    case "load-at":
      return { ...node, place: movedPlace(node.place, mover), index: moved(node.index) };
    case "unary":
    case "lookup":
      return { ...node, x: moved(node.x) };
    case "binary":
      return { ...node, x: moved(node.x), y: moved(node.y) };
    case "select": {
      const [condition, then, otherwise] = [moved(node.condition), moved(node.then), moved(node.otherwise)];
      return { kind: "select", condition, then, otherwise };
    }
    case "reduce":
      return { ...node, body: moved(node.body) };
    case "random":
      return node.key ? { ...node, key: moved(node.key) } : node;
    case "history": {
      const history = { ...node.history, base: mover.history(node.history.base) };
      return { ...node, history, steps: moved(node.steps), before: moved(node.before) };
    }
    case "call":
      return { ...node, arguments: node.arguments.map(moved) };
  }
}
