import { ScheduleAim, ScheduleQuestion } from "@tamarisk/domain";
import { amountInWords, type Schedule, type ScheduleResult, scheduleSentences } from "@tamarisk/scheduling";
import { Command, InvalidArgumentError, Option } from "commander";
import { FoundProblems } from "./found-problems.ts";
import { decimalNumber, nameList, wholeNumber } from "./option-values.ts";
import { checkedJson, readJsonFile } from "./read-json-file.ts";
import { readCeilingsCsv, readMeasuresCsv } from "./schedule/read-schedule-csv.ts";
import { scheduleInThread } from "./schedule/schedule-in-thread.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

interface ScheduleCommandOptions {
  readonly csv?: string;
  readonly budget?: string;
  readonly from?: number;
  readonly to?: number;
  readonly carryOver?: string[];
  readonly aims?: ScheduleAim[];
  readonly timeLimit: number;
  readonly json?: true;
}

const help = `
FILE.json asks one question:
  { "decisionYear": 2027, "horizonYear": 2036,
    "ceilings": [{ "source": "government", "year": 2027, "millionCny": 40 }, …],   a year without a line: no known ceiling
    "carryOver": ["government"],                                                  money left over may be spent later
    "gaps": [{ "id": "places", "title": { "en": "School places", "zh": "学位" }, "unit": "places",
               "needs": [{ "year": 2030, "amount": 300 }] }],                      needed from that year on
    "aims": ["gaps", "delay", "earliness"],
    "measures": [{ "id": "river", "title": { "en": "Seasonal river", "zh": "" },
      "durationYears": 3, "leadTimeYears": 1,
      "costs": [{ "source": "government", "millionCny": 30 }],                     spread evenly; or a list, a number a year
      "dependsOn": [{ "measureId": "survey", "lagYears": 0 }],                     that one has ended, and lagYears more
      "notBefore": { "year": 2028 }, "endBy": { "year": 2032, "because": { "en": "the gate", "zh": "关口" } },
      "begunYear": null, "costOfDelayMillionCnyPerYear": 2.5,
      "supplies": [{ "gapId": "places", "amount": 120 }],                          from the year after its last year on
      "optional": null }] }                                                        or { "valueMillionCny": 8 }: may be left out
Sources: government, inter-provincial, enterprises, tourism, residents, other; "all" is a ceiling over all of them.

Or as tables, UTF-8 or GB18030, columns parted by tabs in a .tsv file:
  --csv measures.csv  columns id, title, duration, lead, source, cost, after, not_before, end_by, begun, delay_cost, optional (yes or
                      no), value; only id must be there. "after" holds ids: "river; belt+2" waits for the river's end, and two
                      years from the belt's. Blank is not known: a measure without duration or cost is named, not scheduled.
  --budget budget.csv columns year and one per source; blank is no known ceiling

The best order has the least unmet need (gaps, in gap-years: the share of the need unmet, summed over years), then the least cost of delay
with the value of what is left out (delay, million CNY), then the fewest years waited (earliness); --aims puts them in another order or leaves
some out. It is exact: "proven" says that no order is better. After --time-limit, or Ctrl+C, the best found is given with
the bound.
docs/methods/sequencing.md has the rules.

With --json: { kind, sentences: [{ en, zh }], … } with kind one of
  scheduled        measures: [{ measureId, startYear, endYear, waitedYears, slackYears }], terms: [{ aim, value, bound, isProven }],
                   isOptimal, ceilingUse, shortfalls, seconds
  infeasible       conflicts: what must give way, by how much; irreducible: limits that cannot be kept together
  not-found        the time was too short to find an order or to show that there is none
  circular, not-schedulable, nothing-to-schedule

Exit codes: 0 scheduled, 1 there is no order or the file is wrong, 2 the command was not understood.

Examples:
  tamarisk schedule plan.json
  tamarisk schedule plan.json --json --time-limit 20
  tamarisk schedule --csv measures.csv --budget budget.csv --from 2027 --to 2046 --carry-over government`;

