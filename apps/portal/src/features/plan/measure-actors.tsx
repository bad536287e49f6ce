"use client";

import { ActorRole, type Measure } from "@tamarisk/domain";
import { usePlanTable } from "./plan-table-context.ts";

/** Who acts, by role, as chips. */
export function MeasureActors({ measure }: { readonly measure: Measure }) {
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
