/** Something that waits for others: a measure, a task. */
export interface Dependent {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

/**
 * The first circle among things that wait for one another: each of a circle would wait for itself, so none could ever
 * begin. What is waited for but not among the items counts as having no waits of its own.
 *
 * @returns The ids along the circle, each waiting for the next, the first repeated at the end; `null` when there is none.
 *
 * @example
 * dependencyCircle([{ id: "belt", dependsOn: ["river"] }, { id: "river", dependsOn: ["belt"] }]); // ["belt", "river", "belt"]
 */
export function dependencyCircle(items: readonly Dependent[]): readonly string[] | null {
  const waitsOf = new Map(items.map(({ id, dependsOn }) => [id, dependsOn]));
  const isCleared = new Set<string>();
  for (const { id } of items) {
    const circle = circleFrom(id, waitsOf, isCleared);
    if (circle) return circle;
  }
  return null;
}

/** Walks in depth with a trail of its own instead of recursion, since a chain may be as long as the plan. */
function circleFrom(
  start: string,
  waitsOf: ReadonlyMap<string, readonly string[]>,
  isCleared: Set<string>,
): readonly string[] | null {
  if (isCleared.has(start)) return null;
  const trail = [{ id: start, next: 0 }];
  const placeOnTrail = new Map([[start, 0]]);
  for (let step = trail.at(-1); step; step = trail.at(-1)) {
    const waitsFor = waitsOf.get(step.id)?.[step.next++];
    if (waitsFor === undefined) {
      isCleared.add(step.id);
      placeOnTrail.delete(step.id);
      trail.pop();
      continue;
    }
    const place = placeOnTrail.get(waitsFor);
    if (place !== undefined) return [...trail.slice(place).map(({ id }) => id), waitsFor];
    if (isCleared.has(waitsFor)) continue;
    placeOnTrail.set(waitsFor, trail.length);
    trail.push({ id: waitsFor, next: 0 });
  }
  return null;
}
