import type { Task } from "@tamarisk/domain";
import {
  type Column,
  choiceColumn,
  dayColumn,
  exportedColumn,
  type FlatRow,
  joined,
  listColumn,
  textColumn,
  versionColumn,
} from "./column.ts";
import { type ExchangeWorld, measureIndex } from "./exchange-world.ts";
import { exportMark } from "./export-mark.ts";
import { taskStates } from "./words.ts";

export const taskColumns: readonly Column[] = [
  textColumn({ key: "id", header: { en: "Task id", zh: "任务编号" }, width: 38, isForMachines: true, isKey: true }),
  versionColumn(),
  textColumn({
    key: "measureId",
    header: { en: "Measure id", zh: "措施编号" },
    width: 38,
    isForMachines: true,
    isKey: true,
  }),
  textColumn({ key: "measure", header: { en: "Measure", zh: "措施" }, width: 36, isForReading: true }),
  textColumn({ key: "titleEn", header: { en: "Title in English", zh: "英文名称" }, width: 40 }),
  textColumn({ key: "titleZh", header: { en: "Title in Chinese", zh: "中文名称" }, width: 40 }),
  dayColumn({ key: "startsOn", header: { en: "Starts on", zh: "开始日期" }, width: 12, together: "days" }),
  dayColumn({ key: "dueOn", header: { en: "Due on", zh: "截止日期" }, width: 12, together: "days" }),
  choiceColumn({ key: "state", header: { en: "State", zh: "状态" }, width: 12 }, taskStates),
  textColumn({ key: "responsible", header: { en: "Responsible", zh: "责任方" }, width: 14 }),
  listColumn({
    key: "waitsFor",
    header: { en: "Waits for (ids)", zh: "前置任务（编号）" },
    width: 38,
    isForMachines: true,
  }),
  exportedColumn(),
];

/** Every task of the plan as a row, in the order of its measures. */
export function taskRows(world: ExchangeWorld): FlatRow[] {
  const measures = measureIndex(world).byId;
  const row = taskRowIn(world);
  return world.tasks.map((task) => {
    const measure = measures.get(task.measureId);
    const cells = { ...row(task), measureId: measure?.lineageId ?? null };
    const exported = exportMark(taskColumns, world.plan.projectId, cells);
    return { ...cells, measure: measure ? measure.title.en || measure.title.zh : null, exported };
  });
}

/** Writes tasks of one project as cells, without their measure. */
export function taskRowIn({ tasks, stakeholders }: ExchangeWorld): (task: Task) => FlatRow {
  const lineages = new Map(tasks.map(({ id, lineageId }) => [id, lineageId]));
  const codes = new Map(stakeholders.map(({ id, code }) => [id, code]));
  return (task) => ({
    id: task.lineageId,
    version: task.version,
    titleEn: task.title.en || null,
    titleZh: task.title.zh || null,
    startsOn: task.startsOn,
    dueOn: task.dueOn,
    state: task.state,
    responsible: task.responsibleId && (codes.get(task.responsibleId) ?? task.responsibleId),
    waitsFor: joined(task.dependsOn.map((id) => lineages.get(id) ?? id)),
  });
}
