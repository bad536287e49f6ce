"use client";

import { assertNever, type Stakeholder, type Task, taskLateness, townDay } from "@tamarisk/domain";
import { useFormatter, useLocale, useNow, useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";

/** How a task stands, for its line: the words, and whether they need looking at. */
interface TaskStanding {
  readonly text: string;
  readonly isLate: boolean;
}

export function useTaskWords(stakeholders: readonly Stakeholder[]) {
  const t = useTranslations("tasks");
  const locale = useLocale();
  const local = useLocalText();
  const format = useFormatter();
  const today = townDay(useNow());

  /** A calendar day has no time of day: it is read and written in one zone. */
  const day = (iso: string) =>
    format.dateTime(new Date(`${iso}T00:00:00Z`), { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });

  function standing(task: Task): TaskStanding {
    const found = taskLateness(task, today);
    switch (found.kind) {
      case "done":
        return { text: task.doneOn ? t("standing.doneOn", { day: day(task.doneOn) }) : t("state.done"), isLate: false };
      case "dropped":
        return { text: t("state.dropped"), isLate: false };
      case "no-due-day":
        return { text: t("standing.noDueDay"), isLate: false };
      case "late-to-start":
        return { text: t("standing.lateToStart", { days: found.daysLate }), isLate: true };
      case "on-time":
        return { text: t("standing.due", { day: day(task.dueOn!) }), isLate: false };
      case "late":
        return { text: t("standing.late", { day: day(task.dueOn!), days: found.daysLate }), isLate: true };
      default:
        return assertNever(found);
    }
  }

  function responsible(task: Task): string {
    if (task.responsibleId === null) return t("nobody");
    const stakeholder = stakeholders.find(({ id }) => id === task.responsibleId);
    return stakeholder ? local(stakeholder.name) : t("nobody");
  }

  return { t, local, locale, today, standing, responsible };
}

export type TaskWords = ReturnType<typeof useTaskWords>;
