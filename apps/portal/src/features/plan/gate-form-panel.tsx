"use client";

import {
  type Gate,
  type GateDraft,
  type GateReading,
  gateStatus,
  type Indicator,
  mostLeaves,
  type ProjectId,
} from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { NumberField } from "@tamarisk/ui/number-field";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useState } from "react";
import { AuthoredField } from "./authored-field.tsx";
import {
  type ConditionForm,
  conditionsIn,
  isGroup,
  type NodeForm,
  newConditionForm,
  withNode,
} from "./condition-form.ts";
import { ConditionGroupFields } from "./condition-group-fields.tsx";
import { EditForm } from "./edit-form.tsx";
import { type GateForm, gateForm, readGateForm } from "./gate-form.ts";
import { GateFutures } from "./gate-futures.tsx";
import type { GatePlace } from "./gate-place.ts";
import { useObservationsOf } from "./use-observations-of.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface GateFormPanelProps {
  readonly projectId: ProjectId;
  readonly gate: Gate | null;
  readonly indicators: readonly Indicator[];
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
  const { projectId, gate, indicators, places, words, onSave, onRemove, ...form } = props;
  const { t } = words;
  const [typed, setTyped] = useState<GateForm>(() => startOf(gate, indicators, places));
  const [wasTried, setTried] = useState(false);
  const reading = readGateForm(typed, indicators);
  const problems = wasTried && reading.kind === "wrong" ? reading.problems : { gate: {}, conditions: {} };
  const conditions = conditionsIn(typed.root);
  const observations = useObservationsOf(
    projectId,
    conditions.map(({ indicatorId }) => indicatorId),
  );
  const judged: GateReading | null =
    reading.kind === "ready" && observations ? gateStatus(reading.draft, observations) : null;
  const placeOf = ({ key }: ConditionForm) => conditions.findIndex((each) => each.key === key);
  const change = (part: Partial<GateForm>) => {
    form.onTouched();
    setTyped((before) => ({ ...before, ...part }));
  };
  const changeNode = (key: string, next: (node: NodeForm) => NodeForm | null) => {
    const root = key === typed.root.key ? next(typed.root) : withNode(typed.root, key, next);
    if (root && isGroup(root)) change({ root });
  };
  const add = (groupKey: string, kind: "condition" | "group") =>
    changeNode(groupKey, (node) => {
      if (!isGroup(node)) return node;
      const inner = another(indicators, places);
      const added: NodeForm[] =
        kind === "condition"
          ? inner
          : [{ key: crypto.randomUUID(), kind: "any-of", isNegated: false, conditions: inner }];
      return { ...node, conditions: [...node.conditions, ...added] };
    });
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
      <ConditionGroupFields
        isRoot
        group={typed.root}
        indicators={indicators}
        places={places}
        words={words}
        numberOf={(condition) => placeOf(condition) + 1}
        readingOf={(condition) => judged?.conditions[placeOf(condition)] ?? null}
        problemsOf={({ key }) => problems.conditions[key] ?? {}}
        canAdd={conditions.length < mostLeaves}
        onAdd={add}
        onChange={changeNode}
      />
      {wasTried && (reading.kind === "no-condition" || reading.kind === "too-deep" || reading.kind === "too-many") && (
        <p role="alert" className="m-0 text-xs text-error">
          {t(`form.gate.refused.${reading.kind}`)}
        </p>
      )}
      <NumberField
        label={t("form.gate.earliestYear")}
        note={t("form.optional")}
        value={typed.earliestYear}
        onValueChange={(earliestYear) => change({ earliestYear })}
        error={problems.gate.earliestYear && words.problem(problems.gate.earliestYear)}
      />
      <GateFutures
        condition={reading.kind === "ready" ? reading.draft.condition : null}
        onPropose={(proposal) => change({ proposal })}
      />
      {typed.proposal && (
        <p className="m-0 flex flex-wrap items-center gap-2 text-xs">
          <Badge tone="no-data">{t("condition.proposal")}</Badge>
          {t(typed.proposal.lateYear === null ? "futures.takenOpen" : "futures.taken", {
            middle: String(typed.proposal.year),
            early: String(typed.proposal.earlyYear),
            late: String(typed.proposal.lateYear),
          })}
          <Button size="sm" onClick={() => change({ proposal: null })}>
            {t("futures.drop")}
          </Button>
        </p>
      )}
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
  return gate ? form : { ...form, root: { ...form.root, conditions: another(indicators, places) } };
}

function another(indicators: readonly Indicator[], places: readonly GatePlace[]): ConditionForm[] {
  const [indicator] = indicators;
  const [place] = places;
  return indicator && place ? [newConditionForm(crypto.randomUUID(), indicator, place.townId)] : [];
}
