"use client";

import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Icon } from "@tamarisk/ui/icon";
import { RadioGroup } from "@tamarisk/ui/radio-group";
import { ConditionFields, type ConditionFieldsProps } from "./condition-fields.tsx";
import { type ConditionForm, conditionsIn, type GroupForm, isGroup, type NodeForm } from "./condition-form.ts";

interface ConditionGroupFieldsProps extends Pick<ConditionFieldsProps, "indicators" | "places" | "words"> {
  readonly group: GroupForm;
  readonly isRoot: boolean;
  readonly numberOf: (condition: ConditionForm) => number;
  readonly readingOf: (condition: ConditionForm) => ConditionFieldsProps["reading"];
  readonly problemsOf: (condition: ConditionForm) => ConditionFieldsProps["problems"];
  readonly canAdd: boolean;
  readonly onAdd: (groupKey: string, kind: "condition" | "group") => void;
  readonly onChange: (key: string, change: (node: NodeForm) => NodeForm | null) => void;
}

/** Conditions of which all must hold, or one; a group may hold further groups. */
export function ConditionGroupFields(props: ConditionGroupFieldsProps) {
  const { group, isRoot, words, numberOf, readingOf, problemsOf, canAdd, onAdd, onChange, ...rest } = props;
  const { t } = words;
  const [first, last] = [conditionsIn(group).at(0), conditionsIn(group).at(-1)];
  const span = first && last ? { from: numberOf(first), to: numberOf(last) } : { from: 0, to: 0 };
  const fields = (
    <>
      <RadioGroup
        label={isRoot ? t("form.gate.rule") : t("form.gate.groupRule")}
        value={group.kind}
        options={[
          { value: "all-of", label: t("form.gate.all-of") },
          { value: "any-of", label: t("form.gate.any-of") },
        ]}
        onValueChange={(kind) => onChange(group.key, (node) => ({ ...node, kind }) as GroupForm)}
      />
      {!isRoot && (
        <Checkbox
          label={t("form.gate.groupNegated")}
          checked={group.isNegated}
          onCheckedChange={(isNegated) => onChange(group.key, (node) => ({ ...node, isNegated }))}
        />
      )}
      {group.conditions.map((node) =>
        isGroup(node) ? (
          <ConditionGroupFields key={node.key} {...props} group={node} isRoot={false} />
        ) : (
          <ConditionFields
            key={node.key}
            {...rest}
            words={words}
            number={numberOf(node)}
            condition={node}
            reading={readingOf(node)}
            problems={problemsOf(node)}
            onChange={(part) => onChange(node.key, (before) => ({ ...before, ...part }) as ConditionForm)}
            onRemove={() => onChange(node.key, () => null)}
          />
        ),
      )}
      {canAdd && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => onAdd(group.key, "condition")}>
            <Icon name="plus" size={12} />
            {t(isRoot ? "form.gate.addCondition" : "form.gate.addToGroup")}
          </Button>
          {isRoot && (
            <Button size="sm" onClick={() => onAdd(group.key, "group")}>
              <Icon name="plus" size={12} />
              {t("form.gate.addGroup")}
            </Button>
          )}
        </div>
      )}
    </>
  );
  if (isRoot) return fields;
  return (
    <fieldset className="m-0 grid min-w-0 grid-cols-1 gap-2.5 rounded-md border border-dashed border-edge bg-wash p-3 pt-1">
      <legend className="px-1 font-semibold">{t("form.gate.group", span)}</legend>
      {fields}
    </fieldset>
  );
}
