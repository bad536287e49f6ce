/**
 * Trees, scores and the other looks at 10,000 futures × 20 uncertainties, 30 of 100 futures of interest. CART and extra
 * trees against plain versions of the same, in turn, over the same seeded numbers; then the other methods by themselves.
 * Build first, then `node packages/scenario-engine/bench/feature-scores.mjs`.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import * as engine from "../dist/index.js";

const ROUNDS = 7;
const [count, inputCount, leafMin] = [10_000, 20, 500];
const stream = randomStream(2024, "discovery");
const inputs = Array.from({ length: inputCount }, (_, place) => ({
  id: `x${place}`,
  kind: "number",
  values: Float64Array.from({ length: count }, () => stream.next()),
}));
const [first, second] = [inputs[0].values, inputs[3].values];
const ofInterest = Uint8Array.from(first, (value, place) =>
  stream.next() < (value < 0.4 && second[place] > 0.5 ? 0.9 : 0.15) ? 1 : 0,
);
const cases = { count, inputs, ofInterest };

/** CART as one would write it down: every node sorts its futures by every input. */
function plainCart(places) {
  const k = places.filter((place) => ofInterest[place]).length;
  const node = { n: places.length, k };
  if (k === 0 || k === places.length || places.length < 2 * leafMin) return node;
  let best = { merit: (k * k) / places.length + 1e-10 * k };
  for (const input of inputs) {
    const sorted = places.toSorted((a, b) => input.values[a] - input.values[b]);
    let leftK = 0;
    for (let n = 1; n < sorted.length; n++) {
      leftK += ofInterest[sorted[n - 1]];
      const [value, next] = [input.values[sorted[n - 1]], input.values[sorted[n]]];
      if (value === next || n < leafMin || sorted.length - n < leafMin) continue;
      const merit = (leftK * leftK) / n + ((k - leftK) * (k - leftK)) / (sorted.length - n);
      if (merit > best.merit) best = { merit, input, cut: value + (next - value) / 2 };
    }
  }
  if (!best.input) return node;
  const isLeft = (place) => best.input.values[place] <= best.cut;
  const branches = [places.filter(isLeft), places.filter((place) => !isLeft(place))].map(plainCart);
  return { ...node, inputId: best.input.id, branches };
}

/** Extra trees as one would write them down: all futures in each tree, a random cut between the ends of a node. */
function plainExtraTrees(outcome, treeCount) {
  const scores = new Array(inputCount).fill(0);
  const squares = (places) => {
    const mean = places.reduce((sum, place) => sum + outcome[place], 0) / places.length;
    return places.reduce((sum, place) => sum + (outcome[place] - mean) ** 2, 0);
  };
  const grow = (places) => {
    if (places.length < count / 50) return;
    const all = squares(places);
    let best = { gain: 0 };
    for (let turn = 0; turn < Math.ceil(inputCount / 3); turn++) {
      const input = Math.floor(stream.next() * inputCount);
      const own = places.map((place) => inputs[input].values[place]);
      const [low, high] = [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))];
      const cut = low + stream.next() * (high - low);
      const left = places.filter((place) => inputs[input].values[place] < cut);
      const right = places.filter((place) => inputs[input].values[place] >= cut);
      if (left.length < count / 100 || right.length < count / 100) continue;
      const gain = all - squares(left) - squares(right);
      if (gain > best.gain) best = { gain, input, left, right };
    }
    if (best.left === undefined) return;
    scores[best.input] += best.gain;
    grow(best.left);
    grow(best.right);
  };
  for (let tree = 0; tree < treeCount; tree++) grow(everyPlace);
  return scores;
}

const everyPlace = Array.from({ length: count }, (_, place) => place);
const asked = { kind: "of-interest", values: ofInterest };
const crossValidated = { kind: "cross-validated", folds: 10, seed: 1 };
const works = {
  "CART, leaves from 5 in 100": () => engine.cart(cases),
  "the same, sorting in every node": () => plainCart(everyPlace),
  "extra trees: 100, and 60 for the noise": () => engine.featureScores(inputs, asked, { seed: 1 }),
  "100 extra trees, plain, no noise": () => plainExtraTrees(Float64Array.from(ofInterest), 100),
  "CART, pruned by cross-validation": () => engine.cart(cases, { pruning: crossValidated }),
  "F and its noise": () => engine.featureScores(inputs, asked, { method: "f", seed: 1 }),
  "mutual information and its noise": () =>
    engine.featureScores(inputs, asked, { method: "mutual-information", seed: 1 }),
  "logistic regression": () => engine.logisticRegression(cases),
  "regional sensitivity": () => engine.regionalSensitivity(cases),
  "dimensional stacking, 4 inputs": () =>
    engine.dimensionalStacking(cases, { inputIds: ["x0", "x3", "x1", "x2"], binCount: 3 }),
};

/** The sizes of a tree's parts, from the root on. */
function partsOf(node) {
  const branches = (node.branches ?? []).map((branch) => branch.node ?? branch);
  return [node.n, node.k, ...branches.flatMap(partsOf)];
}

const [tree, plainTree] = [engine.cart(cases).root, plainCart(everyPlace)];
if (String(partsOf(tree)) !== String(partsOf(plainTree))) throw new Error("the trees differ");
const { scores } = works["extra trees: 100, and 60 for the noise"]();
const plainScores = plainExtraTrees(Float64Array.from(ofInterest), 20);
const plainBest = everyPlace.slice(0, inputCount).sort((a, b) => plainScores[b] - plainScores[a]);
for (const rank of [0, 1]) {
  if (scores[rank].inputId !== `x${plainBest[rank]}`) throw new Error("the most important inputs differ");
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(works)) {
    const start = process.cpuUsage().user;
    work();
    times[name].push((process.cpuUsage().user - start) / 1000);
  }
}
console.log(`${count} futures × ${inputCount}, processor time, median of ${ROUNDS} rounds, node ${process.version}`);
for (const [name, list] of Object.entries(times)) console.log(`${median(list).toFixed(1).padStart(8)} ms  ${name}`);
