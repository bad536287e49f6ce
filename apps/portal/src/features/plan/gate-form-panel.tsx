"use client";

import {
  type Gate,
  type GateDraft,
  type GateReading,
  gateStatus,
  type Indicator,
  type Observation,
} from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { NumberField } from "@tamarisk/ui/number-field";
import { RadioGroup } from "@tamarisk/ui/radio-group";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useState } from "react";
import { AuthoredField } from "./authored-field.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { EditForm } from "./edit-form.tsx";
import { type ConditionForm, type GateForm, gateForm, newConditionForm, readGateForm } from "./gate-form.ts";
import type { GatePlace } from "./gate-place.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface GateFormPanelProps {
  readonly gate: Gate | null;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** The town first, then its units. */
  readonly places: readonly GatePlace[];
  readonly words: PlanWords;
  readonly onSave: (draft: GateDraft) => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
  readonly onRemove: (() => void) | null;
}

/** Writes a gate as conditions on indicators, and shows at once how the data would judge it. */
export function GateFormPanel(props: GateFormPanelProps) {
  const { gate, indicators, observations, places, words, onSave, onRemove, ...form } = props;
  const { t } = words;
  const [typed, setTyped] = useState<GateForm>(() => startOf(gate, indicators, places));
  const [wasTried, setTried] = useState(false);
  const reading = readGateForm(typed, indicators);
  const problems = wasTried && reading.kind === "wrong" ? reading.problems : { gate: {}, conditions: {} };
  const judged: GateReading | null = reading.kind === "ready" ? gateStatus(reading.draft, observations) : null;
  const change = (part: Partial<GateForm>) => {
    form.onTouched();
    setTyped((before) => ({ ...before, ...part }));
  };
  return (
    <EditForm
      {...form}
      label={t(gate ? "form.heading.edit-gate" : "form.heading.new-gate")}
      saveLabel={gate ? undefined : t("gate.set")}
      onSave={() => {
        setTried(true);
        if (reading.kind === "ready") onSave(reading.draft);
      }}
      aside={
        onRemove && (
          <Button variant="danger" onClick={onRemove}>
            {t("gate.remove")}
          </Button>
        )
      }
    >
      <AuthoredField
        label={t("form.gate.title")}
        hint={t("form.gate.titleHint")}
        value={typed.title}
        onValueChange={(title) => change({ title })}
        error={problems.gate.title && words.problem(problems.gate.title)}
      />
      <AuthoredField
        isLong
        label={t("form.gate.meaning")}
        note={t("form.optional")}
        value={typed.meaning}
        onValueChange={(meaning) => change({ meaning })}
        error={problems.gate.meaning && words.problem(problems.gate.meaning)}
      />
      <RadioGroup
        label={t("form.gate.rule")}
        value={typed.rule}
        options={[
          { value: "all-of", label: t("form.gate.all-of") },
          { value: "any-of", label: t("form.gate.any-of") },
        ]}
        onValueChange={(rule) => change({ rule })}
      />
      {typed.conditions.map((condition, index) => (
        <ConditionFields
          key={condition.key}
          number={index + 1}
          condition={condition}
          reading={judged?.conditions[index] ?? null}
          indicators={indicators}
          places={places}
          problems={problems.conditions[condition.key] ?? {}}
          words={words}
          onChange={(part) =>
            change({
              conditions: typed.conditions.map((each) => (each.key === condition.key ? { ...each, ...part } : each)),
            })
          }
          onRemove={() => change({ conditions: typed.conditions.filter(({ key }) => key !== condition.key) })}
        />
      ))}
      {wasTried && reading.kind === "no-condition" && (
        <p role="alert" className="m-0 text-xs text-error">
          {t("form.gate.noCondition")}
        </p>
      )}
      {typed.conditions.length < 12 && (
        <div>
          <Button
            size="sm"
            onClick={() => change({ conditions: [...typed.conditions, ...another(indicators, places)] })}
          >
            <Icon name="plus" size={12} />
            {t("form.gate.addCondition")}
          </Button>
        </div>
      )}
      <NumberField
        label={t("form.gate.earliestYear")}
        note={t("form.optional")}
        value={typed.earliestYear}
        onValueChange={(earliestYear) => change({ earliestYear })}
        error={problems.gate.earliestYear && words.problem(problems.gate.earliestYear)}
      />
      {judged && (
        <p aria-live="polite" className="m-0 flex flex-wrap items-center gap-2">
          {t("form.gate.now")} <StateBadge state={judged.status}>{t(`status.${judged.status}`)}</StateBadge>
        </p>
      )}
    </EditForm>
  );
}

/** A new gate starts with one condition to fill in. */
function startOf(gate: Gate | null, indicators: readonly Indicator[], places: readonly GatePlace[]): GateForm {
  const form = gateForm(gate);
  return gate ? form : { ...form, conditions: another(indicators, places) };
}

function another(indicators: readonly Indicator[], places: readonly GatePlace[]): ConditionForm[] {
  const [indicator] = indicators;
  const [place] = places;
  return indicator && place ? [newConditionForm(crypto.randomUUID(), indicator, place.townId)] : [];
}
