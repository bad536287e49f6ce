/**
 * How long a thousand futures take: one town, 80 years, all outcomes, one thread. Build first, then
 * `node packages/town-model/bench/ensemble.mjs`. Seeded, so every run does the same work.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import { createTownModel, jinchang, jinchangStorylines } from "../dist/index.js";

const FUTURES = 1000;
const ROUNDS = 5;

const model = createTownModel(jinchang);
const draw = randomStream(2024, "bench");
const scenarios = Object.fromEntries(model.uncertainties.map(({ id }) => [id, new Float64Array(FUTURES)]));
for (let future = 0; future < FUTURES; future++) {
  for (const { id, distribution } of model.uncertainties) {
    scenarios[id][future] = distribution.low + draw.next() * (distribution.high - distribution.low);
  }
}
const policies = jinchangStorylines.map(({ id, settings }) => ({ id, settings }));

/** Milliseconds of processor and of the clock, the best of a few rounds. */
function timed(work) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [cpu, clock] = [process.cpuUsage(), performance.now()];
    work();
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, clock: performance.now() - clock };
  });
  return { cpu: Math.min(...rounds.map((r) => r.cpu)), clock: Math.min(...rounds.map((r) => r.clock)) };
}

const rows = [
  ["1 policy", () => void model.run(scenarios, FUTURES, policies[0])],
  [`${policies.length} policies`, () => policies.forEach((policy) => void model.run(scenarios, FUTURES, policy))],
];
console.log(
  `${FUTURES} futures × ${model.years.length - 1} years × ${model.outcomes.length} outcomes, Node ${process.version}`,
);
console.log("work".padEnd(36), "clock ms".padStart(9), "cpu ms".padStart(9));
for (const [name, work] of rows) {
  const { cpu, clock } = timed(work);
  console.log(name.padEnd(36), clock.toFixed(0).padStart(9), cpu.toFixed(0).padStart(9));
}
