import { ActorRole, type BudgetLine, type Measure, type StakeholderId } from "@tamarisk/domain";
import { budgetText } from "./budget-text.ts";
import {
  type Column,
  choiceColumn,
  choicesColumn,
  exportedColumn,
  type FlatRow,
  joined,
  listColumn,
  numberColumn,
  textColumn,
  versionColumn,
  wholeColumn,
} from "./column.ts";
import { type ExchangeWorld, measureIndex, measuresOf } from "./exchange-world.ts";
import { exportMark } from "./export-mark.ts";
import { bufferSides, capacities, fundingSources, learningStages, levels, scales, strategies, yesNo } from "./words.ts";

const roleHeaders: Readonly<Record<ActorRole, { en: string; zh: string }>> = {
  lead: { en: "Lead", zh: "牵头" },
  partner: { en: "Partners", zh: "配合" },
  funder: { en: "Funders", zh: "出资" },
  maintains: { en: "Maintained by", zh: "管护" },
  consulted: { en: "Consulted", zh: "征求意见" },
};

export const measureColumns: readonly Column[] = [
  textColumn({ key: "id", header: { en: "Measure id", zh: "措施编号" }, width: 38, isForMachines: true, isKey: true }),
  versionColumn(),
  textColumn({ key: "phase", header: { en: "Phase", zh: "阶段" }, width: 24, isForReading: true }),
  textColumn({ key: "unit", header: { en: "Unit", zh: "实施单元" }, width: 9 }),
  textColumn({ key: "titleEn", header: { en: "Title in English", zh: "英文名称" }, width: 40 }),
  textColumn({ key: "titleZh", header: { en: "Title in Chinese", zh: "中文名称" }, width: 40 }),
  textColumn({ key: "descriptionEn", header: { en: "Description in English", zh: "英文说明" }, width: 40 }),
  textColumn({ key: "descriptionZh", header: { en: "Description in Chinese", zh: "中文说明" }, width: 40 }),
  wholeColumn({
    key: "startYear",
    header: { en: "First year", zh: "起始年" },
    formerly: ["开始年份"],
    width: 10,
    together: "years",
  }),
  wholeColumn({
    key: "endYear",
    header: { en: "Last year", zh: "结束年" },
    formerly: ["结束年份"],
    width: 10,
    together: "years",
  }),
  wholeColumn({ key: "leadTimeYears", header: { en: "Lead time, years", zh: "准备期（年）" }, width: 10 }),
  wholeColumn({ key: "durationYears", header: { en: "Duration, years", zh: "工期（年）" }, width: 10 }),
  numberColumn({
    key: "budget",
    header: { en: "Budget, million CNY", zh: "预算（百万元）" },
    width: 14,
    together: "budget",
  }),
  numberColumn({
    key: "costOfDelay",
    header: { en: "Cost of delay, million CNY a year", zh: "延误成本（百万元/年）" },
    width: 16,
  }),
  choiceColumn({ key: "capacity", header: { en: "Capacity", zh: "韧性能力" }, width: 16 }, capacities),
  choiceColumn({ key: "scale", header: { en: "Scale", zh: "尺度" }, width: 8 }, scales),
  choicesColumn({ key: "buffer", header: { en: "Buffer", zh: "缓冲" }, width: 20 }, bufferSides),
  choicesColumn({ key: "selfOrganisation", header: { en: "Self-organisation", zh: "自组织层级" }, width: 20 }, levels),
  choicesColumn({ key: "learning", header: { en: "Learning stage", zh: "学习环节" }, width: 20 }, learningStages),
  choicesColumn({ key: "strategies", header: { en: "Strategies", zh: "策略" }, width: 30 }, strategies),
  listColumn({ key: "sdgTargets", header: { en: "SDG targets", zh: "可持续发展目标" }, width: 14 }),
  ...ActorRole.options.map((role) => listColumn({ key: role, header: roleHeaders[role], width: 14 })),
  listColumn({
    key: "waitsFor",
    header: { en: "Waits for (ids)", zh: "前置措施（编号）" },
    width: 38,
    isForMachines: true,
  }),
  textColumn({ key: "source", header: { en: "Source", zh: "来源" }, width: 30 }),
  exportedColumn(),
];

/** A measure's budget lines as one cell, which stands in no sheet of its own. */
const budgetLinesColumn = textColumn({
  key: "budgetLines",
  header: { en: "Budget lines", zh: "预算分项" },
  width: 0,
  together: "budget",
});

