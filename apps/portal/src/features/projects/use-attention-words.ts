"use client";

import { assertNever } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AttentionItem } from "./attention.ts";

/** One waiting thing in words, and where it is dealt with. */
interface AttentionWords {
  readonly kicker: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly href: string;
  readonly action: string;
}

interface Where {
  readonly item: AttentionItem;
  readonly root: string;
  readonly townId: string;
}

/** Titles named one by one; the rest are counted. */
const mostTitles = 3;

/** Words a waiting thing and finds the page where it is dealt with. */
export function useAttentionWords({ item, root, townId }: Where): AttentionWords {
  const t = useTranslations("projects.home.attention");
  const page = useTranslations("shell.page");
  const { text, number, list } = useFigures();
  const plain = { kicker: null };
  const toPlan = { href: `${root}/plan`, action: page("plan") };

  const some = (titles: readonly string[], count: number) => {
    const named = list(titles.slice(0, mostTitles));
    const rest = count - mostTitles;
    return rest > 0 ? t("more", { titles: named, count: number(rest) }) : named;
  };

  switch (item.kind) {
    case "gate-no-data":
    case "gate-no-threshold":
    case "gate-other": {
      const isThreshold = item.kind === "gate-no-threshold";
      const cell = new URLSearchParams({ place: item.townId, indicator: item.indicatorId });
      return {
        kicker: t("gate", { letter: item.letter }),
        title: t(item.kind, { condition: text(item.condition) }),
        body: t("judged", { judged: number(item.judged), conditions: number(item.conditions) }),
        href: isThreshold ? `${root}/plan` : `${root}/data?${cell}`,
        action: isThreshold ? t("setThreshold") : item.kind === "gate-no-data" ? t("enterValues") : t("addValues"),
      };
    }
    case "gate-near":
    case "gate-met":
      return {
        kicker: t(item.kind, { letter: item.letter }),
        title: text(item.title),
        body: null,
        ...toPlan,
      };
    case "version-waits":
      return {
        ...plain,
        title: t(`version.${item.step}`, { number: String(item.number) }),
        body: t("versionBody"),
        href: `${root}/review`,
        action: page("review"),
      };
    case "decisions-wait":
      return {
        ...plain,
        title: t("decisions-wait", { count: item.count }),
        body: t("decisionsBody"),
        href: `${root}/decisions?show=waiting`,
        action: page("decisions"),
      };
    case "alerts-wait":
      return {
        ...plain,
        title: t("alerts-wait", { count: item.messages.length }),
        body: some(item.messages.map(text), item.messages.length),
        href: `${root}/monitor`,
        action: page("monitor"),
      };
    case "tasks-late":
      return {
        ...plain,
        title: t("tasks-late", { count: item.count }),
        body: t("tasksBody"),
        href: `${root}/tasks?state=late`,
        action: page("tasks"),
      };
    case "blank-indicators":
      return {
        ...plain,
        title: t("blank-indicators", { blank: number(item.blank), indicators: number(item.indicators) }),
        body: t("blank-indicatorsBody"),
        href: `${root}/data?blanks=only`,
        action: t("enterValues"),
      };
    case "contradicted":
      return {
        ...plain,
        title: t("contradicted", { count: item.count }),
        body: t("contradictedBody"),
        href: `/towns/${townId}`,
        action: page("data"),
      };
    case "measures-without-actor":
    case "measures-without-years":
    case "measures-without-budget":
      return {
        ...plain,
        ...toPlan,
        title: t(item.kind, { count: item.count }),
        body: some(item.titles.map(text), item.count),
      };
    case "no-futures":
      return {
        ...plain,
        title: t("no-futures"),
        body: t("no-futuresBody"),
        href: `${root}/futures`,
        action: page("futures"),
      };
    case "no-phases":
      return { ...plain, ...toPlan, title: t("no-phases"), body: t("no-phasesBody") };
    default:
      return assertNever(item);
  }
}
