import type { CaseInput } from "../cases.ts";
import { inputSlices } from "../input-slices.ts";
import type { Scorer } from "./f-scores.ts";

/**
 * The mutual information of each input with the outcome, in nats: how much knowing the input tells about the outcome,
 * whatever the form of what ties them. Numbers are put into bins of about equal counts, and what chance alone would give
 * that many bins on average is taken off (Miller & Madow), so it can fall to 0 but not below.
 *
 * Bins serve numbers and categories alike and cost one walk through the futures, so that shuffled outcomes can be scored
 * too. Estimators by nearest neighbours (Kraskov et al. 2004, Ross 2014) follow fine detail more closely.
 *
 * @param isBinary - The outcome is 0 or 1, and not to be put into bins.
 *
 * @see Miller (1955), Note on the bias of information estimates; Cover & Thomas (2006), Elements of information theory, ch. 2.
 */
export function mutualInformationScorer(inputs: readonly CaseInput[], isBinary: boolean): Scorer {
  const coded = inputs.map((input) => (input.kind === "number" ? binned(input.values) : input.codes));
  return (outcome) => {
    const outcomeCodes = isBinary ? Uint16Array.from(outcome) : binned(outcome);
    return Float64Array.from(coded, (codes) => Math.max(0, informationShared(codes, outcomeCodes)));
  };
}

const MOST_BINS = 20;

/** As many bins as leave about five futures for each cell of two inputs, from 2 to 20. */
function binned(values: Float64Array): Uint16Array {
  return inputSlices(values, Math.min(MOST_BINS, Math.max(2, Math.floor(Math.sqrt(values.length / 5))))).codes;
}

function informationShared(codes: Uint16Array, others: Uint16Array): number {
  const count = codes.length;
  const width = highest(others) + 1;
  const cells = new Float64Array((highest(codes) + 1) * width);
  for (let place = 0; place < count; place++) cells[codes[place]! * width + others[place]!]!++;
  const rows = new Float64Array(cells.length / width);
  const columns = new Float64Array(width);
  for (const [cell, size] of cells.entries()) {
    rows[Math.floor(cell / width)]! += size;
    columns[cell % width]! += size;
  }
  const information = Math.log(count) + (sizeLog(cells) - sizeLog(rows) - sizeLog(columns)) / count;
  const isUsed = (size: number) => size > 0;
  const chance = ((rows.filter(isUsed).length - 1) * (columns.filter(isUsed).length - 1)) / (2 * count);
  return information - chance;
}

function sizeLog(sizes: Float64Array): number {
  return sizes.reduce((sum, size) => (size === 0 ? sum : sum + size * Math.log(size)), 0);
}

function highest(codes: Uint16Array): number {
  let top = 0;
  for (let place = 0; place < codes.length; place++) if (codes[place]! > top) top = codes[place]!;
  return top;
}
