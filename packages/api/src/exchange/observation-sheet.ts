import type { Observation } from "@tamarisk/domain";
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
import { confidences, residentGroups, sexes, yesNo } from "./words.ts";

export const observationColumns: readonly Column[] = [
  textColumn({ key: "indicatorId", header: { en: "Indicator", zh: "指标代码" }, width: 16, isKey: true }),
  textColumn({ key: "placeId", header: { en: "Place code", zh: "地区代码" }, width: 11, isKey: true }),
  wholeColumn({ key: "year", header: { en: "Year", zh: "年份" }, width: 8, isKey: true }),
  choiceColumn({ key: "sex", header: { en: "Sex", zh: "性别" }, width: 8, isKey: true }, sexes),
  textColumn({ key: "ageGroup", header: { en: "Ages", zh: "年龄组" }, width: 9, isKey: true }),
  choiceColumn({ key: "residentGroup", header: { en: "Group", zh: "人群" }, width: 16, isKey: true }, residentGroups),
  versionColumn(),
  textColumn({ key: "name", header: { en: "Name", zh: "指标名称" }, width: 36, isForReading: true }),
  textColumn({ key: "place", header: { en: "Place", zh: "地区" }, width: 14, isForReading: true }),
  numberColumn({ key: "value", header: { en: "Value", zh: "数值" }, width: 12, together: "value" }),
  numberColumn({ key: "low", header: { en: "From (range)", zh: "区间下限" }, width: 12, together: "value" }),
  numberColumn({ key: "high", header: { en: "To (range)", zh: "区间上限" }, width: 12, together: "value" }),
  textColumn({ key: "unit", header: { en: "Unit", zh: "单位" }, width: 14, together: "value" }),
  choiceColumn(
    { key: "isProvisional", header: { en: "Provisional", zh: "初步数据" }, width: 11, together: "value" },
    yesNo,
  ),
  choiceColumn(
    { key: "confidence", header: { en: "Confidence", zh: "可信度" }, width: 12, together: "value" },
    confidences,
  ),
  textColumn({ key: "source", header: { en: "Source", zh: "来源" }, width: 36, together: "value" }),
  textColumn({ key: "licence", header: { en: "Licence", zh: "许可" }, width: 12, together: "value" }),
  textColumn({ key: "note", header: { en: "Note", zh: "备注" }, width: 30 }),
  exportedColumn(),
];

/** Every observation as a row, parts of the population included. */
export function observationRows(world: ExchangeWorld): FlatRow[] {
  const names = new Map(world.indicators.map(({ id, name }) => [id, name.en]));
  const places = new Map(world.places.map(({ id, name }) => [id, name.en]));
  return world.observations.map((observation) => {
    const row = observationRow(observation);
    const exported = exportMark(observationColumns, world.plan.projectId, row);
    const read = { name: names.get(observation.indicatorId) ?? null, place: places.get(observation.townId) ?? null };
    return { ...row, ...read, exported };
  });
}

export function observationRow({ value, provenance, ...observation }: Observation): FlatRow {
  return {
    indicatorId: observation.indicatorId,
    placeId: observation.townId,
    year: observation.year,
    ...observation.breakdown,
    version: observation.version,
    value: value.kind === "measured" ? value.value : null,
    low: value.kind === "range" ? value.low : null,
    high: value.kind === "range" ? value.high : null,
    unit: observation.unit,
    isProvisional: observation.isProvisional ? "yes" : "no",
    confidence: provenance.confidence,
    source: provenance.source,
    licence: provenance.licence,
    note: provenance.note,
  };
}
