import type { LocalizedText } from "@tamarisk/domain";
import type { LeverDifference, PointExplanation } from "./explain-point.ts";

/** How a lever and its values are said. */
export interface SaidLever {
  readonly name: LocalizedText;
  readonly say: (value: number) => LocalizedText;
  /** Higher and lower, later and earlier, or values without an order. */
  readonly kind: "amount" | "year" | "category";
}

/**
 * What sets a point apart, in one sentence: the levers that differ by a tenth of their range or more, three at most.
 *
 * @param reference - The name of the one policy compared with; without it, the others are points that were found.
 *
 * @example
 * explainPointSentence(explanation, levers).en;
 * // "Against the 3 other points, this one has trees at 0.9 (0.4 is their median; higher than 3 of 3)."
 */
export function explainPointSentence(
  explanation: PointExplanation,
  levers: readonly SaidLever[],
  reference?: LocalizedText,
): LocalizedText {
  switch (explanation.kind) {
    case "nothing-to-compare":
      return { en: "There is no other point to compare this one with.", zh: "没有其他点可供比较。" };
    case "like-the-others":
      return reference
        ? { en: `Every lever is as in ${reference.en}.`, zh: `各项杠杆均与“${reference.zh}”相同。` }
        : { en: "No lever differs from what is usual among the other points.", zh: "各项杠杆与其他点的通常取值一致。" };
    case "set-apart":
      return differencesSentence(explanation, levers, reference);
  }
}

const comparatives = {
  amount: { more: { en: "higher", zh: "高" }, less: { en: "lower", zh: "低" } },
  year: { more: { en: "later", zh: "晚" }, less: { en: "earlier", zh: "早" } },
} as const;

const WORTH_SAYING = 0.1;
const MOST_SAID = 3;

function differencesSentence(
  { otherCount, differences }: Extract<PointExplanation, { kind: "set-apart" }>,
  levers: readonly SaidLever[],
  reference: LocalizedText | undefined,
): LocalizedText {
  const worthSaying = differences.filter(({ apart }) => apart >= WORTH_SAYING).slice(0, MOST_SAID);
  if (worthSaying.length === 0) {
    return {
      en: `No lever differs from ${reference?.en ?? "the others' median"} by a tenth of its range or more.`,
      zh: `没有杠杆与${reference ? `“${reference.zh}”` : "其他点的中位数"}相差其取值范围的十分之一以上。`,
    };
  }
  const parts = worthSaying.map((one) => differencePart(one, levers[one.variable]!, otherCount, reference));
  const others = otherCount === 1 ? "the 1 other point" : `the ${otherCount} other points`;
  return {
    en: `Against ${reference?.en ?? others}, this one has ${parts.map(({ en }) => en).join("; ")}.`,
    zh: `与${reference ? `“${reference.zh}”` : `其他 ${otherCount} 个点`}相比，此点的${parts.map(({ zh }) => zh).join("；")}。`,
  };
}

function differencePart(
  { value, usual, lowerCount, higherCount }: LeverDifference,
  { name, say, kind }: SaidLever,
  otherCount: number,
  reference: LocalizedText | undefined,
): LocalizedText {
  const [here, there] = [say(value), say(usual)];
  if (reference) {
    return { en: `${name.en} at ${here.en} instead of ${there.en}`, zh: `${name.zh}为 ${here.zh}（原为 ${there.zh}）` };
  }
  if (kind === "category") {
    const same = otherCount - lowerCount - higherCount;
    return {
      en: `${name.en} at ${here.en} (as have ${same} of ${otherCount}; most often ${there.en})`,
      zh: `${name.zh}为 ${here.zh}（其他 ${otherCount} 个点中有 ${same} 个相同，最常见为 ${there.zh}）`,
    };
  }
  const isHigher = value > usual;
  const count = isHigher ? lowerCount : higherCount;
  const than = comparatives[kind][isHigher ? "more" : "less"];
  return {
    en: `${name.en} at ${here.en} (${there.en} is their median; ${than.en} than ${count} of ${otherCount})`,
    zh: `${name.zh}为 ${here.zh}（它们的中位数为 ${there.zh}；${than.zh}于 ${otherCount} 个中的 ${count} 个）`,
  };
}
