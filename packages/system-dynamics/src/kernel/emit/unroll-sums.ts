import type { Node, Place, Program, Statement } from "../../compile/program.ts";

/** A sum of so few terms is written out in long loops, where a loop costs more than additions, and outside of loops. */
const TERMS_MAX = 8;
const TURNS_TO_UNROLL = 16;

/** The program with short sums written out term by term, in the same order. */
export function withUnrolledSums(program: Program): Program {
  return { ...program, start: program.start.map(unrolled), step: program.step.map(unrolled) };
}

function unrolled(statement: Statement): Statement {
  if (statement.kind !== "assign") return statement;
  const { loops, value } = statement;
  if (loops.length > 0 && turnsOf(loops) < TURNS_TO_UNROLL) return statement;
  const written = writtenOut(value, loops.length);
  return written === value ? statement : { ...statement, value: written };
}

/** @param around - How many loops there are around the node. */
function writtenOut(node: Node, around: number): Node {
  switch (node.kind) {
    case "unary": {
      const x = writtenOut(node.x, around);
      return x === node.x ? node : { ...node, x };
    }
    case "binary": {
      const [x, y] = [writtenOut(node.x, around), writtenOut(node.y, around)];
      return x === node.x && y === node.y ? node : { ...node, x, y };
    }
    case "select": {
      const condition = writtenOut(node.condition, around);
      const then = writtenOut(node.then, around);
      const otherwise = writtenOut(node.otherwise, around);
      const isSame = condition === node.condition && then === node.then && otherwise === node.otherwise;
      return isSame ? node : { kind: "select", condition, then, otherwise };
    }
    case "reduce": {
      const body = writtenOut(node.body, around + node.loops.length);
      const same = body === node.body ? node : { ...node, body };
      return sumWrittenOut(same, around) ?? same;
    }
    default:
      return node;
  }
}

function sumWrittenOut({ operator, loops, body }: Node & { kind: "reduce" }, firstLoop: number): Node | undefined {
  if (operator !== "sum" || turnsOf(loops) > TERMS_MAX) return undefined;
  let terms: readonly (Node | undefined)[] = [body];
  for (const [place, extent] of loops.entries()) {
    const turns = Array.from({ length: extent }, (_, turn) => turn);
    terms = terms.flatMap((term) => turns.map((turn) => term && atTurn(term, firstLoop + place, turn)));
  }
  let sum: Node = { kind: "number", value: 0 };
  for (const term of terms) {
    if (term === undefined) return undefined;
    sum = { kind: "binary", operator: "+", x: sum, y: term };
  }
  return sum;
}

/** A node at one turn of a loop, where it is made of sums, products, choices and loads only. */
function atTurn(node: Node, loop: number, turn: number): Node | undefined {
  switch (node.kind) {
    case "number":
    case "time":
      return node;
    case "load":
      return { kind: "load", place: placeAt(node.place, loop, turn) };
    case "unary": {
      const x = atTurn(node.x, loop, turn);
      return x && { ...node, x };
    }
    case "binary": {
      const [x, y] = [atTurn(node.x, loop, turn), atTurn(node.y, loop, turn)];
      return x && y && { ...node, x, y };
    }
    case "select": {
      const condition = atTurn(node.condition, loop, turn);
      const then = atTurn(node.then, loop, turn);
      const otherwise = atTurn(node.otherwise, loop, turn);
      return condition && then && otherwise && { kind: "select", condition, then, otherwise };
    }
    default:
      return undefined;
  }
}

function placeAt({ base, offsets }: Place, loop: number, turn: number): Place {
  const own = offsets.filter((offset) => offset.loop === loop);
  const by = own.reduce((sum, offset) => sum + (offset.kind === "stride" ? turn * offset.stride : offset.by[turn]!), 0);
  return { base: base + by, offsets: offsets.filter((offset) => offset.loop !== loop) };
}

function turnsOf(loops: readonly number[]): number {
  return loops.reduce((product, extent) => product * extent, 1);
}
