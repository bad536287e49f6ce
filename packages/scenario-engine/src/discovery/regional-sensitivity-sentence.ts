import type { BoxLimit, LocalizedText } from "@tamarisk/domain";
import { beforeChinese, joinSentences, percentInWords } from "../summary/in-words.ts";
import { type InputWords, limitClause } from "./box-sentence.ts";
import { casesProblemSentence, nameOf } from "./cases-problem-sentence.ts";
import type { InputContrast, RegionalSensitivity } from "./regional-sensitivity.ts";

/**
 * Regional sensitivity in words: the input that parts futures of interest from the others most, and how many part them no
 * more than chance may.
 *
 * @param what - What futures of interest have in common, as a clause: "Seasonal river fails", “季节性河流”失效.
 * @param words - An input without words is called by its id.
 *
 * @example
 * regionalSensitivitySentence(regionalSensitivity(cases), what, words).en;
 * // "In 83% of the futures in which Seasonal river fails, and in 21% of the others, the nickel price is at most 13,900: no
 * // input parts them further. For 17 of 20 inputs the gap may be chance (p 0.05 or more)."
 */
export function regionalSensitivitySentence(
  result: RegionalSensitivity,
  what: LocalizedText,
  words: Readonly<Record<string, InputWords>>,
): LocalizedText {
  if (result.kind !== "contrasts") return casesProblemSentence(result, what, words);
  const { contrasts } = result;
  const byChance = contrasts.filter(({ p }) => p >= HARDLY_CHANCE).length;
  const { limit, ofInterest, others } = widestPart(contrasts[0]!);
  const inputId = contrasts[0]!.inputId;
  const clause = limitClause(limit, words[inputId] ?? { name: nameOf(inputId, words) });
  const further = contrasts.length > 1;
  return joinSentences([
    {
      en: `In ${percentInWords(ofInterest)} of the futures in which ${what.en}, and in ${percentInWords(others)} of the others, ${clause.en}${further ? ": no input parts them further" : ""}.`,
      zh: `${beforeChinese(clause.zh)}的情形，在${what.zh}的未来情形中占 ${percentInWords(ofInterest)}，在其余未来情形中占 ${percentInWords(others)}${further ? "；没有其他因素的差别更大" : ""}。`,
    },
    ...(byChance === 0
      ? []
      : [
          {
            en: `For ${byChance} of ${contrasts.length} input${contrasts.length === 1 ? "" : "s"} the gap may be chance (p 0.05 or more).`,
            zh: `${contrasts.length} 个因素中有 ${byChance} 个的差别可能出于偶然（p 值不小于 0.05）。`,
          },
        ]),
  ]);
}

const HARDLY_CHANCE = 0.05;

/** The part of an input's range, or the category, that sets both kinds of futures apart most. */
function widestPart(contrast: InputContrast): { limit: BoxLimit; ofInterest: number; others: number } {
  if (contrast.kind === "number") return { limit: { max: contrast.widestAt }, ...contrast.upToThere };
  const gapOf = (share: { ofInterest: number; others: number }) => Math.abs(share.ofInterest - share.others);
  const [widest] = contrast.shares.toSorted((a, b) => gapOf(b) - gapOf(a));
  return { limit: { values: [widest!.category] }, ofInterest: widest!.ofInterest, others: widest!.others };
}
