import type { Code } from "./code.ts";

/** One side of a choice, within the region in which the choice stands; the whole function has no choice. */
export interface Region {
  readonly choice?: Code;
  readonly outer?: Region;
  readonly depth: number;
}

/** A choice is worth a branch if so many steps are needed on one side only. */
const WORTHWHILE = 10;

/** Where in a function each expression stands: on one side of a choice if nothing else needs it. */
export class CodeRegions {
  readonly whole: Region = { depth: 0 };
  readonly #sides = new Map<Code, readonly [Region, Region]>();
  #regions = new Map<Code, Region>();

  constructor(result: Code) {
    const order = fromUserToUsed(result);
    const choices = order.filter(({ kind }) => kind === "choice");
    this.#place(order, new Set(choices));
    this.#place(order, new Set(choices.filter((choice) => this.#stepsWithin(choice) >= WORTHWHILE)));
  }

  of(code: Code): Region {
    return this.#regions.get(code)!;
  }

  /** The regions of the two sides of a choice that is made by a branch. */
  sidesOf(choice: Code): readonly [Region, Region] | undefined {
    return this.#sides.get(choice);
  }

  #place(order: readonly Code[], branches: ReadonlySet<Code>): void {
    this.#sides.clear();
    this.#regions = new Map([[order[0]!, this.whole]]);
    for (const code of order) {
      const region = this.of(code);
      if (branches.has(code)) this.#sides.set(code, [within(region, code), within(region, code)]);
      const [yes, no] = this.#sides.get(code) ?? [region, region];
      const places = code.kind === "choice" ? [region, yes, no] : code.parts.map(() => region);
      code.parts.forEach((part, place) => {
        const known = this.#regions.get(part);
        this.#regions.set(part, known === undefined ? places[place]! : common(known, places[place]!));
      });
    }
  }

  #stepsWithin(choice: Code): number {
    const sides = this.#sides.get(choice)!;
    let steps = 0;
    for (const [code, region] of this.#regions) {
      if (code.kind !== "atom" && sides.some((side) => common(side, region) === side)) steps++;
    }
    return steps;
  }
}

function within(outer: Region, choice: Code): Region {
  return { choice, outer, depth: outer.depth + 1 };
}

function common(a: Region, b: Region): Region {
  if (a === b) return a;
  if (a.depth > b.depth) return common(a.outer!, b);
  return common(b.outer!, a);
}

/** Each expression after all those that need it. */
function fromUserToUsed(result: Code): Code[] {
  const order: Code[] = [];
  const seen = new Set<Code>();
  const visit = (code: Code): void => {
    if (seen.has(code)) return;
    seen.add(code);
    code.parts.forEach(visit);
    order.push(code);
  };
  visit(result);
  return order.reverse();
}
