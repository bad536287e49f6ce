import { contentHash } from "@tamarisk/scenario-engine";
import { jinchang, townModelVersion } from "@tamarisk/town-model";
import { claimSection, thresholdSection, unexpectedSection } from "./claim-section.ts";
import {
  isSampled,
  rankedFigures,
  rankedJudgements,
  screeningSection,
  uncertaintySection,
} from "./decision-section.ts";
import { DECIDED_OUTCOMES, type Findings, rangeOf } from "./findings.ts";
import { findingsPolicies } from "./findings-policies.ts";
import type { Locale } from "./findings-words.ts";
import type { Verdict } from "./judge-claim.ts";
import { shownChange, shownNumber } from "./shown-number.ts";
import { storylineSection } from "./storyline-section.ts";

/** What the run took, for the page's last line. */
interface RunCost {
  readonly seconds: number;
  readonly gigabytes: number;
}

const PICTURE: Readonly<Record<Locale, string>> = {
  en: "images/findings-jinchang.svg",
  zh: "images/findings-jinchang.zh.svg",
};

/** The findings as a page; every number in it comes from the run. */
export function findingsPage(findings: Findings, cost: RunCost, locale: Locale): string {
  const sections = locale === "en" ? englishPage(findings, cost) : chinesePage(findings, cost);
  return `${sections.join("\n\n")}\n`;
}

/** Numbers that both pages need in their sentences. */
function figuresOf(findings: Findings) {
  const { futures, claims, screening } = findings;
  const count = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict).length;
  const bases = Object.values(jinchang.parameters).map(({ basis }) => basis);
  const basis = (of: string) => bases.filter((found) => found === of).length;
  const ten = rankedJudgements(findings, "carryOn").slice(0, 10);
  const groundwater = DECIDED_OUTCOMES.indexOf("groundwater_depth");
  const depth = screening.effects.find(({ figure }) => figure.id === "depth_at_start");
  const top = rankedFigures(findings, "carryOn").slice(0, 20);
  return {
    futures: futures.count.toLocaleString("en-US"),
    runs: (futures.count * findingsPolicies.length).toLocaleString("en-US"),
    failed: futures.failures.length.toLocaleString("en-US"),
    policies: findingsPolicies.length,
    uncertainties: jinchang.uncertainties.length,
    correlations: jinchang.correlations.length,
    claims: claims.length,
    appears: count("appears"),
    not: count("does not appear"),
    open: count("cannot be told"),
    whole: claims.filter(({ claim, verdict }) => !claim.writtenIn && verdict === "appears").length,
    ofWhole: claims.filter(({ claim }) => !claim.writtenIn).length,
    parameters: bases.length,
    judgement: basis("judgement"),
    data: basis("data"),
    fit: basis("fit"),
    tenUnsampled: ten.filter(({ effect }) => !isSampled(effect)).length,
    topJudged: top.filter(({ effect }) => effect.figure.basis === "judgement").length,
    screened: screening.effects.length,
    screeningRuns: screening.runs.toLocaleString("en-US"),
    trajectories: screening.trajectories,
    screeningFailed: screening.failed.toLocaleString("en-US"),
    atStart: screening.atStart,
    depthStep: shownNumber(depth?.carryOn[groundwater] ?? null),
    depthOasis: shownChange(rangeOf(findings, "desert-oasis", "groundwater_depth", 2050).change!.p50),
    town: contentHash(jinchang).slice(0, 12),
  };
}

