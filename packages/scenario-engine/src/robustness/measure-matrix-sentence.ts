import type { LocalizedText } from "@tamarisk/domain";
import type { MatrixCell } from "./measure-matrix.ts";

/** Names for the matrix, and what each of its cells did with its measure. */
export interface MatrixNames {
  readonly storylines: readonly LocalizedText[];
  /** In the order of the rows after the first. */
  readonly measures: readonly LocalizedText[];
  /** In the shape of the rows after the first: whether the storyline got the measure or lost it. */
  readonly changes: readonly (readonly ("added" | "taken-away")[])[];
}

interface Move {
  readonly change: "added" | "taken-away";
  readonly measure: LocalizedText;
  readonly storyline: LocalizedText;
  readonly before: number;
  readonly after: number;
}

/**
 * Which measure gains the objective most futures and which loses it most, added or taken away.
 *
 * @param cells - From `measureMatrix`: storylines as they are, then a row per measure.
 *
 * @example
 * measureMatrixSentence(cells, names).en;
 * // "Adding talent to Carry on gains most: 58 of 100 futures meet the objective instead of 41. …"
 */
export function measureMatrixSentence(cells: readonly (readonly MatrixCell[])[], names: MatrixNames): LocalizedText {
  const moves = movesIn(cells, names);
  if (moves.length === 0) {
    return { en: "No cell has a future that can be counted.", zh: "没有任何单元格有可计入的未来情形。" };
  }
  const sentences = [
    cells[0]!.every(({ share }) => share === 1) ? allMetText : gainSentence(largest(moves, "added", 1)),
    movedSentence(largest(moves, "added", -1)),
    movedSentence(largest(moves, "taken-away", -1)),
    movedSentence(largest(moves, "taken-away", 1)),
  ].filter((sentence) => sentence !== null);
  return { en: sentences.map(({ en }) => en).join(" "), zh: sentences.map(({ zh }) => zh).join("") };
}

const allMetText: LocalizedText = {
  en: "As they are, all storylines meet the objective in every future that is counted.",
  zh: "各情景故事原样即在所有计入的未来情形中达到目标。",
};

function movesIn(cells: readonly (readonly MatrixCell[])[], names: MatrixNames): Move[] {
  const [own, ...rows] = cells;
  return rows.flatMap((row, place) =>
    row.flatMap(({ share }, storyline) => {
      const before = own?.[storyline]?.share ?? null;
      if (share === null || before === null) return [];
      return [
        {
          change: names.changes[place]![storyline]!,
          measure: names.measures[place]!,
          storyline: names.storylines[storyline]!,
          before: Math.round(100 * before),
          after: Math.round(100 * share),
        },
      ];
    }),
  );
}

/** The move of a kind that gains most, or loses most with −1; `null` where none of that kind moves one of 100 futures. */
function largest(moves: readonly Move[], change: Move["change"], sign: 1 | -1): Move | null {
  const sizeOf = ({ before, after }: Move) => sign * (after - before);
  const [first] = moves
    .filter((move) => move.change === change && sizeOf(move) > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return first ?? null;
}

function gainSentence(gain: Move | null): LocalizedText {
  if (!gain) {
    return {
      en: "No measure, added in full, lets one more of 100 futures meet the objective in any storyline.",
      zh: "在任何情景故事中，全力实施任何一项措施都不能使每 100 种未来情形中多一种达到目标。",
    };
  }
  const { measure, storyline, before, after } = gain;
  return {
    en: `Adding ${measure.en} to ${storyline.en} gains most: ${after} of 100 futures meet the objective instead of ${before}.`,
    zh: `在“${storyline.zh}”中加入“${measure.zh}”增加最多：100 种未来情形中达到目标的由 ${before} 种增至 ${after} 种。`,
  };
}

function movedSentence(move: Move | null): LocalizedText | null {
  if (!move) return null;
  const { change, measure, storyline, before, after } = move;
  const done = {
    en:
      change === "added" ? `Adding ${measure.en} to ${storyline.en}` : `Taking ${measure.en} away from ${storyline.en}`,
    zh: change === "added" ? `在“${storyline.zh}”中加入“${measure.zh}”` : `从“${storyline.zh}”中去掉“${measure.zh}”`,
  };
  return after < before
    ? {
        en: `${done.en} loses most: ${after} instead of ${before}.`,
        zh: `${done.zh}减少最多：由 ${before} 种降至 ${after} 种。`,
      }
    : {
        en: `${done.en} gains most: ${after} instead of ${before}.`,
        zh: `${done.zh}增加最多：由 ${before} 种增至 ${after} 种。`,
      };
}
