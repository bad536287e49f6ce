/**
 * A hundred thousand futures of each town, corners of the uncertainty space as often as its inside, under random policies:
 * how many fail, give no number, or leave what is possible. Seeded. Build first, then
 * `node packages/town-model/bench/hundred-thousand.mjs [futures]`. Ends with 1 if anything was found.
 */
import { randomStream } from "@tamarisk/system-dynamics";
import { createTownModel, jinchang, LEVER_IDS } from "../dist/index.js";
import { hegang } from "../dist/towns/hegang.js";

const FUTURES = Number(process.argv[2] ?? 100_000);
const PER_POLICY = 500;
/** Rounding beside 1. */
const ROUNDING = 1e-9;

let isSound = true;
for (const town of [jinchang, hegang]) {
  const draw = randomStream(2026, town.townId);
  const model = createTownModel(town);
  const start = performance.now();
  const found = new Map();
  let failed = 0;
  for (let done = 0; done < FUTURES; done += PER_POLICY) {
    const count = Math.min(PER_POLICY, FUTURES - done);
    const { values, failures } = model.run(scenariosOf(town, count, draw), count, anyPolicy(draw));
    failed += failures.length;
    for (const { message } of failures) found.set(message, (found.get(message) ?? 0) + 1);
    for (const [place, outcome] of model.outcomes.entries()) {
      const from = place * count * model.years.length;
      for (const value of values.subarray(from, from + count * model.years.length)) {
        const problem = problemOf(value, outcome);
        if (problem) found.set(`${outcome.id}: ${problem}`, (found.get(`${outcome.id}: ${problem}`) ?? 0) + 1);
      }
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${town.name.en}: ${FUTURES} futures × ${model.years.length} years × ${model.outcomes.length} outcomes in ${seconds} s; ${failed} failed`,
  );
  for (const [problem, times] of found) console.log(`  ${problem} (${times} times)`);
  isSound &&= found.size === 0;
}
console.log(isSound ? "nothing impossible was found" : "something impossible was found");
process.exitCode = isSound ? 0 : 1;

function problemOf(value, { unit }) {
  if (!Number.isFinite(value)) return "no number";
  if (value < -ROUNDING) return "less than nothing";
  if (unit.en.startsWith("index") && value > 1 + ROUNDING) return "an index above 1";
  return null;
}

function scenariosOf({ uncertainties }, count, draw) {
  const between = ({ low, high }) => {
    const corner = draw.next();
    if (corner < 0.25) return low;
    return corner < 0.5 ? high : low + draw.next() * (high - low);
  };
  return Object.fromEntries(
    uncertainties.map(({ id, distribution }) => [
      id,
      Float64Array.from({ length: count }, () => between(distribution)),
    ]),
  );
}

/** Half of the levers, each from some year on. */
function anyPolicy(draw) {
  const settings = LEVER_IDS.filter(() => draw.next() < 0.5).map((leverId) => ({
    leverId,
    startYear: 2020 + Math.floor(70 * draw.next()),
    intensity: draw.next(),
    laterIntensity: draw.next(),
  }));
  return { id: "any", settings };
}
