import type { LocalizedText } from "@tamarisk/domain";
import { exactInWords, joinSentences, listInWords, numberInWords, quantityInWords } from "../summary/in-words.ts";
import { type ActionAdvice, actionAdvice, bestPathway } from "./action-advice.ts";
import type { PathwayResult } from "./find-pathways.ts";
import { type PathwayScore, pathwayScore } from "./pathway-score.ts";
import { contradictionSentence } from "./rule-contradictions.ts";
import { GOOD_WITHIN, type ScoredPathways } from "./score-pathways.ts";

/** What sentences about pathways call things. */
export interface PathwayNames {
  /** The name of an action by its id. */
  readonly actionOf: (id: string) => LocalizedText;
  /** As `objectiveInWords` has it. */
  readonly objective: LocalizedText;
  /** What costs are counted in, where it is known. */
  readonly costUnit?: LocalizedText;
}

/**
 * What a search for pathways came to, in words.
 *
 * @example
 * pathwaysSentence(result, names).en;
 * // "Under the present plan, the objective (Groundwater depth at most 40 m) is met to 2080 in 173 of 1,000 futures. …"
 */
export function pathwaysSentence(result: PathwayResult, names: PathwayNames): LocalizedText {
  switch (result.kind) {
    case "contradictory-rules":
      return joinSentences([
        { en: "No pathway was looked for, since the rules cannot all be kept.", zh: "规则无法同时满足，未寻找路径。" },
        ...result.contradictions.map((each) => contradictionSentence(each, names.actionOf)),
      ]);
    case "no-counted-futures":
      return {
        en: `No future can be judged: in each of ${exactInWords(result.futures)} some run gave no number.`,
        zh: `无法评判：${exactInWords(result.futures)} 种未来情形中都有运行未得出数值。`,
      };
    default:
      return joinSentences(
        [
          presentSentence(result.scored, names),
          result.kind === "pathways" ? null : aloneSentence(result),
          ...(result.kind === "pathways" ? foundSentences(result.scored, names) : []),
          excludedSentence(result.excludedFutures),
        ].filter((sentence) => sentence !== null),
      );
  }
}

function presentSentence({ tree, robustness }: ScoredPathways, { objective }: PathwayNames): LocalizedText {
  const futures = tree.futures.length;
  const met = exactInWords(Math.round(robustness[0]! * futures));
  return {
    en: `Under the present plan, the objective (${objective.en}) is met to ${tree.horizonYear} in ${met} of ${exactInWords(futures)} futures.`,
    zh: `按现行规划，${exactInWords(futures)} 种未来情形中有 ${met} 种把目标（${objective.zh}）保持到 ${tree.horizonYear} 年。`,
  };
}

function aloneSentence({ kind, scored }: Extract<PathwayResult, { scored: unknown }>): LocalizedText {
  const { presentFires, horizonYear } = scored.tree;
  if (kind === "never-fires") {
    return {
      en: "The trigger fires in no future, so no action is ever decided on.",
      zh: "触发条件在任何未来情形中都未出现，因此不会决定采取任何措施。",
    };
  }
  return {
    en: `The trigger fires in ${exactInWords(presentFires)} of them, and no action that the rules allow would then be in force by ${horizonYear}.`,
    zh: `触发条件在其中 ${exactInWords(presentFires)} 种中出现，但规则允许的措施到 ${horizonYear} 年都无法见效。`,
  };
}