function englishPage(findings: Findings, cost: RunCost): string[] {
  const n = figuresOf(findings);
  return [
    `# Findings for Jinchang\n\n[中文](findings-jinchang.zh.md)`,
    `Written by \`tamarisk findings\`; do not edit. Five storylines in ${n.futures} futures each. Every number comes from that run.`,
    `## How to read this

A future is one draw of ${n.uncertainties} uncertainties (Latin hypercube, ${n.correlations} rank correlations, seed ${findings.futures.seed}); every storyline meets the same
${n.futures}. A cell shows the median and, in brackets, the values below which 5 and 95 of 100 futures lie. A *change* is the storyline less
Carry on in the same future, then its median and range. Shares of futures are shares of what was explored. They are no probabilities: the
ranges are mostly judgement, and ${n.judgement} of ${n.parameters} figures of the town are. Money is in prices of 2020.
[Calibration](calibration-jinchang.md) says how well the model meets the past: residents only.

Of ${n.claims} claims of the thesis that the model has words for, ${n.appears} appear, ${n.not} do not, and ${n.open} cannot be told. For ${n.ofWhole} of them no single
measure or figure gives the answer almost by itself; of those ${n.whole} appear.`,
    `## What the storylines do

![Residents, output, services paid for, debt, groundwater and the desert front by storyline](${PICTURE.en})

Lines are medians. The bars at the right are the range of 90 of 100 futures in 2080. A red line is a threshold.`,
    storylineSection(findings, "en"),
    `## What the thesis says, and whether it appears

A claim *appears* if its test holds in at least 66 of 100 futures, *does not appear* if it holds in at most 34, and otherwise *cannot be
told*: the limits the product uses for gaining and losing. The tests stand in \`apps/cli/src/findings/claims.ts\`. They were written after a
look at medians of 500 futures and before any share was computed; where the thesis gives no size, the size (1 %, 5 %, a half) is ours. A
verdict is about a sign or a limit; how much stands in the tables above. *Written in* means
that the effect of a measure, or one figure, says so almost by itself: such a claim shows that the model says what it was told. Where a
test has parts, brackets hold the share of each.`,
    claimSection(findings, "en"),
    `Not tested, since the model has no words for it: that large mechanised farms degrade land again, that the technology upgrade fails,
that a dominant firm shuts small ones out, that restoration takes land from villages, whether heritage sites draw visitors from Dunhuang or
Zhangye.`,
    `## Against expectation\n\n${unexpectedSection(findings, "en")}`,
    `## Thresholds crossed\n\nThe share of futures in which a threshold has been crossed at least once. An outcome that came back has
still crossed; the last two columns say how many are beyond it in the year itself. Weather moves the desert front from year to year.`,
    thresholdSection(findings, "en"),
    `## Which uncertainties decide

Rank correlations over the ${n.futures} futures: 1 if the outcome rises whenever the uncertainty does, −1 if it falls. Only those of 0.15 and more. The
draws of a price history and of a weather history have no order, so a rank correlation cannot see them.`,
    uncertaintySection(findings, "en"),
    `## Judgements that matter most

The futures vary ${n.uncertainties} figures. A screening moved all ${n.screened} that have a range, one at a time along ${n.trajectories} random trajectories (Morris) under Carry on and
Desert Oasis; ${n.atStart} of them, which are read before the first year, from end to end of their range with everything else as in the reference. A step is two thirds of a figure's range; its effect in 2050 is shown
in standard deviations of the outcome over the ${n.futures} futures, averaged over eight outcomes (residents, jobs, output, debt, services paid for,
groundwater, desert front, access), and in the unit of the outcome that it moves most, the median over trajectories. Ranges reach to
their ends with the same weight as their middle, which overstates against the futures. Figures by unit, group, sector or lever are moved as a whole. Of the twenty figures that matter most
for the level, ${n.topJudged} are judgements. Of the ten judgements in the first table ${n.tenUnsampled} are not among the sampled uncertainties: the ranges above are too
narrow by what these would add.`,
    screeningSection(findings, "en"),
    `## Where the data is too thin to say

- **Money.** There is no fiscal series. Taxes, transfers, costs of services and of measures, and the debt at the start are judgement; the
  order of storylines by services paid for and by debt rests on them.
- **Water.** No groundwater levels and no water use by sector for Jinchang; the basin's figures and Minqin's fall of the water table stand
  in. A step of the depth at the start moves the depth in 2050 by
  ${n.depthStep} m; Desert Oasis moves it by ${n.depthOasis} m (median, against Carry on).
- **Desert front.** One published speed and one tipping point, no series. How the front answers to plants, wind and drought is judgement.
- **Economy.** Gross domestic product of two years after 2020; no output, wages or investment by sector. No year before 2020 is met by
  anything but residents.
- **Society.** Access, gap, trust and segregation start from judgement and move mostly by measures that are written to move them.
- **Migration** is one decade between two censuses. ${n.data} of ${n.parameters} figures are data, ${n.fit} are fitted, ${n.judgement} are judgement.`,
    `## The run

Model ${townModelVersion}, town file ${n.town}, ${n.policies} policies × ${n.futures} futures = ${n.runs} runs, of which ${n.failed} failed; ${n.screeningRuns} runs of screening, of which ${n.screeningFailed}
failed. It took ${cost.seconds.toFixed(0)} s on one core and ${cost.gigabytes.toFixed(1)} GB. Again: \`pnpm tamarisk findings --docs docs\`.`,
  ];
}

