import type { Statement } from "../../compile/program.ts";
import { placeKey } from "./place-key.ts";
import { forEachNode, reachOf, type StatementReach, statementReach } from "./slot-blocks.ts";

/** Neighbouring statements over the same loops that can be worked out turn by turn, all of them in each turn. */
export interface StatementGroup {
  readonly loops: readonly number[];
  readonly statements: readonly Statement[];
  /** What each of them reads and writes. */
  readonly reaches: readonly StatementReach[];
}

const STATEMENTS_PER_GROUP = 40;

/**
 * A statement joins the group before it if it reads of that group's results only what belongs to its own turn, and
 * changes nothing which that group reads.
 */
export function statementGroups(statements: readonly Statement[]): StatementGroup[] {
  const groups: (StatementGroup & { statements: Statement[]; reaches: StatementReach[] })[] = [];
  let written: { low: number; high: number; key: string }[] = [];
  let read: (readonly [number, number])[] = [];
  for (const statement of statements) {
    const reach = statementReach(statement);
    const group = groups.at(-1);
    const [low, high] = reach.write;
    const joins =
      group !== undefined &&
      statement.kind === "assign" &&
      group.statements[0]!.kind === "assign" &&
      group.statements.length < STATEMENTS_PER_GROUP &&
      group.loops.join() === statement.loops.join() &&
      !written.some((other) => low <= other.high && high >= other.low) &&
      !read.some(([from, to]) => low <= to && high >= from) &&
      readsOwnTurn(statement, written);
    if (joins) {
      group.statements.push(statement);
      group.reaches.push(reach);
    } else {
      groups.push({ loops: statement.loops, statements: [statement], reaches: [reach] });
      written = [];
      read = [];
    }
    if (statement.kind === "assign") written.push({ low, high, key: placeKey(statement.target) });
    read.push(...reach.reads);
  }
  return groups;
}

function readsOwnTurn(
  statement: Statement & { kind: "assign" },
  written: readonly { low: number; high: number; key: string }[],
): boolean {
  let isOwn = true;
  forEachNode(statement.value, statement.loops, (node, loops) => {
    if (node.kind !== "load" && node.kind !== "load-at") return;
    let [low, high] = reachOf(node.place, loops);
    if (node.kind === "load-at") {
      const end = (node.count - 1) * node.stride;
      low += Math.min(0, end);
      high += Math.max(0, end);
    }
    const met = written.filter((other) => low <= other.high && high >= other.low);
    if (met.length === 0) return;
    isOwn &&= node.kind === "load" && met.length === 1 && placeKey(node.place) === met[0]!.key;
  });
  return isOwn;
}
