import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dependent, dependencyCircle } from "./dependency-circle.ts";

function item(id: string, ...dependsOn: string[]): Dependent {
  return { id, dependsOn };
}

/** Up to 12 things with any waits among them, and some for things that are not there. */
const graphs = fc
  .array(fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 }), { maxLength: 12 })
  .map((waits) => waits.map((list, index) => item(String(index), ...list.map(String))));

describe("dependencyCircle", () => {
  it("names who waits for whom, and closes the circle", () => {
    expect(dependencyCircle([item("belt", "water"), item("water", "river"), item("river", "water")])).toEqual([
      "water",
      "river",
      "water",
    ]);
  });

  it("sees what waits for itself", () => {
    expect(dependencyCircle([item("belt", "belt")])).toEqual(["belt", "belt"]);
  });

  it("finds none where two ways lead to the same thing, or where nothing is", () => {
    expect(dependencyCircle([item("a", "b", "c"), item("b", "d"), item("c", "d"), item("d", "gone")])).toBeNull();
    expect(dependencyCircle([])).toBeNull();
  });

  it("finds none where each waits only for earlier ones", () => {
    fc.assert(
      fc.property(graphs, (items) => {
        const backwards = items.map(({ id, dependsOn }) =>
          item(id, ...dependsOn.filter((other) => Number(other) < Number(id))),
        );
        expect(dependencyCircle(backwards)).toBeNull();
      }),
    );
  });

  it("gives a circle whose every step is a wait, and none exactly when the items can be put in order", () => {
    fc.assert(
      fc.property(graphs, (items) => {
        const circle = dependencyCircle(items);
        expect(circle === null).toBe(canBePutInOrder(items));
        if (circle === null) return;
        expect(circle.at(-1)).toBe(circle[0]);
        for (const [index, id] of circle.slice(0, -1).entries()) {
          expect(items.find((one) => one.id === id)!.dependsOn).toContain(circle[index + 1]);
        }
      }),
    );
  });

  it("walks a chain as long as the largest plan", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => item(String(index), String(index + 1)));
    expect(dependencyCircle(chain)).toBeNull();
    expect(dependencyCircle([...chain, item("20000", "0")])).toHaveLength(20_002);
  });
});

/** Kahn's way, as another opinion: take out what waits for nothing that is left, until nothing more can be taken out. */
function canBePutInOrder(items: readonly Dependent[]): boolean {
  let left = [...items];
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const next = left.filter(({ dependsOn }) => dependsOn.some((id) => ids.has(id)));
    if (next.length === left.length) return left.length === 0;
    left = next;
  }
}
