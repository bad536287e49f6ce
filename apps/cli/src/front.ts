import { epsilonNondominated, frontSentence, hypervolume, nondominatedRanks } from "@tamarisk/scenario-engine";
import { Command, InvalidArgumentError } from "commander";
import { type ReadPoints, readPoints } from "./front/read-points.ts";
import { counted, listedNames } from "./number-table/table-header.ts";
import { nameList } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";
import { type Column, textTable } from "./text-table.ts";

interface FrontOptions {
  readonly reference: readonly number[];
  readonly epsilons?: readonly number[];
  readonly columns?: readonly string[];
  readonly maximize: readonly string[];
  readonly json?: true;
}

const help = `
FILE.csv has a line of names, then a line per point with a number in every objective; without a line of names the columns
are called objective1, objective2 and so on. All columns are objectives unless --columns says which. A blank, NaN, NA or
infinite field is no number: such points are left out, and counted.
  cost,dust
  410,0.8
  560,0.3

All objectives are minimised, but for those of --maximize, whose reference is the least that counts.
  hypervolume          how much of the space between the points and --reference they dominate, exactly, for any number of
                       objectives; points that are not better than the reference in every objective add nothing
  nondominated         points for which no other is at least as good in every objective and better in one; twins stay both
  epsilonNondominated  with --epsilons, objectives cut into boxes of that side from 0 on: a box stays if no other is at least as
                       good in every objective, and of each box the point nearest to its best corner, the first of equals.
                       Distances are taken in the columns' own units, as Platypus, MOEA Framework and pareto.py take them

With --json: { columns, points, leftOut: [index], beyondReference, reference, hypervolume,
  nondominated: [{ index, values: [number] }], epsilons, epsilonNondominated: [{ index, values }] or null,
  sentence: { en, zh } }
"index" counts points from 0 in the file's order, those left out included. docs/methods/hypervolume.md has the rules.

A list that begins with a minus goes with "=": --reference=-1,2

Exit codes: 0 answered, 1 the file has no such points, 2 the command was not understood.

Examples:
  tamarisk front costs.csv --reference 1000,1
  tamarisk front policies.csv --columns cost,residents --maximize residents --reference 1000,100000 --epsilons 10,500 --json`;

/** `tamarisk front`: what some points dominate, and which of them no other dominates. */
export function frontCommand(terminal: Terminal): Command {
  return new Command("front")
    .description("Which points of a table no other dominates, and the exact hypervolume they dominate.")
    .argument("<file>", "points as CSV: a line per point, a column per objective")
    .requiredOption("--reference <numbers>", "a number per objective, beyond which nothing counts", numbers)
    .option("--epsilons <numbers>", "for each objective the difference that matters: also gives a point per box", sides)
    .option("--columns <names>", "the columns that are objectives, in this order", nameList)
    .option("--maximize <names>", "columns of which more is better", nameList, [])
    .option("--json", "one JSON document on standard output")
    .addHelpText("after", help)
    .action(async (path: string, options: FrontOptions) => {
      const answer = answerOf(await readPoints(path, options.columns), options);
      terminal.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : plainText(answer));
    });
}

function numbers(text: string): number[] {
  const found = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (found.every(Number.isFinite)) return found;
  throw new InvalidArgumentError(`Found "${text}"; give numbers parted by commas, such as 1,0.5.`);
}

const SIDE_MIN = 1e-150;

function sides(text: string): number[] {
  const found = numbers(text);
  if (found.every((side) => side >= SIDE_MIN)) return found;
  throw new InvalidArgumentError(`Found "${text}"; an epsilon is above 0, at least ${SIDE_MIN}.`);
}

type Answer = ReturnType<typeof answerOf>;

function answerOf({ columns, rows }: ReadPoints, { reference, epsilons, maximize }: FrontOptions) {
  expectOneEach(reference, "--reference", columns);
  if (epsilons) expectOneEach(epsilons, "--epsilons", columns);
  const unknown = maximize.find((name) => !columns.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`--maximize names "${unknown}", which is no objective; they are ${columns.join(", ")}`);
  }
  const signs = columns.map((name) => (maximize.includes(name) ? -1 : 1));
  const indices = rows.flatMap((row, index) => (row.every(Number.isFinite) ? [index] : []));
  const objectives = Float64Array.from(indices.flatMap((index) => rows[index]!.map((value, o) => signs[o]! * value)));
  const limits = reference.map((limit, o) => signs[o]! * limit);
  const points = {
    count: indices.length,
    objectiveCount: columns.length,
    objectives,
    violations: new Float64Array(indices.length),
  };
  const found = (places: readonly number[]) =>
    places.map((place) => ({ index: indices[place]!, values: rows[indices[place]!]! }));
  const ranks = nondominatedRanks(points);
  const nondominated = found([...ranks.keys()].filter((place) => ranks[place] === 0));
  const boxed = epsilons ? found(epsilonNondominated(points, epsilons).places.toSorted((a, b) => a - b)) : null;
  const dominated = hypervolume(objectives, limits);
  if (!Number.isFinite(dominated)) {
    throw new RangeError("the hypervolume is larger than any number (1.8e308); take larger units for the objectives");
  }
  const counts = {
    pointCount: points.count,
    notNumberCount: rows.length - points.count,
    nondominatedCount: nondominated.length,
    epsilonNondominatedCount: boxed?.length ?? null,
    hypervolume: dominated,
    beyondReferenceCount: indices.filter((index) => rows[index]!.some((value, o) => !(signs[o]! * value < limits[o]!)))
      .length,
  };
  return {
    columns,
    points: rows.length,
    leftOut: rows.flatMap((row, index) => (row.every(Number.isFinite) ? [] : [index])),
    beyondReference: counts.beyondReferenceCount,
    reference,
    hypervolume: counts.hypervolume,
    nondominated,
    epsilons: epsilons ?? null,
    epsilonNondominated: boxed,
    sentence: frontSentence(counts),
  };
}

function expectOneEach(list: readonly number[], option: string, columns: readonly string[]): void {
  if (list.length === columns.length) return;
  throw new RangeError(
    `${option} has ${counted(list.length, "number")} and the objectives are ${columns.length} (${listedNames(columns)}); give one each, or choose objectives with --columns`,
  );
}

function plainText({ columns, nondominated, epsilonNondominated, sentence }: Answer): string {
  const shown = epsilonNondominated ?? nondominated;
  const head: Column[] = ["point", ...columns].map((title) => ({ title, align: "right" }));
  const rows = shown.map(({ index, values }) => [`${index}`, ...values.map(String)]);
  return rows.length === 0 ? `${sentence.en}\n` : `${sentence.en}\n\n${textTable(head, rows)}`;
}