/** What of a measure both sides may have changed: its own cells, and its budget lines as one. */
export const mergedMeasureColumns: readonly Column[] = [...measureColumns, budgetLinesColumn];

/** Of what a budget line's mark speaks: all lines of its measure. */
const budgetMarkColumns = mergedMeasureColumns.filter(({ key, isKey }) => isKey || key === budgetLinesColumn.key);

export const budgetColumns: readonly Column[] = [
  textColumn({
    key: "measureId",
    header: { en: "Measure id", zh: "措施编号" },
    width: 38,
    isForMachines: true,
    isKey: true,
  }),
  textColumn({ key: "measure", header: { en: "Measure", zh: "措施" }, width: 40, isForReading: true }),
  choiceColumn({ key: "source", header: { en: "Funding source", zh: "资金来源" }, width: 18 }, fundingSources),
  wholeColumn({ key: "year", header: { en: "Year", zh: "年份" }, width: 8 }),
  numberColumn({ key: "millionCny", header: { en: "Million CNY", zh: "百万元" }, width: 12 }),
  choiceColumn({ key: "isSecured", header: { en: "Secured", zh: "已落实" }, width: 9 }, yesNo),
  versionColumn(),
  exportedColumn(),
];

/** Every measure of the plan as a row. */
export function measureRows(world: ExchangeWorld): FlatRow[] {
  const { phases } = world.plan;
  return phases.flatMap((phase) =>
    phase.units.flatMap((unit) =>
      unit.measures.map((measure) => {
        const row = { ...measureRow(measure, world), unit: unit.code };
        const exported = exportMark(mergedMeasureColumns, world.plan.projectId, row);
        return { ...row, phase: phase.title.en || phase.title.zh, exported };
      }),
    ),
  );
}

/** A measure as its cells, its budget lines as one of them; without its unit. */
export function measureRow(measure: Omit<Measure, "implementationUnitId" | "position">, world: ExchangeWorld): FlatRow {
  const { tags } = measure;
  return {
    id: measure.lineageId,
    version: measure.version,
    titleEn: measure.title.en || null,
    titleZh: measure.title.zh || null,
    descriptionEn: measure.description?.en || null,
    descriptionZh: measure.description?.zh || null,
    startYear: measure.startYear,
    endYear: measure.endYear,
    leadTimeYears: measure.leadTimeYears,
    durationYears: measure.durationYears,
    budget: measure.budgetMillionCny,
    costOfDelay: measure.costOfDelayMillionCnyPerYear,
    capacity: measure.capacity,
    scale: measure.scale,
    buffer: joined(tags.buffer),
    selfOrganisation: joined(tags.selfOrganisation),
    learning: joined(tags.learning),
    strategies: joined(tags.strategies),
    sdgTargets: joined(tags.sdgTargets),
    ...actorCells(measure, world),
    waitsFor: joined(waits(measure, world)),
    source: measure.source,
    budgetLines: budgetText(measure.budgetLines),
  };
}

function actorCells({ actors }: Pick<Measure, "actors">, { stakeholders }: ExchangeWorld): FlatRow {
  const codeOf = (id: StakeholderId) => stakeholders.find((one) => one.id === id)?.code ?? id;
  return Object.fromEntries(
    ActorRole.options.map((role) => [
      role,
      joined(actors.filter((actor) => actor.role === role).map(({ stakeholderId }) => codeOf(stakeholderId))),
    ]),
  );
}

/** The measures waited for, by lineage; years in between are written behind it, such as `…+2`. */
function waits({ dependsOn }: Pick<Measure, "dependsOn">, world: ExchangeWorld): string[] {
  const { byId } = measureIndex(world);
  return dependsOn.map(({ measureId, lagYears }) => {
    const lineage = byId.get(measureId)?.lineageId ?? measureId;
    return lagYears === 0 ? lineage : `${lineage}+${lagYears}`;
  });
}

/** Every budget line of every measure as a row. */
export function budgetRows(world: ExchangeWorld): FlatRow[] {
  const { projectId } = world.plan;
  return measuresOf(world).flatMap(({ lineageId, version, title, budgetLines }) => {
    const row = { id: lineageId, version, budgetLines: budgetText(budgetLines) };
    const exported = exportMark(budgetMarkColumns, projectId, row);
    const shared = { measureId: lineageId, measure: title.en || title.zh, version, exported };
    return budgetLines.map((line) => ({ ...shared, ...budgetRow(line) }));
  });
}

function budgetRow({ source, year, millionCny, isSecured }: BudgetLine): FlatRow {
  return { source, year, millionCny, isSecured: isSecured ? "yes" : "no" };
}
