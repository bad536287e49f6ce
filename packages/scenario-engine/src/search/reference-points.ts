/**
 * Points spread evenly over the simplex, one row each, whose coordinates add up to 1: every way to hand out `divisions`
 * equal parts among the objectives (Das & Dennis). A second layer, half way to the centre, covers the inside where one
 * layer alone would need too many points.
 *
 * @throws {RangeError} If the divisions are no whole number from 1 or they would give more than 100,000 points.
 *
 * @see Das & Dennis (1998), Normal-boundary intersection, doi:10.1137/S1052623496307510.
 * @see Deb & Jain (2014), doi:10.1109/TEVC.2013.2281535, on two layers.
 *
 * @example
 * referencePoints(2, 2); // [[0, 1], [0.5, 0.5], [1, 0]]
 */
export function referencePoints(objectiveCount: number, divisions: number, innerDivisions?: number): number[][] {
  const outer = layer(objectiveCount, divisions);
  if (innerDivisions === undefined) return outer;
  const inner = layer(objectiveCount, innerDivisions);
  return [...outer, ...inner.map((point) => point.map((share) => (share + 1 / objectiveCount) / 2))];
}

function layer(objectiveCount: number, divisions: number): number[][] {
  if (!Number.isInteger(divisions) || divisions < 1) {
    throw new RangeError(`divisions are a whole number from 1; found ${divisions}`);
  }
  if (layerSize(objectiveCount, divisions) > 100_000) {
    throw new RangeError(`${divisions} divisions of ${objectiveCount} objectives give more than 100,000 points`);
  }
  return handedOut(objectiveCount, divisions).map((parts) => parts.map((part) => part / divisions));
}

/** Binomial coefficient of divisions + objectives − 1 over divisions. */
function layerSize(objectiveCount: number, divisions: number): number {
  let size = 1;
  for (let i = 1; i < objectiveCount; i++) size = (size * (divisions + i)) / i;
  return size;
}

function handedOut(objectiveCount: number, parts: number): number[][] {
  if (objectiveCount === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, first) =>
    handedOut(objectiveCount - 1, parts - first).map((rest) => [first, ...rest]),
  ).flat();
}
