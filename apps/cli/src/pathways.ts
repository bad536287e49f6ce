import { availableParallelism } from "node:os";
import {
  findPathways,
  noCountedFutures,
  type PathwayMapSvgOptions,
  type PathwayResult,
  pathwayMapLayout,
  pathwayMapSvg,
  pathwayResult,
  ruleContradictions,
} from "@tamarisk/scenario-engine";
import { Command, Option } from "commander";
import { wholeNumber } from "./option-values.ts";
import { openStudy } from "./pathways/open-study.ts";
import type { OpenedStudy } from "./pathways/opened-study.ts";
import { type PathwaysAnswer, pathwaysAnswer } from "./pathways/pathways-answer.ts";
import { type PathwaysFile, readPathwaysFile } from "./pathways/pathways-file.ts";
import { pathwaysText } from "./pathways/pathways-text.ts";
import { searchInThreads } from "./pathways/search-in-threads.ts";
import type { Terminal } from "./terminal.ts";
import { writeWholeFile } from "./write-whole-file.ts";

interface PathwaysOptions {
  readonly svg?: string;
  readonly locale: "en" | "zh";
  readonly limit: number;
  readonly workers: number;
  readonly searchTrigger?: number;
  readonly json?: true;
}

const help = `
The file is JSON and has one of two forms. From tipping years that are known, a future each (or one number for all):
  {
    "startYear": 2025, "horizonYear": 2080,
    "presentPlan": { "name": "Present plan", "tippingYears": [2033, 2038, "never"] },
    "actions": [
      { "id": "belts", "name": { "en": "Mixed belts", "zh": "混交林带" }, "group": "Land", "cost": 12,
        "leadTimeYears": 6, "tippingYears": [2046, 2051, "never"] },
      { "id": "river", "cost": 23, "leadTimeYears": 5, "lockInYears": 10, "requires": ["belts"], "tippingYears": "never" }
    ],
    "costCeiling": 40, "lengthMax": 5
  }
"never" and "already-failing" stand for years. The failure is foreseen: the next action is decided on its lead time before.

Or run inside the model of a town, with futures of its uncertainties; an unknown lever or outcome is answered with those there are:
  {
    "town": "jinchang", "storyline": "carry-on", "startYear": 2026, "futures": 1000, "seed": 2035,
    "objective": { "outcomeId": "groundwater_depth", "side": "at-most", "threshold": 34, "untilYear": 2080 },
    "trigger": { "kind": "observed", "margin": 2, "years": 2, "of": 3, "delayYears": 1, "settleYears": 5 },
    "actions": [
      { "id": "cap", "cost": 5, "levers": [{ "leverId": "irrigation_cap", "intensity": 0.7, "laterIntensity": 1 }] },
      { "id": "river", "cost": 30, "levers": [{ "leverId": "river", "intensity": 1 }], "after": ["cap"] }
    ],
    "lengthMax": 3
  }
Without a trigger the objective's own outcome is watched at a tenth of the threshold before it. A trigger may name another
outcome: "outcomeId", "side", "value"; { "kind": "foreseen" } knows the year of failure. Lead times are the town's own unless
given. "sustained": { "years": 2, "of": 3 } counts only such failures.

Every action may have: "cost" (null while not assessed), "leadTimeYears", "stays" (true; false gives it up for the next),
"lockInYears", "requires", "blocks", "before", "after" (ids of other actions), "name" and "group" (text, or en and zh).

Rules that contradict themselves, a trigger that never fires, and the like are answers: "kind" and "sentence" say which.
--json gives { kind, sentence, futures, sequences, ruledOut, count, pathways: [{ sequence, cost, robustness, gapYears, transfers,
regret, lockIn, options, nondominated, good, years: [{ action, reached, decide, inForce, stopsSufficing }] }], nondominated, good,
robustActions, adaptiveActions, trigger, tippingPoints: [{ actions, never, median, byUncertainty: [{ uncertainty,
differenceYears, thirds }] }], tippingDependence, map, crossings }; docs/formats.md explains each.

--search-trigger, for a town, searches when to act together with how strongly: the value of the trigger's outcome, in how many
years it is beyond, and the strength of each measure of the most robust pathway, from left out to what the file gives; all of them
are decided on when the trigger fires. Over the file's first 100 futures, by its seed; a larger number goes on where a smaller one
stops. The JSON has "triggerSearch" { futures, evaluations, failed, objectives, trigger, points: [{ value, years, of, strengths,
futuresMissed, effortYears }], sentence }, only points of which none is better than another in both objectives.

Exit codes: 0 answered, 1 the file or the model could not answer, 2 the command was not understood.

Examples:
  tamarisk pathways examples/pathways-tipping-years.json
  tamarisk pathways examples/pathways-jinchang.json --svg map.svg --json > pathways.json
  tamarisk pathways examples/pathways-jinchang.json --search-trigger 300 --json > trigger.json`;