function chinesePage(findings: Findings, cost: RunCost): string[] {
  const n = figuresOf(findings);
  return [
    `# 金昌的发现\n\n[English](findings-jinchang.md)`,
    `由 \`tamarisk findings\` 生成，请勿手改。五种情景，各${n.futures}个未来情形。所有数字均来自该次运行。`,
    `## 如何阅读

一个未来情形是${n.uncertainties}项不确定因素的一次抽取（拉丁超立方，${n.correlations}个秩相关，种子${findings.futures.seed}）；各情景面对相同的${n.futures}个未来情形。单元格为中位数，括号内为第5和第95百分位。“变化”先在同一未来情形中减去维持现状，再取中位数和范围。比例是所探索未来情形中的比例，不是概率：范围大多出于判断，全市${n.parameters}个参数中有${n.judgement}个是判断。货币为2020年价格。[校准](calibration-jinchang.md)说明模型与过去的吻合程度：仅限人口。

论文中模型能够表达的${n.claims}条论断，${n.appears}条出现，${n.not}条未出现，${n.open}条无法判定。其中${n.ofWhole}条不是由单项措施或单个参数直接给出的，这些论断中有${n.whole}条出现。`,
    `## 各情景的作用

![各情景的人口、产出、服务资金、债务、地下水和沙漠前缘](${PICTURE.zh})

线为中位数；右侧竖条为2080年90%未来情形的范围；红线为阈值。`,
    storylineSection(findings, "zh"),
    `## 论文的说法是否出现

检验在至少66%的未来情形中成立为“出现”，至多34%为“未出现”，其余为“无法判定”，与产品判断得失的界限相同。检验写在 \`apps/cli/src/findings/claims.ts\` 中，是在看过500个未来情形的中位数之后、计算任何比例之前写定的；论文未给出大小的，界限（1%、5%、一半）由我们设定。结论只关乎方向或界限，大小见上文各表。“由单项设定直接给出”指某项措施或单个参数的作用几乎直接给出答案：这样的论断只说明模型复述了设定。检验由几部分组成的，括号内为各部分的比例。`,
    claimSection(findings, "zh"),
    `模型没有相应变量、未检验的说法：大规模机械化农业再次造成土地退化；技术升级失败；主导企业排挤小企业；修复工程占用村庄土地；遗产地能否从敦煌、张掖吸引游客。`,
    `## 与预期不符\n\n${unexpectedSection(findings, "zh")}`,
    `## 越过的阈值\n\n至少一次越过阈值的未来情形所占比例。之后回落的仍算越过；最后两列为当年处于越过状态的比例。天气使沙漠前缘逐年波动。`,
    thresholdSection(findings, "zh"),
    `## 哪些不确定因素起决定作用

${n.futures}个未来情形上的秩相关：1表示因素升高则指标升高，−1表示降低。只列0.15及以上者。价格历史和天气历史的抽取没有次序，秩相关看不到它们的作用。`,
    uncertaintySection(findings, "zh"),
    `## 影响最大的判断

未来情形抽样只改变${n.uncertainties}个参数。筛查让有范围的${n.screened}个参数沿${n.trajectories}条随机轨迹逐个移动（Morris法），在维持现状和荒漠绿洲下各运行一次；其中${n.atStart}个在第一年之前读取的参数，在其余取参考值时从范围一端移到另一端。一步为参数范围的三分之二；2050年的影响以指标在${n.futures}个未来情形中的标准差计，取八项指标（人口、岗位、产出、债务、服务资金、地下水、沙漠前缘、可及性）的平均，并以影响最大的指标的单位给出，取轨迹的中位数。范围两端与中间同等对待，与未来情形抽样相比偏大。按单元、群体、部门或措施给出的参数整体移动。对水平影响最大的二十个参数中有${n.topJudged}个是判断。第一张表的十个判断中有${n.tenUnsampled}个不在抽样之列：上文的范围因此偏窄。`,
    screeningSection(findings, "zh"),
    `## 数据不足以回答之处

- **财政。**没有财政序列。税率、转移支付、服务和措施的成本以及初始债务均为判断；按服务资金和债务对情景的排序取决于它们。
- **水。**没有金昌的地下水位和分部门用水；以流域数字和民勤的水位下降代替。初始埋深移动一步使2050年埋深变化${n.depthStep}米；荒漠绿洲使其变化${n.depthOasis}米（中位数，与维持现状相比）。
- **沙漠前缘。**只有一个公布的速度和一个临界点，没有序列。前缘对植被、风和干旱的响应是判断。
- **经济。**只有2020年之后两年的地区生产总值；没有分部门的产出、工资和投资。2020年以前除人口外没有可对照的数据。
- **社会。**可及性、差距、信任和隔离的起点是判断，其变化主要来自专为改变它们而设的措施。
- **迁移**只有两次普查之间的一个十年。${n.parameters}个参数中${n.data}个来自数据，${n.fit}个为拟合，${n.judgement}个为判断。`,
    `## 运行

模型${townModelVersion}，城市文件${n.town}，${n.policies}种政策×${n.futures}个未来情形＝${n.runs}次运行，其中${n.failed}次失败；筛查${n.screeningRuns}次运行，其中${n.screeningFailed}次失败。用时${cost.seconds.toFixed(0)}秒（单核），内存${cost.gigabytes.toFixed(1)} GB。重新生成：\`pnpm tamarisk findings --docs docs\`。`,
  ];
}
