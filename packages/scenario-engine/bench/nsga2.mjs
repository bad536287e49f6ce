/**
 * NSGA-II on ZDT1, 30 variables, population 100, 10,000 evaluations, against the same algorithm written plainly, with every
 * point compared to every other as in the paper. In turn, over the same seeds.
 * Build first, then `node packages/scenario-engine/bench/nsga2.mjs`.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import { foundFront, hypervolume, runSearch, startSearch } from "../dist/index.js";

const ROUNDS = 15;
const [variableCount, populationSize, evaluationCount] = [30, 100, 10_000];

const problem = {
  variables: Array.from({ length: variableCount }, (_, v) => ({ id: `x${v + 1}`, kind: "real", low: 0, high: 1 })),
  objectives: [
    { id: "f1", direction: "minimize" },
    { id: "f2", direction: "minimize" },
  ],
  constraintCount: 0,
};

function evaluate({ count, variables }) {
  const objectives = new Float64Array(2 * count);
  for (let place = 0; place < count; place++) {
    const first = variables[place * variableCount];
    let sum = 0;
    for (let v = 1; v < variableCount; v++) sum += variables[place * variableCount + v];
    const g = 1 + (9 * sum) / (variableCount - 1);
    objectives[2 * place] = first;
    objectives[2 * place + 1] = g * (1 - Math.sqrt(first / g));
  }
  return { objectives };
}

function ours(seed) {
  const start = startSearch(problem, { algorithm: "nsga2", populationSize, seed });
  return foundFront(problem, runSearch(problem, start, evaluate, evaluationCount)).objectives;
}

/** The paper's algorithm over objects, as one would write it down. */
function plain(seed) {
  const { next } = randomStream(seed, "plain");
  const evaluated = (x) => {
    const g = 1 + (9 / (variableCount - 1)) * x.slice(1).reduce((a, b) => a + b, 0);
    return { x, f: [x[0], g * (1 - Math.sqrt(x[0] / g))], rank: 0, room: 0 };
  };
  let parents = Array.from({ length: populationSize }, () => evaluated(Array.from({ length: variableCount }, next)));
  let children = [];
  for (let evaluations = populationSize; ; evaluations += populationSize) {
    parents = plainSurvivors([...parents, ...children]);
    if (evaluations >= evaluationCount) break;
    children = [];
    while (children.length < populationSize) {
      const [one, other] = [plainTournament(parents, next), plainTournament(parents, next)];
      for (const child of plainCrossover(one.x, other.x, next)) children.push(evaluated(plainMutation(child, next)));
    }
  }
  return Float64Array.from(parents.filter(({ rank }) => rank === 0).flatMap(({ f }) => f));
}

const dominates = (a, b) => a.f.every((value, o) => value <= b.f[o]) && a.f.some((value, o) => value < b.f[o]);

function plainSurvivors(all) {
  const dominated = new Map(all.map((point) => [point, all.filter((other) => dominates(point, other))]));
  const counts = new Map(all.map((point) => [point, all.filter((other) => dominates(other, point)).length]));
  const kept = [];
  let front = all.filter((point) => counts.get(point) === 0);
  for (let rank = 0; kept.length < populationSize; rank++) {
    for (const point of front) Object.assign(point, { rank, room: 0 });
    for (const o of [0, 1]) {
      const sorted = front.toSorted((a, b) => a.f[o] - b.f[o]);
      const range = sorted.at(-1).f[o] - sorted[0].f[o] || 1;
      sorted[0].room = sorted.at(-1).room = Infinity;
      for (let i = 1; i < sorted.length - 1; i++) sorted[i].room += (sorted[i + 1].f[o] - sorted[i - 1].f[o]) / range;
    }
    kept.push(...front.toSorted((a, b) => b.room - a.room).slice(0, populationSize - kept.length));
    const behind = [];
    for (const point of front) {
      for (const other of dominated.get(point)) {
        counts.set(other, counts.get(other) - 1);
        if (counts.get(other) === 0) behind.push(other);
      }
    }
    front = behind;
  }
  return kept;
}

function plainTournament(points, next) {
  const [one, other] = [points[Math.floor(next() * points.length)], points[Math.floor(next() * points.length)]];
  if (one.rank !== other.rank) return one.rank < other.rank ? one : other;
  return other.room > one.room ? other : one;
}

function plainCrossover(one, other, next) {
  const children = [one.slice(), other.slice()];
  for (let v = 0; v < variableCount; v++) {
    const [low, high] = [Math.min(one[v], other[v]), Math.max(one[v], other[v])];
    if (next() > 0.5 || high - low <= Number.EPSILON) continue;
    const share = next();
    const spread = (room) => {
      const alpha = 2 - (1 + (2 * room) / (high - low)) ** -16;
      return (share <= 1 / alpha ? share * alpha : 1 / (2 - share * alpha)) ** (1 / 16);
    };
    const made = [
      Math.max(0, 0.5 * (low + high - spread(low) * (high - low))),
      Math.min(1, 0.5 * (low + high + spread(1 - high) * (high - low))),
    ];
    if (next() < 0.5) made.reverse();
    [children[0][v], children[1][v]] = made;
  }
  return children;
}

function plainMutation(x, next) {
  return x.map((value) => {
    if (next() >= 1 / variableCount) return value;
    const share = next();
    if (share < 0.5) return Math.max(0, value + (2 * share + (1 - 2 * share) * (1 - value) ** 21) ** (1 / 21) - 1);
    return Math.min(1, value + 1 - (2 * (1 - share) + (2 * share - 1) * value ** 21) ** (1 / 21));
  });
}

const works = { ours, plain };
const times = { ours: [], plain: [] };
const volumes = { ours: [], plain: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(works)) {
    const start = process.cpuUsage();
    const front = work(round + 1);
    const { user, system } = process.cpuUsage(start);
    times[name].push((user + system) / 1000);
    volumes[name].push(hypervolume(front, [1, 1]));
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const difference = Math.abs(median(volumes.ours) - median(volumes.plain));
if (difference > 0.01) throw new Error(`the two find fronts of different volume, by ${difference}`);
console.log(`ZDT1, ${evaluationCount} evaluations, median of ${ROUNDS} seeds, processor time, node ${process.version}`);
for (const name of Object.keys(works)) {
  const [first, middle] = [times[name][0], median(times[name])];
  console.log(
    `${name.padEnd(6)} ${middle.toFixed(0).padStart(6)} ms  first ${first.toFixed(0)} ms  hypervolume ${median(volumes[name]).toFixed(4)}`,
  );
}
console.log(`${(median(times.plain) / median(times.ours)).toFixed(1)} × as fast as plain`);
console.log(
  `Platypus, published 3.0 to 4.9 s: ${(3000 / median(times.ours)).toFixed(0)} to ${(4900 / median(times.ours)).toFixed(0)} ×`,
);
