import type { Outcome } from "@tamarisk/domain";
import { exceedance, pairedChange } from "@tamarisk/scenario-engine";
import { jinchang } from "@tamarisk/town-model";
import type { Findings } from "./findings.ts";
import { storylinePolicies } from "./findings-policies.ts";
import { type Locale, markdownTable, words } from "./findings-words.ts";
import { MOST } from "./judge-claim.ts";
import { shownChange, shownNumber, shownShare } from "./shown-number.ts";

/** Every claim with its test, the share of futures in which it holds, and the verdict. */
export function claimSection({ claims, futures }: Findings, locale: Locale): string {
  const yes = { en: "yes", zh: "是" }[locale];
  const no = { en: "no", zh: "否" }[locale];
  const own = { en: "written in", zh: "由单项设定直接给出" }[locale];
  const heads = [
    "",
    words.claim[locale],
    words.place[locale],
    words.test[locale],
    own,
    words.verdict[locale],
    words.holds[locale],
  ];
  const rows = claims.map(({ claim, holds, counted, parts, verdict }) => [
    claim.id,
    claim.says[locale],
    claim.place[locale],
    claim.test.words(futures.outcomes)[locale],
    claim.writtenIn ? yes : no,
    `**${words[verdict][locale]}**`,
    `${shownShare(holds / counted)}${parts.length > 0 ? ` (${parts.map(shownShare).join("; ")})` : ""}`,
  ]);
  return markdownTable(heads, rows, 6);
}

/** What the numbers say where they go another way than the thesis, or than one would think. */
export function unexpectedSection(findings: Findings, locale: Locale): string {
  const { claims } = findings;
  const against = claims.filter(({ verdict }) => verdict === "does not appear");
  const open = claims.filter(({ verdict }) => verdict === "cannot be told");
  const ids = (of: typeof claims) => of.map(({ claim }) => claim.id).join(", ") || { en: "none", zh: "无" }[locale];
  const lines =
    locale === "en"
      ? [`- Claims that do not appear: ${ids(against)}. Claims that cannot be told: ${ids(open)}.`]
      : [`- 未出现的论断：${ids(against)}。无法判定的论断：${ids(open)}。`];
  const found = [closeCalls, water, money, shrinkage, visitors].map((of) => of(findings, locale));
  return [...lines, ...found].join("\n");
}

/** So near a limit, another seed or slightly other ranges could turn a verdict. */
const CLOSE = 0.02;

function closeCalls({ claims }: Findings, locale: Locale): string {
  const close = claims.filter(({ holds, counted }) =>
    [MOST, 1 - MOST].some((limit) => Math.abs(holds / counted - limit) <= CLOSE),
  );
  const between = locale === "en" ? ", " : "、";
  const named = close.map(({ claim, holds, counted }) => `${claim.id} (${shownShare(holds / counted)})`).join(between);
  return locale === "en"
    ? `- **Close calls.** Within two points of a limit, so that slightly other ranges could turn the verdict: ${named || "none"}.`
    : `- **临界结论。**距界限不到两个百分点，范围稍有不同就可能改变结论：${named || "无"}。`;
}

function changed({ futures }: Findings, policyId: string, outcomeId: string, year: number) {
  const { p5, p50, p95 } = pairedChange(futures.columns, {
    policyId,
    referenceId: "carry-on",
    outcomeId,
    year,
    measure: "difference",
  });
  return `${shownChange(p50)} (${shownChange(p5)} … ${shownChange(p95)})`;
}

function percentChanged({ futures }: Findings, policyId: string, outcomeId: string, year: number) {
  const { p5, p50, p95 } = pairedChange(futures.columns, {
    policyId,
    referenceId: "carry-on",
    outcomeId,
    year,
    measure: "percent",
  });
  return `${shownChange(p50)} % (${shownChange(p5)} … ${shownChange(p95)} %)`;
}

function water(findings: Findings, locale: Locale): string {
  const withMeasures = changed(findings, "industrial-revival", "water_stress", 2050);
  const without = changed(findings, "revival-without-water", "water_stress", 2050);
  return locale === "en"
    ? `- **Industry and water.** Industrial Revival changes water stress in 2050 by ${withMeasures} against Carry on; the same storyline without reclaimed water and water saving by ${without}. The difference between the two is what its own water measures do.`
    : `- **工业与水。**与维持现状相比，工业复兴使2050年水资源压力变化${withMeasures}；去掉再生水和节水措施后变化${without}。两者之差即该情景自身节水措施的作用。`;
}

