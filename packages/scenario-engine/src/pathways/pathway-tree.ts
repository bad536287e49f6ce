/**
 * Every pathway that some future comes to, as a tree: node 0 is the present plan, each other node its parent's sequence
 * with one more action, parents before children. Plain arrays, so that a worker can send its part.
 */
export interface PathwayTree {
  readonly actionIds: readonly string[];
  readonly costs: readonly (number | null)[];
  readonly startYear: number;
  readonly horizonYear: number;
  /** All futures of the study, counted or not. */
  readonly futureCount: number;
  /** Those that count, by their places. */
  readonly futures: Int32Array;
  /** In how many of them the trigger fires under the present plan. */
  readonly presentFires: number;
  /** −1 for the present plan. */
  readonly parent: Int32Array;
  /** Places among `actionIds`; −1 for the present plan. */
  readonly action: Int16Array;
  /** The futures in which each node's last action is decided on. */
  readonly reached: readonly Int32Array[];
  /** For each of them the years in which the objective is missed when nothing more is decided. */
  readonly gapYears: readonly Uint8Array[];
  /** The median year of each node's last decision over the futures that come to it; 0 for the present plan. */
  readonly decideYear: Int16Array;
  /** The median year in which it then stops sufficing; 0 where it holds to the horizon in half of them or more. */
  readonly endYear: Int16Array;
  /** Over all counted futures, those that do not come to the last action standing as they do at the parent. */
  readonly metCount: Int32Array;
  readonly gapSum: Float64Array;
  /** Years by which lock-in put decisions off. */
  readonly waitedSum: Float64Array;
  /** Futures that end with the objective missed and no action that the rules still allow. */
  readonly lockedOutCount: Int32Array;
  /** For each first action, by its place, 1 for every future that some pathway beginning with it keeps; `null` if there is none. */
  readonly keptByFirst: readonly (Uint8Array | null)[];
  /** Futures with a run that gave no number. */
  readonly failedFutures: readonly number[];
  /** The last actions under which they failed. */
  readonly failuresByAction: readonly number[];
}

/**
 * The parts of one search put together.
 *
 * @param parts - Of the same study, each for other first actions.
 * @throws {RangeError} If there is no part, or parts count different futures.
 *
 * @example
 * joinPathwayTrees([searchPathways(model, scenarios, study, { firstActions: [0] }), … ]);
 */
export function joinPathwayTrees(parts: readonly PathwayTree[]): PathwayTree {
  const first = parts[0];
  if (!first) throw new RangeError("there are no parts to join; search at least one");
  if (parts.some(({ futures }) => futures.length !== first.futures.length)) {
    throw new RangeError("the parts count different futures; search all of them over the same");
  }
  const offsets: number[] = [];
  let nodes = 1;
  for (const { parent } of parts) {
    offsets.push(nodes - 1);
    nodes += parent.length - 1;
  }
  // The present plan is in every part.
  const own = <Column extends Int32Array | Int16Array | Float64Array>(
    of: (tree: PathwayTree) => Column,
    all: Column,
  ) => {
    all.set(of(first).subarray(0, 1));
    for (const [place, part] of parts.entries()) all.set(of(part).subarray(1), offsets[place]! + 1);
    return all;
  };
  const parent = own((tree) => tree.parent, new Int32Array(nodes));
  for (const [place, part] of parts.entries()) {
    for (let node = 1; node < part.parent.length; node++) {
      if (part.parent[node]! > 0) parent[offsets[place]! + node]! += offsets[place]!;
    }
  }
  return {
    ...first,
    parent,
    action: own((tree) => tree.action, new Int16Array(nodes)),
    reached: [first.reached[0]!, ...parts.flatMap(({ reached }) => reached.slice(1))],
    gapYears: [first.gapYears[0]!, ...parts.flatMap(({ gapYears }) => gapYears.slice(1))],
    decideYear: own((tree) => tree.decideYear, new Int16Array(nodes)),
    endYear: own((tree) => tree.endYear, new Int16Array(nodes)),
    metCount: own((tree) => tree.metCount, new Int32Array(nodes)),
    gapSum: own((tree) => tree.gapSum, new Float64Array(nodes)),
    waitedSum: own((tree) => tree.waitedSum, new Float64Array(nodes)),
    lockedOutCount: own((tree) => tree.lockedOutCount, new Int32Array(nodes)),
    keptByFirst: first.keptByFirst.map(
      (_, action) => parts.find((part) => part.keptByFirst[action])?.keptByFirst[action] ?? null,
    ),
    failedFutures: [...new Set(parts.flatMap(({ failedFutures }) => failedFutures))].sort((a, b) => a - b),
    failuresByAction: first.failuresByAction.map((_, action) =>
      parts.reduce((sum, part) => sum + part.failuresByAction[action]!, 0),
    ),
  };
}
