"use client";

import { ActorRole, type Measure } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { Fragment } from "react";
import { asName } from "@/i18n/as-name.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import type { MeasurePlace } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";

/** Everything that is known about one measure. */
export function MeasureDetail({ place }: { readonly place: MeasurePlace }) {
  const { plan, words, canEdit, onFocus, onEdit } = usePlanTable();
  const { t } = words;
  const { item: measure, unit, phase } = place;
  const phaseNumber = plan.phases.indexOf(phase) + 1;
  const facts = [
    [t("measure.facts.phase"), `${words.phaseName(phaseNumber)} · ${asName(words.local(phase.title))}`],
    [t("measure.facts.unit"), `${unit.code} · ${asName(words.local(unit.title))}`],
    [t("measure.facts.years"), words.years(measure.startYear, measure.endYear)],
    [
      t("measure.facts.budget"),
      measure.budgetMillionCny === null ? (
        <Badge key="budget" tone="no-data">
          {t("measure.notAssessed")}
        </Badge>
      ) : (
        t("measure.budget", { amount: words.amount(measure.budgetMillionCny) })
      ),
    ],
    [t("measure.facts.capacity"), measure.capacity ? t(`capacity.${measure.capacity}`) : t("measure.noCapacity")],
    [t("measure.facts.source"), measure.source ?? t("measure.noSource")],
  ] as const;
  return (
    <div className="grid grid-cols-1 gap-3">
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
      <MeasureActors measure={measure} />
      {canEdit && (
        <div className="flex gap-2 pt-1">
          <Button onClick={() => onFocus({ kind: "edit-measure", measureId: measure.id })}>{t("measure.edit")}</Button>
          <Button variant="quiet" onClick={() => onEdit({ kind: "remove-measure", measureId: measure.id })}>
            {t("measure.remove")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Who acts, by role, as chips. */
function MeasureActors({ measure }: { readonly measure: Measure }) {
  const { words, stakeholderName } = usePlanTable();
  const { t } = words;
  const roles = ActorRole.options
    .map((role) => ({ role, actors: measure.actors.filter((actor) => actor.role === role) }))
    .filter(({ actors }) => actors.length > 0);
  return (
    <div>
      <h3 className="m-0 mb-1 font-semibold">{t("measure.who")}</h3>
      {roles.length === 0 && <p className="m-0 text-muted">{t("measure.noActors")}</p>}
      <dl className="m-0 grid gap-1.5">
        {roles.map(({ role, actors }) => (
          <div key={role} className="flex gap-2">
            <dt className="w-26 shrink-0 text-muted">{t(`role.${role}`)}</dt>
            <dd className="m-0 flex min-w-0 flex-wrap gap-1">
              {actors.map(({ stakeholderId }) => (
                <span key={stakeholderId} className="rounded-sm bg-wash px-2 py-0.5 text-xs">
                  {stakeholderName(stakeholderId)}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