/** `tamarisk pathways`: measures one after another, run and scored in every future. */
export function pathwaysCommand(terminal: Terminal): Command {
  return new Command("pathways")
    .description("Find every order of measures that the rules allow, run it in many futures, score it and draw a map.")
    .argument("<file>", "actions, rules and objective: a JSON file, its two forms below")
    .option("--svg <file>", "write the map as SVG, a sheet of A3")
    .addOption(new Option("--locale <language>", "of the map and the text").choices(["en", "zh"]).default("en"))
    .option("--limit <n>", "pathways to list, the most robust first", wholeNumber(1, 1_000_000), 200)
    .option("--workers <n>", "threads that search, for a town", wholeNumber(1, 64), availableParallelism())
    .addOption(
      new Option("--search-trigger [evaluations]", "for a town: when to act and how strongly, 300 tries unless given")
        .argParser(wholeNumber(20, 10_000))
        .preset("300"),
    )
    .option("--json", "one JSON document on standard output")
    .addHelpText("after", help)
    .action(async (path: string, options: PathwaysOptions) => {
      const file = await readPathwaysFile(path);
      if (options.searchTrigger !== undefined && !("town" in file)) {
        throw new RangeError("--search-trigger runs the model: it needs a file that names a town");
      }
      const opened = await openStudy(file);
      const result = await found(file, opened, options.workers, terminal);
      const answer = pathwaysAnswer(opened, result, options.limit, options.locale);
      const triggerSearch = await triggersFound(file, opened, answer, options.searchTrigger, terminal);
      const crossings = answer.map && crossingsOf(answer.map);
      if (options.svg !== undefined) {
        if (answer.map === null) terminal.err(`there is no map to write to ${options.svg}\n`);
        else await writeWholeFile(options.svg, [pathwayMapSvg(answer.map, svgOptions(file, opened, options.locale))]);
      }
      terminal.out(
        options.json
          ? `${JSON.stringify({ ...answer, crossings, ...(triggerSearch && { triggerSearch }) }, null, 2)}\n`
          : `${pathwaysText(answer, options.locale)}${crossings === null ? "" : `\nThe map has ${crossings} crossings.\n`}${triggerSearch ? `\n${triggerSearch.sentence[options.locale]}\n` : ""}`,
      );
    });
}

async function found(
  file: PathwaysFile,
  { simulator, scenarios, count, study }: OpenedStudy,
  workers: number,
  terminal: Terminal,
): Promise<PathwayResult> {
  if (!("town" in file) || workers === 1 || ruleContradictions(study.rules).length > 0) {
    return findPathways(simulator, scenarios, count, study);
  }
  const tree = await searchInThreads(file, workers, terminal);
  return tree.failedFutures.length > 0 ? noCountedFutures(tree) : pathwayResult(tree, study);
}

/** The search of a trigger for the best pathway, where it is asked for and there is a pathway with measures. */
async function triggersFound(
  file: PathwaysFile,
  opened: OpenedStudy,
  { pathways }: PathwaysAnswer,
  evaluations: number | undefined,
  terminal: Terminal,
) {
  if (evaluations === undefined || !("town" in file)) return null;
  const measureIds = pathways[0]?.sequence ?? [];
  if (measureIds.length === 0) {
    terminal.err("no trigger is searched, since the best pathway has no measures\n");
    return null;
  }
  const { searchTrigger } = await import("./pathways/search-trigger.ts");
  return searchTrigger(file, opened, measureIds, evaluations, terminal);
}

function svgOptions(file: PathwaysFile, { count }: OpenedStudy, locale: "en" | "zh"): PathwayMapSvgOptions {
  const seed = "town" in file ? file.seed : null;
  const source = {
    en: `${count} futures${seed === null ? "" : ` of Jinchang, seed ${seed}`}`,
    zh: `${seed === null ? "" : "金昌"}${count} 种未来情形${seed === null ? "" : `，随机种子 ${seed}`}`,
  };
  return { locale, todayYear: null, source: source[locale] };
}

/** However wide it is drawn. */
function crossingsOf(map: Parameters<typeof pathwayMapLayout>[0]): number {
  return pathwayMapLayout(map, { width: 1200, labelWidth: 280, todayYear: null, rowHeight: 40 }).crossings;
}
