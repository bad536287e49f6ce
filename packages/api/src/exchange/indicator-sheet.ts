import type { WatchedIndicator } from "@tamarisk/domain";
import {
  type Column,
  choiceColumn,
  exportedColumn,
  type FlatRow,
  numberColumn,
  textColumn,
  versionColumn,
  wholeColumn,
} from "./column.ts";
import type { ExchangeWorld } from "./exchange-world.ts";
import { exportMark } from "./export-mark.ts";
import { directions, rhythms, sides, yesNo } from "./words.ts";

export const indicatorColumns: readonly Column[] = [
  textColumn({ key: "indicatorId", header: { en: "Indicator", zh: "指标代码" }, width: 16, isKey: true }),
  textColumn({ key: "placeId", header: { en: "Place code", zh: "地区代码" }, width: 11, isKey: true }),
  versionColumn(),
  textColumn({ key: "name", header: { en: "Name", zh: "指标名称" }, width: 36, isForReading: true }),
  textColumn({ key: "unit", header: { en: "Unit", zh: "单位" }, width: 14, isForReading: true }),
  numberColumn({ key: "baselineValue", header: { en: "Baseline", zh: "基期值" }, width: 12, together: "baseline" }),
  wholeColumn({
    key: "baselineYear",
    header: { en: "Baseline year", zh: "基期年份" },
    width: 10,
    together: "baseline",
  }),
  numberColumn({ key: "targetValue", header: { en: "Target", zh: "目标值" }, width: 12, together: "target" }),
  wholeColumn({ key: "targetYear", header: { en: "Target year", zh: "目标年份" }, width: 10, together: "target" }),
  numberColumn({ key: "thresholdValue", header: { en: "Threshold", zh: "阈值" }, width: 12, together: "threshold" }),
  choiceColumn(
    { key: "thresholdSide", header: { en: "Side of trouble", zh: "问题方向" }, width: 16, together: "threshold" },
    sides,
  ),
  textColumn({
    key: "meaningEn",
    header: { en: "What it means, in English", zh: "含义（英文）" },
    width: 30,
    together: "threshold",
  }),
  textColumn({
    key: "meaningZh",
    header: { en: "What it means, in Chinese", zh: "含义（中文）" },
    width: 30,
    together: "threshold",
  }),
  choiceColumn({ key: "direction", header: { en: "Desired direction", zh: "期望方向" }, width: 16 }, directions),
  choiceColumn({ key: "rhythm", header: { en: "New values", zh: "更新频率" }, width: 14 }, rhythms),
  textColumn({ key: "responsible", header: { en: "Responsible", zh: "责任方" }, width: 14 }),
  choiceColumn({ key: "isProposal", header: { en: "Only a proposal", zh: "仅为建议" }, width: 12 }, yesNo),
  textColumn({ key: "source", header: { en: "Source", zh: "来源" }, width: 30 }),
  exportedColumn(),
];

/** Everything the project watches as rows. */
export function indicatorRows(world: ExchangeWorld): FlatRow[] {
  const indicators = new Map(world.indicators.map((indicator) => [indicator.id, indicator]));
  return world.watched.map((watched) => {
    const indicator = indicators.get(watched.indicatorId);
    const row = indicatorRow(watched, world);
    const exported = exportMark(indicatorColumns, world.plan.projectId, row);
    return { ...row, name: indicator?.name.en ?? null, unit: indicator?.unit ?? null, exported };
  });
}

export function indicatorRow(watched: WatchedIndicator, { stakeholders }: ExchangeWorld): FlatRow {
  const { baseline, target, threshold, responsibleId } = watched;
  return {
    indicatorId: watched.indicatorId,
    placeId: watched.townId,
    version: watched.version,
    baselineValue: baseline?.value ?? null,
    baselineYear: baseline?.year ?? null,
    targetValue: target?.value ?? null,
    targetYear: target?.year ?? null,
    thresholdValue: threshold?.value ?? null,
    thresholdSide: threshold?.side ?? null,
    meaningEn: threshold?.meaning?.en || null,
    meaningZh: threshold?.meaning?.zh || null,
    direction: watched.direction,
    rhythm: watched.rhythm,
    responsible: responsibleId && (stakeholders.find(({ id }) => id === responsibleId)?.code ?? responsibleId),
    isProposal: watched.isProposal ? "yes" : "no",
    source: watched.source,
  };
}
