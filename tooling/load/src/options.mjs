import { parseArgs } from "node:util";

const help = `How fast Tamarisk answers many planners on a large plan. Everything runs on this machine and is removed afterwards.

  pnpm --filter @tamarisk/load load [options]

  --users 50          people signed in, each asking one page after another
  --seconds 120       how long they ask (at most 600); or --minutes
  --think 5           seconds a person looks at a page, on average
  --mix plan=3,…      how often each page is asked; pages left out are not asked
  --measures 2000     measures of the plan, with ten tasks each
  --indicators 500    watched indicators, each with 40 years of values
  --edits 0.05        share of turns that are an edit of a measure or of a value
  --api               ask the API what the pages ask, without the portal
  --url postgres://…  an empty PostgreSQL database; otherwise a server of our own is started
  --help`;

const options = {
  users: { type: "string", default: "50" },
  seconds: { type: "string" },
  minutes: { type: "string", default: "2" },
  think: { type: "string", default: "5" },
  mix: { type: "string" },
  measures: { type: "string", default: "2000" },
  indicators: { type: "string", default: "500" },
  edits: { type: "string", default: "0.05" },
  api: { type: "boolean", default: false },
  url: { type: "string" },
  help: { type: "boolean", default: false },
};

const evenMix = {
  home: 1,
  plan: 3,
  tasks: 2,
  monitor: 2,
  indicators: 1,
  data: 1,
  review: 1,
  decisions: 1,
  schedule: 1,
};

/** Every page with its share of the questions when nothing else is asked for. */
const usualMix = { ...evenMix, territory: 1 };

/**
 * What the command line asks for.
 *
 * @returns The settings, or `{ help }` with the text to print.
 * @throws {RangeError} Naming the option that is wrong and what it may be.
 */
export function readOptions(words) {
  const { values } = parseArgs({ args: words.filter((word) => word !== "--"), options });
  if (values.help) return { help };
  const seconds = values.seconds ?? String(60 * inRange("minutes", values.minutes, 0.1, 10));
  return {
    users: Math.round(inRange("users", values.users, 1, 200)),
    seconds: inRange("seconds", seconds, 1, 600),
    thinkSeconds: inRange("think", values.think, 0, 60),
    mix: values.mix === undefined ? usualMix : readMix(values.mix),
    measures: Math.round(inRange("measures", values.measures, 1, 5000)),
    indicators: Math.round(inRange("indicators", values.indicators, 1, 1000)),
    editShare: inRange("edits", values.edits, 0, 1),
    apiOnly: values.api,
    url: values.url,
  };
}

function inRange(name, text, lowest, highest) {
  const value = Number(text);
  if (text.trim() !== "" && value >= lowest && value <= highest) return value;
  throw new RangeError(`--${name} ${text}: write a number from ${lowest} to ${highest}.`);
}

function readMix(text) {
  const pairs = text.split(",").map((pair) => pair.split("="));
  for (const [page] of pairs) {
    if (!(page in usualMix))
      throw new RangeError(`--mix ${page}: no such page; there is ${Object.keys(usualMix).join(", ")}.`);
  }
  return Object.fromEntries(pairs.map(([page, share = "1"]) => [page, inRange("mix", share, 0, 100)]));
}
