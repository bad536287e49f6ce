import type { Node, Place, Program, Statement } from "../../compile/program.ts";

/** A sum of so few terms is written out where it is worked out this often: loops cost more than additions. */
const TERMS_MAX = 6;
const TURNS_TO_UNROLL = 16;

/** The program with short sums inside long loops written out term by term, in the same order. */
export function withUnrolledSums(program: Program): Program {
  return { ...program, start: program.start.map(unrolled), step: program.step.map(unrolled) };
}

function unrolled(statement: Statement): Statement {
  if (statement.kind !== "assign" || turnsOf(statement.loops) < TURNS_TO_UNROLL) return statement;
  const { value } = statement;
  if (value.kind !== "reduce" || value.operator !== "sum" || turnsOf(value.loops) > TERMS_MAX) return statement;
  const terms = bodies(value, statement.loops.length);
  if (terms === undefined) return statement;
  const start: Node = { kind: "number", value: 0 };
  return { ...statement, value: terms.reduce((x, y) => ({ kind: "binary", operator: "+", x, y }), start) };
}

/** What is summed, turn by turn, where it is made of sums, products and loads only. */
function bodies(sum: Node & { kind: "reduce" }, firstLoop: number): readonly Node[] | undefined {
  let nodes: readonly (Node | undefined)[] = [sum.body];
  for (const [place, extent] of sum.loops.entries()) {
    nodes = nodes.flatMap((node) =>
      Array.from({ length: extent }, (_, turn) => node && atTurn(node, firstLoop + place, turn)),
    );
  }
  return nodes.every((node) => node !== undefined) ? nodes : undefined;
}

function atTurn(node: Node, loop: number, turn: number): Node | undefined {
  switch (node.kind) {
    case "number":
    case "time":
      return node;
    case "load":
      return { kind: "load", place: placeAt(node.place, loop, turn) };
    case "binary": {
      const [x, y] = [atTurn(node.x, loop, turn), atTurn(node.y, loop, turn)];
      return x && y && { ...node, x, y };
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
