"use client";

import { ActorRole, type MeasureActor, type Stakeholder } from "@tamarisk/domain";
import { controlClass } from "@tamarisk/ui/control-class";
import { IconButton } from "@tamarisk/ui/icon-button";
import { AddStakeholder } from "@/features/stakeholders/add-stakeholder.tsx";
import type { PlanWords } from "./use-plan-words.ts";

interface ActorsFieldProps {
  readonly actors: readonly MeasureActor[];
  readonly stakeholders: readonly Stakeholder[];
  readonly words: PlanWords;
  readonly onChange: (actors: readonly MeasureActor[]) => void;
}

/** Who acts, and as what: one line an actor. */
export function ActorsField({ actors, stakeholders, words, onChange }: ActorsFieldProps) {
  const { t, local } = words;
  const change = (index: number, part: Partial<MeasureActor>) =>
    onChange(actors.map((actor, at) => (at === index ? { ...actor, ...part } : actor)));
  const appoint = (id: MeasureActor["stakeholderId"]) =>
    onChange([...actors, { stakeholderId: id, role: actors.length === 0 ? "lead" : "partner" }]);
  return (
    <fieldset className="m-0 grid min-w-0 grid-cols-1 gap-1.5 border-0 p-0">
      <legend className="mb-1 p-0 font-semibold">{t("form.actors")}</legend>
      {actors.map((actor, index) => (
        <div key={index} className="grid grid-cols-[minmax(0,1fr)_7.5rem_auto] items-center gap-1">
          <select
            aria-label={t("form.actor", { number: index + 1 })}
            className={controlClass}
            value={actor.stakeholderId}
            onChange={(event) => change(index, { stakeholderId: event.target.value as MeasureActor["stakeholderId"] })}
          >
            {!stakeholders.some(({ id }) => id === actor.stakeholderId) && (
              <option value={actor.stakeholderId}>{t("form.actorNotSeen")}</option>
            )}
            {stakeholders.map((stakeholder) => (
              <option key={stakeholder.id} value={stakeholder.id}>
                {local(stakeholder.name)}
              </option>
            ))}
          </select>
          <select
            aria-label={t("form.actorRole", { number: index + 1 })}
            className={controlClass}
            value={actor.role}
            onChange={(event) => change(index, { role: event.target.value as MeasureActor["role"] })}
          >
            {ActorRole.options.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </select>
          <IconButton
            icon="close"
            label={t("form.removeActor", { number: index + 1 })}
            onClick={() => onChange(actors.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {stakeholders.length === 0 ? (
        <p className="m-0 text-xs text-muted">{t("form.noActors")}</p>
      ) : (
        <select
          aria-label={t("form.addActor")}
          className={controlClass}
          value=""
          onChange={(event) => appoint(event.target.value as MeasureActor["stakeholderId"])}
        >
          <option value="" disabled>
            {t("form.addActor")}
          </option>
          {stakeholders.map((stakeholder) => (
            <option key={stakeholder.id} value={stakeholder.id}>
              {local(stakeholder.name)}
            </option>
          ))}
        </select>
      )}
      <AddStakeholder stakeholders={stakeholders} onAdded={({ id }) => appoint(id)} />
    </fieldset>
  );
}
