/** Run a body for every combination of loops numbered on from `first`, the first outermost. */
export function forEachTurn(loops: readonly number[], first: number, turns: number[], body: () => void): void {
  const loop = (depth: number) => {
    if (depth === loops.length) {
      body();
      return;
    }
    for (let turn = 0; turn < loops[depth]!; turn++) {
      turns[first + depth] = turn;
      loop(depth + 1);
    }
  };
  loop(0);
}
