/**
 * A gate's condition judged in 1,000 futures × 80 years under five storylines, by the true courses and by readings, against
 * the same by looking at every year's window anew. Build first, then `node packages/scenario-engine/bench/conditions.mjs`.
 */
import { GateCondition, trendStatus, valueStatus } from "@tamarisk/domain";
import { randomStream } from "@tamarisk/system-dynamics";
import {
  conditionCourses,
  conditionRates,
  firstYears,
  observedCourses,
  readingErrors,
  withErrors,
  yearsUntil,
} from "../dist/index.js";

const ROUNDS = 3;
const [futureCount, yearCount, storylineCount] = [1000, 80, 5];
const question = { fromYear: 2027, lastingYears: 5 };
const noise = { relativeNoise: 0.01, absoluteNoise: 0, seed: 1 };
const years = Array.from({ length: yearCount }, (_, place) => 2020 + place);
const stream = randomStream(7, "conditions");
const storylines = Array.from({ length: storylineCount }, () => ({
  outcomeId: "depth",
  years,
  futureCount,
  values: new Float64Array(futureCount * yearCount),
}));
for (const [storyline, { values }] of storylines.entries()) {
  for (let future = 0; future < futureCount; future++) {
    const [speed, bend] = [stream.next() * 2 - 1 + storyline * 0.1, stream.next() * yearCount];
    for (let at = 0; at < yearCount; at++) {
      values[future * yearCount + at] = 60 + speed * (at < bend ? at : 2 * bend - at) + 2 * (stream.next() - 0.5);
    }
  }
}
const about = {
  label: { en: "Depth", zh: "埋深" },
  indicatorId: "depth",
  townId: "620300",
  unit: "m",
  isProposal: false,
};
const trendOver = (overYears) =>
  GateCondition.parse({ kind: "trend", ...about, direction: "rising", perYear: 0.3, overYears });
const valueFor = (holdYears) =>
  GateCondition.parse({ kind: "value", ...about, operator: "at-least", threshold: 65, holdYears });
const conditions = {
  "trend over 30 years": trendOver(30),
  "trend over 20 years": trendOver(20),
  "trend over 10 years": trendOver(10),
  "trend over 3 years": trendOver(3),
  "value, 1 year": valueFor(1),
  "value, 5 years running": valueFor(5),
};

/** Every year's window anew, with the domain's own judgement of one window. */
function plainCourses(leaf, { values }) {
  const met = Float64Array.from(values, (_, place) => {
    const at = place % yearCount;
    const row = values.subarray(place - at, place - at + yearCount);
    if (leaf.kind === "value") {
      const running = Array.from({ length: leaf.holdYears }, (_, back) => row[at - back]);
      return Number(valueStatus(leaf, leaf.threshold, running) === "met");
    }
    const from = Math.max(0, at - leaf.overYears + 1);
    const points = Array.from(row.subarray(from, at + 1), (value, back) => ({ year: years[from + back], value }));
    return Number(trendStatus(leaf, leaf.perYear, points).status === "met");
  });
  return { years, futureCount, met };
}

function plainAnswer(condition) {
  return storylines.map((course) => {
    const truth = plainCourses(condition, course);
    const rates = conditionRates(truth, plainCourses(condition, observedCourses(course, noise)), question);
    return { ...yearsUntil(firstYears(truth, question.fromYear)), rates };
  });
}

function answer(condition) {
  const errors = drawn(readingErrors(storylines[0], noise));
  return storylines.map((course) => {
    const truth = conditionCourses(condition, [course]);
    const readings = conditionCourses(condition, [withErrors(course, errors)]);
    return { ...yearsUntil(firstYears(truth, question.fromYear)), rates: conditionRates(truth, readings, question) };
  });
}

function drawn(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

for (const [name, condition] of Object.entries(conditions)) {
  for (const course of [...storylines, observedCourses(storylines[0], noise)]) {
    const [ours, plain] = [conditionCourses(condition, [course]).met, plainCourses(condition, course).met];
    if (ours.some((met, place) => met !== plain[place])) throw new Error(`${name}: the two ways differ`);
  }
  if (JSON.stringify(answer(condition)) !== JSON.stringify(plainAnswer(condition))) {
    throw new Error(`${name}: the two ways differ`);
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
console.log(
  `${storylineCount} storylines × ${futureCount} futures × ${yearCount} years, by true courses and by readings;`,
);
console.log(`median of ${ROUNDS} rounds in turns, node ${process.version}`);
for (const [name, condition] of Object.entries(conditions)) {
  const times = { ours: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [way, work] of [
      ["ours", answer],
      ["plain", plainAnswer],
    ]) {
      const start = performance.now();
      work(condition);
      times[way].push(performance.now() - start);
    }
  }
  const [ours, plain] = [median(times.ours), median(times.plain)];
  console.log(
    `${name.padEnd(24)} ${ours.toFixed(0).padStart(6)} ms, plain ${plain.toFixed(0).padStart(6)} ms: ${(plain / ours).toFixed(1)} ×`,
  );
}
