import type { Statement } from "../../compile/program.ts";
import { placeKey } from "./place-key.ts";
import { type Reach, type StatementReach, statementReach } from "./slot-blocks.ts";

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
  let read: Reach[] = [];
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
      readsOwnTurn(reach.reads, written);
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
  reads: readonly Reach[],
  written: readonly { low: number; high: number; key: string }[],
): boolean {
  return reads.every(([low, high, place]) => {
    const met = written.filter((other) => low <= other.high && high >= other.low);
    return met.length === 0 || (met.length === 1 && place !== undefined && placeKey(place) === met[0]!.key);
  });
}
