const numbersPerChunk = 2 ** 20;
const chunksAtLeast = 16;
const mostScenarios = 2 ** 14;

/**
 * How many scenarios make a chunk: few enough that a chunk's results fit in some 8 MB and that several workers have
 * something to do, many enough that handing a chunk around costs little beside computing it. It depends on nothing but
 * the design, so that the same command finds its chunks again.
 *
 * @returns A multiple of eight, which kernels like.
 *
 * @example
 * ensembleChunkSize({ scenarioCount: 1000, policyCount: 4, outcomeCount: 10, yearCount: 81 }); // 64
 */
export function ensembleChunkSize(design: {
  readonly scenarioCount: number;
  readonly policyCount: number;
  readonly outcomeCount: number;
  readonly yearCount: number;
}): number {
  const { scenarioCount, policyCount, outcomeCount, yearCount } = design;
  const inMemory = numbersPerChunk / (policyCount * outcomeCount * yearCount);
  const shared = scenarioCount / chunksAtLeast;
  return 8 * Math.max(1, Math.ceil(Math.min(inMemory, shared, mostScenarios) / 8));
}
