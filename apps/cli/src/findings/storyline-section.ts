import type { Outcome } from "@tamarisk/domain";
import { type Findings, type OutcomeRange, rangeOf, SHOWN_OUTCOMES, SHOWN_YEARS, toldStorylines } from "./findings.ts";
import type { NamedPolicy } from "./findings-policies.ts";
import { type Locale, markdownTable, words } from "./findings-words.ts";
import { MOST } from "./judge-claim.ts";
import { shownChange, shownNumber } from "./shown-number.ts";

/** What each storyline does to the town: medians, ranges and what it changes against Carry on. */
export function storylineSection(findings: Findings, locale: Locale): string {
  return toldStorylines
    .map(
      (storyline) =>
        `### ${storyline.name[locale]}\n\n${inWords(findings, storyline, locale)}\n\n${table(findings, storyline, locale)}`,
    )
    .join("\n\n");
}

function table(findings: Findings, { id }: NamedPolicy, locale: Locale): string {
  const isReference = id === "carry-on";
  const changeWord = { en: "change", zh: "变化" }[locale];
  const heads = SHOWN_YEARS.flatMap((year) => (isReference ? [`${year}`] : [`${year}`, changeWord]));
  const rows = SHOWN_OUTCOMES.map((outcomeId) => {
    const { name, unit } = outcomeOf(findings, outcomeId);
    const cells = SHOWN_YEARS.flatMap((year) => {
      const range = rangeOf(findings, id, outcomeId, year);
      return isReference ? [levelCell(range)] : [levelCell(range), changeCell(range)];
    });
    return [name[locale], unit[locale], ...cells];
  });
  return markdownTable([words.outcome[locale], words.unit[locale], ...heads], rows, 2);
}

function levelCell({ p5, p50, p95 }: OutcomeRange): string {
  return `${shownNumber(p50)} (${shownNumber(p5)} … ${shownNumber(p95)})`;
}

function changeCell({ change }: OutcomeRange): string {
  return `${shownChange(change!.p50)} (${shownChange(change!.p5)} … ${shownChange(change!.p95)})`;
}

/** Which outcomes are surely higher, surely lower, or neither, against Carry on in the same future. */
function inWords(findings: Findings, { id }: NamedPolicy, locale: Locale): string {
  if (id === "carry-on") return carryOnInWords(findings, locale);
  const sides = SHOWN_YEARS.map((year) => {
    const named = (is: (range: OutcomeRange) => boolean) =>
      SHOWN_OUTCOMES.filter((outcomeId) => is(rangeOf(findings, id, outcomeId, year))).map((outcomeId) =>
        inSentence(outcomeOf(findings, outcomeId).name[locale], locale),
      );
    const share = ({ change }: OutcomeRange, side: "rose" | "fell") => change![side] / change!.countedExperiments;
    const higher = named((range) => share(range, "rose") >= MOST);
    const lower = named((range) => share(range, "fell") >= MOST);
    const between = locale === "en" ? "; " : "、";
    const listed = (names: readonly string[]) => names.join(between) || { en: "nothing", zh: "无" }[locale];
    return locale === "en"
      ? `- **${year}**, against Carry on in the same future, in at least 66 of 100. Higher: ${listed(higher)}. Lower: ${listed(lower)}.`
      : `- **${year}年**，与同一未来情形中的“维持现状”相比，至少66%的未来情形中，较高：${listed(higher)}；较低：${listed(lower)}。`;
  });
  return sides.join("\n");
}

function carryOnInWords(findings: Findings, locale: Locale): string {
  const at = (outcomeId: string, year: number) => shownNumber(rangeOf(findings, "carry-on", outcomeId, year).p50);
  const row = (year: number) =>
    locale === "en"
      ? `- **${year}**, medians: ${at("residents", year)} residents, ${at("jobs", year)} jobs, output ${at("output", year)}, ${at("services_funded", year)} % of services paid for, groundwater ${at("groundwater_depth", year)} m deep, the desert front at ${at("desert_front", year)} m a year.`
      : `- **${year}年**中位数：常住人口${at("residents", year)}，岗位${at("jobs", year)}，地区生产总值${at("output", year)}，服务资金到位率${at("services_funded", year)}%，地下水埋深${at("groundwater_depth", year)}米，沙漠前缘每年推进${at("desert_front", year)}米。`;
  return SHOWN_YEARS.map(row).join("\n");
}

/** An outcome's name inside a sentence: English without its capital. */
function inSentence(name: string, locale: Locale): string {
  return locale === "en" ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/**
 * An outcome by its id.
 *
 * @throws {RangeError} If the futures have no such outcome.
 */
export function outcomeOf({ futures }: Pick<Findings, "futures">, id: string): Outcome {
  const found = futures.outcomes.find((outcome) => outcome.id === id);
  if (found) return found;
  throw new RangeError(`the futures have no outcome "${id}"`);
}
