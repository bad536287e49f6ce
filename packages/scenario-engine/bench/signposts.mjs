/**
 * Signposts and triggers: 1,000 futures × 80 years, 20 indicators, 200 values of a trigger, against the same rates by looking
 * at every window of every future for each value. Build first, then `node packages/scenario-engine/bench/signposts.mjs`.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import { observedCourses, rankSignposts, suggestTrigger, triggerFrontier } from "../dist/index.js";

const ROUNDS = 9;
const [futureCount, yearCount] = [1000, 80];
const years = Array.from({ length: yearCount }, (_, place) => 2020 + place);
const stream = randomStream(7, "signposts");
const speeds = Float64Array.from({ length: futureCount }, () => stream.next());
const failureYears = speeds.map((speed) => (speed > 0.5 ? Math.round(2040 + 100 * (1 - speed)) : Infinity));
const tipping = { years: failureYears, horizonYear: years.at(-1) };
const indicators = Array.from({ length: 20 }, (_, place) => ({
  outcomeId: `indicator ${place}`,
  years,
  futureCount,
  values: Float64Array.from({ length: futureCount * yearCount }, (_, at) => {
    const [future, year] = [Math.floor(at / yearCount), at % yearCount];
    return 3 + (speeds[future] - 0.5) * year * 0.1 + (place + 1) * (stream.next() - 0.5);
  }),
}));
const rule = { outcomeId: "indicator 0", side: "at-most", years: 2, of: 3, delayYears: 1 };
const demands = { leadYears: 5, earliestYears: 25 };
const observation = { relativeNoise: 0.05, absoluteNoise: 0.1, seed: 1 };

/** In time and false alarms for one value, every window looked at anew. */
function plainRates({ values }, value) {
  let [inTime, falseAlarms] = [0, 0];
  for (let future = 0; future < futureCount; future++) {
    let fires = Infinity;
    for (let place = 0; place < yearCount && fires === Infinity; place++) {
      let beyond = 0;
      for (let at = Math.max(0, place - rule.of + 1); at <= place; at++) {
        if (values[future * yearCount + at] > value) beyond++;
      }
      if (beyond >= rule.years && years[place] + rule.delayYears <= years.at(-1))
        fires = years[place] + rule.delayYears;
    }
    const failure = failureYears[future];
    if (failure === Infinity) falseAlarms += fires < Infinity ? 1 : 0;
    else if (failure - fires >= demands.leadYears && failure - fires <= demands.earliestYears) inTime++;
  }
  return { inTime, falseAlarms };
}

const frontier = triggerFrontier(indicators[0], tipping, rule, demands, observation);
const read = observedCourses(indicators[0], observation);
for (const point of frontier.points) {
  const plain = plainRates(read, point.value);
  if (plain.inTime !== point.inTime || plain.falseAlarms !== point.falseAlarms)
    throw new Error(`differs at ${point.value}`);
}

const works = {
  "frontier of 200 values, noise included": () => triggerFrontier(indicators[0], tipping, rule, demands, observation),
  "the same 200 values, windows looked at anew": () => {
    const noisy = observedCourses(indicators[0], observation);
    return frontier.points.map(({ value }) => plainRates(noisy, value));
  },
  "noise alone": () => observedCourses(indicators[0], observation),
  "suggested value, of all values": () => suggestTrigger(indicators[0], tipping, rule, demands, observation),
  "ranking of 20 indicators": () => rankSignposts(indicators, tipping),
};
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(works)) {
    const start = performance.now();
    work();
    times[name].push(performance.now() - start);
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
console.log(`${futureCount} futures × ${yearCount} years, median of ${ROUNDS} rounds, node ${process.version}`);
for (const [name, list] of Object.entries(times)) console.log(`${median(list).toFixed(1).padStart(8)} ms  ${name}`);