/** `tamarisk schedule`: the best years for each measure within budgets and dependencies, or why there are none. */
export function scheduleCommand(terminal: Terminal): Command {
  return new Command("schedule")
    .description(
      "Find the best years for measures within budgets, lead times and dependencies, or say what stands in the way.",
    )
    .argument("[file]", "a question as JSON")
    .option("--csv <file>", "measures as a table, instead of FILE.json")
    .option("--budget <file>", "with --csv: ceilings by year and source")
    .option("--from <year>", "with --csv: the year of decision", wholeNumber(1949, 2150))
    .option("--to <year>", "with --csv: the last year", wholeNumber(1949, 2150))
    .option("--carry-over <sources>", "with --csv: sources whose money left over may be spent later", nameList)
    .addOption(new Option("--aims <list>", "what to judge by, the first first").argParser(aimList))
    .option("--time-limit <seconds>", "how long to search", decimalNumber(0.1, 3600), 5)
    .option("--json", "one JSON document on standard output")
    .addHelpText("after", help)
    .action(async (path: string | undefined, options: ScheduleCommandOptions, command: Command) => {
      const read = await questionOf(path, options, command);
      const question = options.aims ? { ...read, aims: options.aims } : read;
      const result = await scheduleInThread({ question, timeLimitSeconds: options.timeLimit });
      const sentences = scheduleSentences(result, question);
      if (options.json) {
        const { kind, ...rest } = result;
        const answer = result.kind === "scheduled" ? result.schedule : rest;
        terminal.out(`${JSON.stringify({ kind, sentences, ...answer }, null, 2)}\n`);
      } else {
        terminal.out(
          plainText(
            result,
            sentences.map(({ en }) => en),
            question,
          ),
        );
      }
      if (result.kind !== "scheduled") throw new FoundProblems();
    });
}

async function questionOf(
  path: string | undefined,
  { csv, budget, from, to, carryOver }: ScheduleCommandOptions,
  command: Command,
): Promise<ScheduleQuestion> {
  if (path !== undefined && csv === undefined) {
    return readJsonFile(path, ScheduleQuestion, "a question of scheduling");
  }
  if (path !== undefined || csv === undefined) {
    return command.error("error: name one question: FILE.json, or --csv with --from and --to");
  }
  if (from === undefined || to === undefined) {
    return command.error("error: --csv needs --from and --to: the year of decision and the last year");
  }
  const question = {
    decisionYear: from,
    horizonYear: to,
    measures: await readMeasuresCsv(csv),
    ceilings: budget === undefined ? [] : await readCeilingsCsv(budget),
    carryOver: carryOver ?? [],
  };
  return checkedJson(csv, question, ScheduleQuestion, "a question of scheduling");
}

function aimList(text: string): ScheduleAim[] {
  return nameList(text).map((name) => {
    const aim = ScheduleAim.safeParse(name);
    if (aim.success) return aim.data;
    throw new InvalidArgumentError(`Found "${name}"; give some of ${ScheduleAim.options.join(",")}.`);
  });
}

function plainText(result: ScheduleResult, sentences: readonly string[], question: ScheduleQuestion): string {
  const said = sentences.map((sentence) => `${sentence}\n`).join("");
  return result.kind === "scheduled" ? `${said}\n${scheduleTable(result.schedule, question)}` : said;
}

/** A line per measure in the order of their starts; those left out at the end. */
function scheduleTable({ measures }: Schedule, question: ScheduleQuestion): string {
  const titles = new Map(question.measures.map(({ id, title }) => [id, title.en || title.zh]));
  const inOrder = [...measures].sort((one, other) => (one.startYear ?? 9999) - (other.startYear ?? 9999));
  const rows = inOrder.map(({ measureId, startYear, endYear, waitedYears, slackYears }) => [
    titles.get(measureId)!,
    startYear === null ? "left out" : `${startYear}`,
    `${endYear ?? ""}`,
    `${waitedYears}`,
    slackYears === null ? "" : amountInWords(slackYears),
  ]);
  return textTable(
    [
      { title: "measure", align: "left" },
      ...["start", "end", "waits", "slack"].map((title) => ({ title, align: "right" as const })),
    ],
    rows,
  );
}
