import type { Program, Statement } from "../../compile/program.ts";
import { type StatementReach, statementReach } from "./slot-blocks.ts";
import type { StatementGroup } from "./statement-groups.ts";

/** The program without statements whose results nothing wants: no output, stock, held value or history. */
export function withoutIdleStatements(program: Program, kept: readonly number[]): Program {
  const wanted = wantedSlots(program, kept);
  const statements = [...program.start, ...program.step];
  const live = new Set<Statement>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const statement of statements.toReversed()) {
      if (live.has(statement)) continue;
      const { reads, write } = statementReach(statement);
      if (!overlaps(wanted, write)) continue;
      live.add(statement);
      changed = true;
      for (const [low, high] of reads) wanted.fill(1, low, high + 1);
    }
  }
  const isLive = (statement: Statement) => live.has(statement);
  return { ...program, start: program.start.filter(isLive), step: program.step.filter(isLive) };
}

/** Slots that are needed when a step is over, whatever the statements read. */
export function wantedSlots(program: Program, kept: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(program.slotCount);
  for (const slot of kept) wanted[slot] = 1;
  for (const { slot } of program.histories) wanted[slot] = 1;
  for (const { slot, net, count } of program.stocks) wanted.fill(1, slot, slot + count).fill(1, net, net + count);
  for (const { slot, from, count } of program.held) wanted.fill(1, slot, slot + count).fill(1, from, from + count);
  return wanted;
}

/**
 * Whether a statement's result has to be put down: unless it is read within its own group only, where it is at hand.
 *
 * @param groups - All groups of all phases, with what their statements read.
 */
export function storeQuestion(
  program: Program,
  kept: readonly number[],
  groups: readonly StatementGroup[],
): (reach: StatementReach, group: StatementGroup) => boolean {
  const ELSEWHERE = -1;
  const readers = new Int32Array(program.slotCount);
  wantedSlots(program, kept).forEach((isWanted, slot) => {
    if (isWanted === 1) readers[slot] = ELSEWHERE;
  });
  const numbers = new Map(groups.map((group, index) => [group, index + 1]));
  for (const group of groups) {
    const number = numbers.get(group)!;
    for (const { reads, write } of group.reaches) {
      for (const [low, high] of reads) {
        const isSelf = low <= write[1] && high >= write[0];
        for (let slot = low; slot <= high; slot++) {
          readers[slot] = !isSelf && (readers[slot] === 0 || readers[slot] === number) ? number : ELSEWHERE;
        }
      }
    }
  }
  return ({ write: [low, high] }, group) => {
    for (let slot = low; slot <= high; slot++) {
      if (readers[slot] !== 0 && readers[slot] !== numbers.get(group)!) return true;
    }
    return false;
  };
}

function overlaps(wanted: Uint8Array, [low, high]: readonly [number, number]): boolean {
  for (let slot = low; slot <= high; slot++) if (wanted[slot] === 1) return true;
  return false;
}
