/**
 * PRIM on 20 uncertainties, 10,000 and 100,000 futures: ours against a plain implementation that filters and sorts every
 * input again at every peel, in turn, over the same seeded futures; every box must be the same. Then what a hand that drags
 * a limit waits for. Build first, then `node packages/scenario-engine/bench/prim.mjs`.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import { boxQuality, foundBox, prim } from "../dist/index.js";

/** EMA Workbench, as published beside the goals of this package: seconds for peeling and pasting. */
const published = { 10000: 1.65, 100000: 12.6 };
const ALPHA = 0.05;
const MASS_MIN = 0.05;

function futures(count) {
  const stream = randomStream(2024, "prim", count);
  const inputs = Array.from({ length: 20 }, (_, place) => ({
    id: `x${place}`,
    kind: "number",
    values: Float64Array.from({ length: count }, () => stream.next()),
  }));
  const at = (place, future) => inputs[place].values[future];
  const ofInterest = Uint8Array.from({ length: count }, (_, future) => {
    const isInside = at(0, future) > 0.6 && at(1, future) < 0.5 && at(2, future) + 0.3 * stream.next() > 0.5;
    return isInside || stream.next() < 0.02 ? 1 : 0;
  });
  return { count, inputs, ofInterest };
}

/** Peels and pastes as the rules read, with masks and sorting; quasi-p is left out. */
function plainPrim({ count, inputs, ofInterest }) {
  const limits = inputs.map(() => [-Infinity, Infinity]);
  const isIn = (future, own) =>
    own.every(([min, max], i) => inputs[i].values[future] >= min && inputs[i].values[future] <= max);
  const all = Array.from({ length: count }, (_, future) => future);
  const sum = (places) => places.reduce((total, future) => total + ofInterest[future], 0);
  const restricted = (own) => own.filter(([min, max]) => min > -Infinity || max < Infinity).length;
  const boxes = [{ n: count, k: sum(all), limits: limits.map((limit) => [...limit]) }];
  let inside = all;
  const best = (candidates) =>
    candidates.reduce(
      (a, b) => (a === null || b.gain > a.gain || (b.gain === a.gain && b.restricted < a.restricted) ? b : a),
      null,
    );
  const weighed = (own, places) => {
    const [n, k] = [places.length, sum(places)];
    const { n: oldN, k: oldK } = boxes.at(-1);
    return { own, places, n, k, gain: (k / n - oldK / oldN) / Math.abs(oldN - n), restricted: restricted(own) };
  };
  for (;;) {
    const peels = inputs.flatMap(({ values }, i) => {
      const sorted = Float64Array.from(inside, (future) => values[future]).sort();
      const low = Math.floor((sorted.length - 1) * ALPHA);
      const high = Math.ceil((sorted.length - 1) * (1 - ALPHA));
      const with_ = (limit) => limits.map((own, place) => (place === i ? limit : own));
      const max = (sorted[high - 1] + sorted[high]) / 2;
      const min = (sorted[low] + sorted[low + 1]) / 2;
      return [
        weighed(
          with_([limits[i][0], max]),
          inside.filter((future) => values[future] <= max),
        ),
        weighed(
          with_([min, limits[i][1]]),
          inside.filter((future) => values[future] >= min),
        ),
      ];
    });
    const step = best(peels);
    if (!(step.n / count >= MASS_MIN && step.gain > 0)) break;
    step.own.forEach((limit, i) => {
      limits[i] = limit;
    });
    inside = step.places;
    boxes.push({ n: step.n, k: step.k, limits: step.own });
  }
  for (;;) {
    const pastes = inputs.flatMap(({ values }, i) =>
      [0, 1].flatMap((side) => {
        if (!Number.isFinite(limits[i][side])) return [];
        const free = limits.map((own, place) =>
          place === i ? own.map((end, at) => (at === side ? (side === 0 ? -Infinity : Infinity) : end)) : own,
        );
        const outside = all.filter((future) => isIn(future, free) && !isIn(future, limits));
        if (outside.length === 0) return [];
        const sorted = Float64Array.from(outside, (future) => values[future]).sort();
        const place =
          side === 0 ? Math.ceil((sorted.length - 1) * (1 - ALPHA)) : Math.floor((sorted.length - 1) * ALPHA);
        const next = side === 0 ? place - 1 : place + 1;
        const end = sorted[next] === undefined ? sorted[place] : (sorted[place] + sorted[next]) / 2;
        const own = limits.map((limit, at) => (at === i ? (side === 0 ? [end, limit[1]] : [limit[0], end]) : limit));
        return [
          weighed(
            own,
            all.filter((future) => isIn(future, own)),
          ),
        ];
      }),
    );
    const step = best(pastes);
    if (step === null || !(step.k / step.n > boxes.at(-1).k / boxes.at(-1).n && step.gain > 0)) break;
    step.own.forEach((limit, i) => {
      limits[i] = limit;
    });
    boxes.push({ n: step.n, k: step.k, limits: step.own });
  }
  return boxes;
}

function checkSame(cases, found, plain) {
  if (found.trajectory.length !== plain.length)
    throw new Error(`${found.trajectory.length} boxes, plainly ${plain.length}`);
  for (const [place, box] of found.trajectory.entries()) {
    const own = cases.inputs.map(({ id }) => [box.limits[id]?.min ?? -Infinity, box.limits[id]?.max ?? Infinity]);
    const same = own.every(([min, max], i) => min === plain[place].limits[i][0] && max === plain[place].limits[i][1]);
    if (!same || box.n !== plain[place].n || box.k !== plain[place].k) throw new Error(`box ${place} differs`);
  }
}

const timed = (work) => {
  const start = performance.now();
  const answer = work();
  return { time: performance.now() - start, answer };
};
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const line = (time, text) => console.log(`${time.toFixed(1).padStart(9)} ms  ${text}`);

console.log(`PRIM, lenient1, peel and paste α ${ALPHA}, least mass ${MASS_MIN}, node ${process.version}`);
for (const [count, rounds, plainRounds] of [
  [10_000, 30, 5],
  [100_000, 15, 2],
]) {
  const cases = futures(count);
  const [own, plain] = [[], []];
  let found;
  for (let round = 0; round < rounds; round++) {
    const ours = timed(() => prim(cases));
    found = ours.answer;
    own.push(ours.time);
    if (round >= plainRounds) continue;
    const other = timed(() => plainPrim(cases));
    plain.push(other.time);
    if (round === 0) checkSame(cases, found, other.answer);
  }
  const { trajectory, peeledTo, suggested } = found;
  console.log(
    `\n${count} futures × 20: ${peeledTo} peels and ${trajectory.length - 1 - peeledTo} pastes, each box the same in both`,
  );
  line(median(own), `ours, with quasi-p of every limit of every box (fastest ${Math.min(...own).toFixed(1)} ms)`);
  line(median(plain), `plain, without quasi-p: ours is ${(median(plain) / median(own)).toFixed(0)} × as fast`);
  const times = (1000 * published[count]) / median(own);
  line(1000 * published[count], `EMA Workbench as published, on its authors' machine: ${times.toFixed(0)} ×`);
  const box = { limits: trajectory[suggested].limits };
  line(median(own.map(() => timed(() => boxQuality(cases, box)).time)), "quality of one box set by hand");
  line(median(own.map(() => timed(() => foundBox(cases, box)).time)), "the same with quasi-p");
}