function foundSentences(scored: ScoredPathways, { actionOf, costUnit }: PathwayNames): LocalizedText[] {
  const best = pathwayScore(scored, bestPathway(scored));
  const count = scored.length.length - 1;
  const line = sequenceInWords(best, actionOf);
  const futures = scored.tree.futures.length;
  const cost = best.cost && costInWords(best.cost.mean, costUnit);
  const some = {
    en: count === 1 ? "One pathway comes about." : `${exactInWords(count)} pathways come about.`,
    zh: `可形成 ${exactInWords(count)} 条路径。`,
  };
  if (best.sequence.length === 0) {
    return [
      some,
      {
        en: "None of them meets it in more futures or misses it in fewer years.",
        zh: "没有一条能在更多未来情形中达标或减少不达标年数。",
      },
    ];
  }
  if (best.robustness === scored.robustness[0]) {
    const [fewest, present] = [best.gapYears, scored.gapYears[0]!].map(numberInWords);
    return [
      some,
      {
        en: `None of them meets it in more futures; it is missed in the fewest years with ${line.en}: ${fewest} on average instead of ${present}.`,
        zh: `没有一条能在更多未来情形中达标；不达标年数最少的是${line.zh}，平均 ${fewest} 年，现行规划为 ${present} 年。`,
      },
    ];
  }
  const met = exactInWords(Math.round(best.robustness * futures));
  return [
    some,
    {
      en: `It is met in the most futures, ${met}, with ${line.en}${cost === null ? "" : `, at a mean cost of ${cost.en}`}.`,
      zh: `达标最多的是${line.zh}，有 ${met} 种${cost === null ? "" : `，平均费用 ${cost.zh}`}。`,
    },
    goodSentence(actionAdvice(scored), actionOf),
  ];
}

function costInWords(mean: number, unit: LocalizedText | undefined): LocalizedText {
  const amount = numberInWords(mean);
  return unit
    ? quantityInWords(amount, unit)
    : { en: `${amount} in the unit given`, zh: `${amount}（单位同所给费用）` };
}

function goodSentence(advice: ActionAdvice, actionOf: PathwayNames["actionOf"]): LocalizedText {
  const { goodPathways, robust, adaptive } = advice;
  const points = Math.round(100 * GOOD_WITHIN);
  const en = [
    goodPathways === 1
      ? "No other pathway comes within"
      : `${exactInWords(goodPathways)} pathways, this one among them, come within`,
    ` ${points} percentage points of that; `,
  ];
  const zh = [
    goodPathways === 1
      ? `没有其他路径与之相差不超过 ${points} 个百分点；`
      : `包括它在内，有 ${exactInWords(goodPathways)} 条路径与之相差不超过 ${points} 个百分点；`,
  ];
  if (robust.length === 0) {
    en.push("no action is in all of them");
    zh.push("没有一项措施为它们共有");
  } else {
    const listed = listInWords(robust.map(actionOf));
    en.push(goodPathways === 1 ? `it has ${listed.en}` : `all of them have ${listed.en}`);
    zh.push(goodPathways === 1 ? `它包含${listed.zh}` : `它们都包含${listed.zh}`);
  }
  const shares = adaptive.slice(0, 3).map(({ actionId, shareOfGood }, place) => {
    const name = actionOf(actionId);
    const count = exactInWords(Math.round(shareOfGood * goodPathways));
    return { en: `${name.en} ${place === 0 ? "is in" : "in"} ${count}`, zh: `${name.zh}出现在其中 ${count} 条` };
  });
  if (shares.length > 0) {
    en.push(`; ${shares.map((share) => share.en).join(", ")}`);
    zh.push(`；${shares.map((share) => share.zh).join("，")}`);
  }
  return { en: `${en.join("")}.`, zh: `${zh.join("")}。` };
}

function excludedSentence(excluded: number): LocalizedText | null {
  if (excluded === 0) return null;
  return {
    en: `${exactInWords(excluded)} ${excluded === 1 ? "future is" : "futures are"} left out, since some run in ${excluded === 1 ? "it" : "them"} gave no number.`,
    zh: `另有 ${exactInWords(excluded)} 种未来情形因运行未得出数值而未计入。`,
  };
}

/**
 * A pathway as its actions one after another.
 *
 * @example
 * sequenceInWords(score, actionOf).en; // "Irrigation cap → Seasonal river restored"
 */
export function sequenceInWords(
  { sequence }: Pick<PathwayScore, "sequence">,
  actionOf: PathwayNames["actionOf"],
): LocalizedText {
  if (sequence.length === 0) return { en: "Present plan", zh: "现行规划" };
  const names = sequence.map(actionOf);
  return { en: names.map(({ en }) => en).join(" → "), zh: names.map(({ zh }) => zh).join(" → ") };
}