function money(findings: Findings, locale: Locale): string {
  const rows = storylinePolicies
    .filter(({ id }) => id !== "carry-on")
    .map(({ id, name }) => {
      const [revenue, cost] = ["revenue", "measures_cost"].map((outcome) => changed(findings, id, outcome, 2050));
      const funded = changed(findings, id, "services_funded", 2050);
      return locale === "en"
        ? `  - ${name.en}: revenue ${revenue}, spent on measures ${cost} (100 million CNY a year), services paid for ${funded} points`
        : `  - ${name.zh}：财政收入${revenue}，措施支出${cost}（亿元/年），服务资金到位率${funded}个百分点`;
    });
  return locale === "en"
    ? `- **Who pays.** The town's part of the cost of measures comes from loans within the debt limit and then from the same money as services, so a storyline can raise revenue and still leave less for services. Against Carry on in 2050, costs of all payers:\n${rows.join("\n")}`
    : `- **谁来付费。**措施支出中城市承担的部分先用债务限额内的借款，再与公共服务使用同一笔资金，因此情景可以提高财政收入而留给公共服务的仍然更少。与2050年的维持现状相比，支出为各方合计：\n${rows.join("\n")}`;
}

function shrinkage(findings: Findings, locale: Locale): string {
  const [heritage, farming] = ["heritage-alone", "farming-alone"].map((id) =>
    percentChanged(findings, id, "output", 2050),
  );
  const economy = changed(findings, "shrinkage-with-new-economy", "services_funded", 2050);
  const told = changed(findings, "managed-shrinkage", "services_funded", 2050);
  const short = exceedance(findings.futures.columns, {
    policyId: "carry-on",
    outcomeId: "services_funded",
    comparison: "at-least",
    threshold: 90,
    year: 2050,
    when: "in",
  });
  const carryOn = shownShare(1 - short.share!);
  return locale === "en"
    ? `- **Managed Shrinkage taken apart.** Heritage tourism alone changes output in 2050 by ${heritage}, the farming measures alone by ${farming}. Services paid for: ${told} points against Carry on as it is told, ${economy} points with Industrial Revival's new economy added: its measures cost money too. Carry on itself pays for less than 90 % in ${carryOn} of futures, with which the first part of S2 is to be compared.`
    : `- **拆解精明收缩。**仅遗产旅游使2050年产出变化${heritage}，仅农业措施变化${farming}。服务资金到位率与维持现状相比：原情景${told}个百分点，加上工业复兴的新经济后${economy}个百分点，因为新经济的措施同样要花钱。维持现状本身在${carryOn}的未来情形中到位率低于90%，S2的第一部分应与此相比。`;
}

function visitors({ decided }: Findings, locale: Locale): string {
  const [strongest] = decided.find(({ outcomeId }) => outcomeId === "jobs")!.difference;
  const { name, source } = jinchang.uncertainties.find(({ id }) => id === strongest!.id)!;
  const correlation = shownNumber(strongest!.correlation);
  return locale === "en"
    ? `- **What Desert Oasis rests on.** The jobs it adds in 2050 go most with one uncertainty: ${name.en} (rank correlation ${correlation}; source: ${source}).`
    : `- **荒漠绿洲的依据。**它在2050年增加的岗位与一项不确定因素关系最强：${name.zh}（秩相关${correlation}；来源：${source === "judgement" ? "判断" : source}）。`;
}

/** In how many futures each threshold is crossed, and when. */
export function thresholdSection({ futures }: Findings, locale: Locale): string {
  const heads =
    locale === "en"
      ? [
          "threshold",
          "storyline",
          "already in 2020",
          "by 2035",
          "by 2050",
          "by 2080",
          "beyond in 2050",
          "beyond in 2080",
        ]
      : [
          "阈值",
          "情景",
          "2020年已越过",
          "至2035年",
          "至2050年",
          "至2080年",
          "2050年处于越过状态",
          "2080年处于越过状态",
        ];
  const told = storylinePolicies.map(({ id }) => id);
  const rows = futures.crossed
    .filter(({ policyId }) => told.includes(policyId))
    .toSorted((a, b) => a.outcome.id.localeCompare(b.outcome.id) || told.indexOf(a.policyId) - told.indexOf(b.policyId))
    .map(({ policyId, outcome, already, by }) => {
      const { value, name, good } = outcome.threshold!;
      const side = { below: { en: "above", zh: "高于" }, above: { en: "below", zh: "低于" } }[good][locale];
      const policy = storylinePolicies.find(({ id }) => id === policyId)!;
      return [
        `${outcome.name[locale]} ${side} ${shownNumber(value)} (${name[locale]})`,
        policy.name[locale],
        shownShare(already),
        ...[2035, 2050, 2080].map((year) => shownShare(by[year]!)),
        ...[2050, 2080].map((year) => shownShare(beyondIn(futures, policyId, outcome, year))),
      ];
    });
  return markdownTable(heads, rows, 2);
}

/** The share of futures that are beyond a threshold in one year. */
function beyondIn(
  { columns }: Findings["futures"],
  policyId: string,
  { id, threshold }: Outcome,
  year: number,
): number {
  const isBelow = threshold!.good === "below";
  const { share } = exceedance(columns, {
    policyId,
    outcomeId: id,
    comparison: isBelow ? "at-most" : "at-least",
    threshold: threshold!.value,
    year,
    when: "in",
  });
  return 1 - share!;
}
