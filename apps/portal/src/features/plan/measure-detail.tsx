"use client";

import type { Role, SpatialUnit } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { Fragment, type ReactNode } from "react";
import { CommentsButton } from "@/features/review/comments-button.tsx";
import { mayComment } from "@/features/review/may-comment.ts";
import { MeasureTasks } from "@/features/tasks/measure-tasks.tsx";
import { taskLeave } from "@/features/tasks/task-leave.ts";
import { WhySection } from "@/features/why/why-section.tsx";
import { asName } from "@/i18n/as-name.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { BudgetYears } from "./budget-years.tsx";
import { MeasureActors } from "./measure-actors.tsx";
import { MeasureMap } from "./measure-map.tsx";
import { MeasureResults } from "./measure-results.tsx";
import { type MeasurePlace, measuresOf } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";
import type { StrategyList } from "./strategy-list.ts";

interface MeasureDetailProps {
  readonly place: MeasurePlace;
  readonly strategies: StrategyList["strategies"];
  readonly role: Role;
  /** The town, then its units. */
  readonly places: readonly Pick<SpatialUnit, "townId" | "name">[];
  /** The measure is stored: its tasks can be asked for. */
  readonly isStored: boolean;
}

/**
 * Everything that is known about one measure: what, where, who, when and how much first. What can be done stands on top,
 * where nothing that comes later moves it.
 */
export function MeasureDetail({ place, strategies, role, places, isStored }: MeasureDetailProps) {
  const { plan, words, canEdit, onFocus, onEdit } = usePlanTable();
  const { t } = words;
  const { item: measure } = place;
  const facts = useMeasureFacts(place, strategies);
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {canEdit && (
          <>
            <Button size="sm" onClick={() => onFocus({ kind: "edit-measure", measureId: measure.id })}>
              {t("measure.edit")}
            </Button>
            <Button size="sm" variant="quiet" onClick={() => onEdit({ kind: "remove-measure", measureId: measure.id })}>
              {t("measure.remove")}
            </Button>
          </>
        )}
        {isStored && (
          <CommentsButton
            projectId={plan.projectId}
            subject={{ kind: "measure", id: measure.lineageId, field: null }}
            mayComment={mayComment(role)}
          />
        )}
      </div>
      <p className={measure.description ? "m-0" : "m-0 text-muted"}>
        {measure.description ? <LocalText text={measure.description} /> : t("measure.noDescription")}
      </p>
      <dl className="m-0 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2 gap-y-1 border-y border-hairline py-2.5">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="m-0 break-words">{value}</dd>
          </Fragment>
        ))}
      </dl>
      {measure.place && measure.place.shapes.length > 0 && <MeasureMap place={measure.place} places={places} />}
      <MeasureActors measure={measure} />
      <BudgetYears measure={measure} />
      <MeasureResults measure={measure} />
      {isStored && (
        <MeasureTasks
          projectId={plan.projectId}
          versionId={plan.versionId}
          measureId={measure.id}
          leave={taskLeave(plan.state, role)}
        />
      )}
      {isStored && <WhySection projectId={plan.projectId} kind="measure" id={measure.lineageId} />}
    </div>
  );
}

/** What is known, line by line; what is not known and not asked for everywhere is left out. */
function useMeasureFacts(
  { item: measure, unit, phase }: MeasurePlace,
  strategies: StrategyList["strategies"],
): (readonly [string, ReactNode])[] {
  const { plan, words } = usePlanTable();
  const { t, local } = words;
  const known = (label: string, value: ReactNode) => (value === null ? [] : [[label, value] as const]);
  const budget =
    measure.budgetMillionCny === null ? (
      <Badge tone="no-data">{t("measure.notAssessed")}</Badge>
    ) : (
      t("measure.budget", { amount: words.amount(measure.budgetMillionCny) })
    );
  const delay = measure.costOfDelayMillionCnyPerYear;
  return [
    ...known(t("measure.facts.place"), placeOf(measure, words)),
    [t("measure.facts.years"), words.years(measure.startYear, measure.endYear)],
    ...known(t("measure.facts.lead"), yearsIn(measure.leadTimeYears, words)),
    ...known(t("measure.facts.duration"), yearsIn(measure.durationYears, words)),
    [t("measure.facts.budget"), budget],
    ...known(t("measure.facts.delay"), delay === null ? null : t("measure.delay", { amount: words.amount(delay) })),
    ...known(t("measure.facts.waitsFor"), waitsFor(measure, plan, words)),
    [
      t("measure.facts.capacity"),
      [
        measure.capacity ? t(`capacity.${measure.capacity}`) : t("measure.noCapacity"),
        ...words.tagNames(measure.tags),
      ].join(" · "),
    ],
    ...known(t("measure.facts.strategies"), strategyNames(measure, strategies, words)),
    ...known(
      t("measure.facts.goals"),
      measure.tags.sdgTargets.length === 0
        ? null
        : measure.tags.sdgTargets.map((target) => words.sdgName(target)).join(" · "),
    ),
    [t("measure.facts.unit"), `${unit.code} · ${asName(local(unit.title))}`],
    [t("measure.facts.phase"), `${words.phaseName(plan.phases.indexOf(phase) + 1)} · ${asName(local(phase.title))}`],
    [t("measure.facts.source"), measure.source ?? t("measure.noSource")],
  ];
}

type Words = ReturnType<typeof usePlanTable>["words"];
type Measure = MeasurePlace["item"];

function placeOf({ place, scale }: Measure, { t, local }: Words): string | null {
  const parts = [place?.words ? local(place.words) : null, scale ? t(`scale.${scale}`) : null];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(" · ");
}

function yearsIn(years: number | null, { t }: Words): string | null {
  return years === null ? null : t("order.years", { years });
}

function waitsFor(
  { dependsOn }: Measure,
  plan: ReturnType<typeof usePlanTable>["plan"],
  { t, local }: Words,
): string | null {
  if (dependsOn.length === 0) return null;
  const measures = measuresOf(plan);
  return dependsOn
    .map(({ measureId, lagYears }) => {
      const before = measures.find(({ id }) => id === measureId);
      const title = before ? asName(local(before.title)) : t("form.dependencies.gone");
      return lagYears === 0 ? title : t("measure.afterLag", { title, years: lagYears });
    })
    .join(" · ");
}

function strategyNames({ tags }: Measure, strategies: StrategyList["strategies"], { t, local }: Words): string | null {
  const named = strategies.filter(({ id }) => tags.strategies.includes(id));
  if (named.length === 0) return null;
  return named
    .map(({ name, gear }) => t("measure.strategy", { name: local(name), gear: t(`tag.gear.${gear}`) }))
    .join(" · ");
}
