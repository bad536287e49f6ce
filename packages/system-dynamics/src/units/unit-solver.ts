import { dimensionless, timesPower, type Unit, unitPower } from "./unit.ts";

/** Unknowns are parts of units like any other, told apart by this first character, which no unit name has. */
const unknownMark = "\u0000";

/** A unit past these is not followed any further, so that a hostile model ends in time. */
const mostParts = 64;
const highestPower = 1e6;

/**
 * Units that are not known yet, and what the equations say about them. Each unknown is a part of units; `equate` says
 * that two units are the same and solves for one unknown in them, so what is known spreads as far as the equations
 * carry it and no further.
 *
 * This is unification in the group of units with rational powers.
 *
 * @see Kennedy (1994), Dimension types, ESOP '94, doi:10.1007/3-540-57880-3_23.
 *
 * @example
 * const solver = new UnitSolver();
 * const unknown = solver.unknown("area");
 * solver.equate(unitPower(unknown, 2), new Map([["m", 4]])); // true
 * solver.solved(unknown); // m ↦ 2
 */
export class UnitSolver {
  private readonly solutions = new Map<string, Unit>();
  private count = 0;

  /** A new unknown, called so in messages. */
  unknown(name: string): Unit {
    return new Map([[`${unknownMark}${this.count++}${unknownMark}${name}`, 1]]);
  }

  /**
   * Say that two units are the same. False, and nothing is learnt, when both are known and differ. Where an unknown
   * cancels out, `[a]` against `[a]/month`, the units cannot be the same either, but nobody has said what they are, so
   * that is not judged.
   */
  equate(left: Unit, right: Unit): boolean {
    const difference = this.solved(timesPower(left, right, -1));
    const unknown = [...difference.keys()].findLast((part) => part.startsWith(unknownMark));
    if (unknown === undefined) return difference.size === 0 || [left, right].some((unit) => !this.isKnown(unit));
    if (isUnwieldy(difference)) return true;
    const exponent = difference.get(unknown)!;
    const rest = timesPower(difference, new Map([[unknown, exponent]]), -1);
    this.solutions.set(unknown, unitPower(rest, -1 / exponent));
    return true;
  }

  /** A unit with everything put in that is known by now. */
  solved(unit: Unit): Unit {
    if (![...unit.keys()].some((part) => this.solutions.has(part))) return unit;
    const waiting = [...unit.keys()].filter((part) => this.solutions.has(part));
    while (waiting.length > 0) {
      const part = waiting.at(-1)!;
      const solution = this.solutions.get(part)!;
      const unsolved = [...solution.keys()].filter((other) => this.isStale(other));
      if (unsolved.length > 0) waiting.push(...unsolved);
      else {
        this.solutions.set(part, this.putIn(solution));
        waiting.pop();
      }
    }
    return this.putIn(unit);
  }

  private isKnown(unit: Unit): boolean {
    return ![...this.solved(unit).keys()].some((part) => part.startsWith(unknownMark));
  }

  private isStale(part: string): boolean {
    const solution = this.solutions.get(part);
    return solution !== undefined && [...solution.keys()].some((other) => this.solutions.has(other));
  }

  private putIn(unit: Unit): Unit {
    let result: Unit = dimensionless;
    for (const [part, exponent] of unit) {
      result = timesPower(result, this.solutions.get(part) ?? new Map([[part, 1]]), exponent);
    }
    return result;
  }
}

/** Whether a unit has grown beyond anything a person would write. */
export function isUnwieldy(unit: Unit): boolean {
  return unit.size > mostParts || ![...unit.values()].every((exponent) => Math.abs(exponent) <= highestPower);
}

/** What a part that is not known is called in messages: `[area]`, the unit of area. */
export function unknownName(part: string): string | undefined {
  return part.startsWith(unknownMark) ? `[${part.slice(part.lastIndexOf(unknownMark) + 1)}]` : undefined;
}
