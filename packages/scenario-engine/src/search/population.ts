/** Points that have been evaluated: plain arrays, row-major, so that they can be stored and posted as they are. */
export interface Population {
  readonly count: number;
  readonly variableCount: number;
  readonly objectiveCount: number;
  /** `count` × `variableCount`. */
  readonly variables: Float64Array;
  /** `count` × `objectiveCount`, all to be minimised. */
  readonly objectives: Float64Array;
  /** One a point: 0 if it keeps all constraints, else the sum of what it does not; `Infinity` if it could not be worked out. */
  readonly violations: Float64Array;
}

export function emptyPopulation(variableCount: number, objectiveCount: number): Population {
  return {
    count: 0,
    variableCount,
    objectiveCount,
    variables: new Float64Array(0),
    objectives: new Float64Array(0),
    violations: new Float64Array(0),
  };
}

/** The points of two populations, one after the other. */
export function joinPopulations(first: Population, second: Population): Population {
  return {
    ...first,
    count: first.count + second.count,
    variables: joinRows(first.variables, second.variables),
    objectives: joinRows(first.objectives, second.objectives),
    violations: joinRows(first.violations, second.violations),
  };
}

/** Rows of one array before those of another. */
export function joinRows(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The points at some places, in the order in which they are named. */
export function pickPoints(population: Population, places: ArrayLike<number>): Population {
  const { variableCount, objectiveCount } = population;
  const variables = new Float64Array(places.length * variableCount);
  const objectives = new Float64Array(places.length * objectiveCount);
  const violations = new Float64Array(places.length);
  for (let to = 0; to < places.length; to++) {
    const from = places[to]!;
    for (let v = 0; v < variableCount; v++) {
      variables[to * variableCount + v] = population.variables[from * variableCount + v]!;
    }
    for (let o = 0; o < objectiveCount; o++) {
      objectives[to * objectiveCount + o] = population.objectives[from * objectiveCount + o]!;
    }
    violations[to] = population.violations[from]!;
  }
  return { count: places.length, variableCount, objectiveCount, variables, objectives, violations };
}
