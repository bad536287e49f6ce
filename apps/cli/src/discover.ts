import { primObjectives, type ScoringMethod } from "@tamarisk/scenario-engine";
import { Command, InvalidArgumentError, Option } from "commander";
import { discoverText } from "./discover/discover-text.ts";
import { type DiscoverQuestion, discovered } from "./discover/discovered.ts";
import { type Interest, parseInterest } from "./discover/interest.ts";
import { readTable } from "./discover/read-table.ts";
import { decimalNumber, nameList, wholeNumber } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

const help = `
FILE.csv has a line of names, then a line per future: what was assumed, and what came of it.
  nickel price,rain,policy,residents
  9800,310,carry on,381000
  14200,295,retrain,423000
Columns of texts are categories, and so are columns named in --categorical. A future whose column of interest is blank, NaN,
NA or infinite is left out and counted. UTF-8 or GB18030; columns parted by tabs in a .tsv file.

--interest takes a column, one of > >= < <= == != and a number, or == or != and a quoted text. A column name may be quoted.

Methods:
  prim  boxes that hold futures of interest and few others, peeled off little by little (docs/methods/prim.md). The boxes are
        the whole trajectory in order: all futures first, then each peel, then each paste.
  cart  a tree of questions (docs/methods/cart.md). The boxes are its leaves with more than the usual share of interest, the
        most telling first.
  scores  how much each input tells about whether a future is of interest, and how much chance would
        (docs/methods/feature-scoring.md). There are no boxes.
  logistic  the odds of being of interest as a weighted sum of the inputs, for success that fades gradually
        (docs/methods/logistic-regression.md). There are no boxes. A coefficient is the change of the log-odds for one standard
        deviation more; the odds ratio multiplies the odds for that change, or for a category instead of the usual one.
Objectives of prim: lenient1 is the density gained per future removed, lenient2 that times the futures left, original the
density (Kwakkel & Jaxa-Rozen 2016, doi:10.1016/j.envsoft.2015.11.020).

Of a box, coverage is the share of all futures of interest that it holds, density the share of its own futures that are of
interest, mass the share of all futures that it holds; n are its futures, k those of interest. quasiP, for each limited input,
is the chance of so many futures of interest if the limit told nothing: below 0.05 it is hardly chance.

With --json: { method, interest, kind, futures, ofInterest, leftOut, suggested, peeledTo,
  boxes: [{ coverage, density, mass, n, k, limits: { name: { min?, max? } | { values } }, quasiP: { name: p } }],
  further: [{ kind, suggested, peeledTo, boxes, sentence }],             with --boxes: what later boxes find in what is left
  reproducibility: { draws, answered, inputs: [...], sentence } | null,  with --resample
  axes: [{ id, weights: [{ inputId, weight, mean, standardDeviation }], sentence }] | null,  with --rotate
  scores: { method, scores: [{ inputId, score, share, aboveNoise, p }], noiseShare, shuffles, … } | null,  with scores
  odds: { intercept, terms: [{ inputId, category, baseline, mean, standardDeviation, low, high, coefficient, standardError,
    p, oddsRatio, perUnit }], separation, ridge, pseudoR2, auc, leftOut: [{ inputId, category, reason }],
    half: { xInputId, yInputId, line: { from: { x, y }, to: { x, y } } | null, sentence } | null } | null,  with logistic
  sentence: { en, zh } }
"kind" says how it went: found, tree, scores, fit; or why there is no answer: none-of-interest, all-of-interest, nothing-varies,
not-dense-enough, no-better-box, no-split, no-cases, too-few. "suggested" is the place in "boxes" of the one to look at first: the
greatest harmonic mean of coverage and density among those without a limit that could be chance; null if there is none.
"separation" is none; or partial or complete, where inputs tell futures apart without fail: a ridge then holds the coefficients
back, and there are no standard errors. "half" is where by the two numbers that matter most, with all other inputs at their
means, half of the futures are of interest by the fit.

Exit codes: 0 answered, 1 the file or a column is not as it must be, 2 the command was not understood.

Examples:
  tamarisk discover futures.csv --interest "residents < 400000" --inputs "nickel price,rain,policy"
  tamarisk discover futures.csv --interest "residents < 400000" --peel-alpha 0.1 --mass-min 0.02 --resample 20 --json
  tamarisk discover futures.csv --interest 'policy == "carry on"' --method cart
  tamarisk discover futures.csv --interest "residents < 400000" --method scores --score-by f
  tamarisk discover futures.csv --interest "residents < 400000" --method logistic --json`;

/** `tamarisk discover`: where among the uncertainties the futures of interest lie. */
export function discoverCommand(terminal: Terminal): Command {
  return new Command("discover")
    .description("Find the ranges of uncertain inputs in which futures of interest crowd (scenario discovery).")
    .argument("<file>", "futures as CSV: a line each, a column per input and outcome")
    .requiredOption("--interest <expression>", 'which futures are looked for: "column > value"', interestOf)
    .option("--inputs <names>", "columns that may set them apart, parted by commas; all others if left out", nameList)
    .option("--categorical <names>", "columns whose numbers are only names, parted by commas", nameList, [])
    .addOption(
      new Option("--method <name>", "how futures of interest are told from the others")
        .choices(["prim", "cart", "scores", "logistic"])
        .default("prim"),
    )
    .option("--peel-alpha <share>", "prim: how much of a box one peel takes off a range", alpha, 0.05)
    .option("--paste-alpha <share>", "prim: how much of what a limit keeps out one paste wins back", alpha, 0.05)
    .option("--mass-min <share>", "the smallest share of all futures in a box", decimalNumber(0, 1), 0.05)
    .addOption(
      new Option("--objective <name>", "prim: what makes a peel better").choices(primObjectives).default("lenient1"),
    )
    .option("--threshold <density>", "prim: the density a box must have to be an answer", decimalNumber(0, 1), 0)
    .option("--boxes <n>", "prim: how many boxes, each on what those before it left over", wholeNumber(1, 100), 1)
    .option("--resample <n>", "prim: try the suggested box again on n random halves", wholeNumber(1, 1000))
    .option("--depth-max <n>", "cart: questions one after another", wholeNumber(1, 1000))
    .option("--folds <n>", "cart: prune by cross-validation in n folds", wholeNumber(2, 100))
    .addOption(
      new Option("--score-by <name>", "scores: what they measure").choices(scoringMethods).default("extra-trees"),
    )
    .option(
      "--seed <n>",
      "for --resample, --folds and scores: the same seed draws the same",
      wholeNumber(0, 4_294_967_295),
      0,
    )
    .option("--rotate", "turn numbers to their principal components among futures of interest first (PCA-PRIM)")
    .option("--json", "one JSON document on standard output")
    .addHelpText("after", help)
    .action(async (path: string, options: DiscoverQuestion & { readonly json?: true }) => {
      const { inputs, interest, categorical } = options;
      const needed = inputs && [...new Set([interest.column, ...inputs, ...categorical])];
      const answer = discovered(await readTable(path, needed), options);
      terminal.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : discoverText(answer));
    });
}

const scoringMethods: readonly ScoringMethod[] = ["extra-trees", "f", "mutual-information"];

const alpha = decimalNumber(0.0001, 0.4999);

function interestOf(text: string): Interest {
  const parsed = parseInterest(text);
  if ("problem" in parsed) throw new InvalidArgumentError(`${parsed.problem}.`);
  return parsed;
}
