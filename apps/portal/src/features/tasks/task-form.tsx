"use client";

import { type AuthoredText, type Stakeholder, type Task, TaskDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { AddStakeholder } from "@/features/stakeholders/add-stakeholder.tsx";
import { useLocalText } from "@/i18n/local-text.tsx";
import { draftOf } from "./undo-task-edit.ts";
import { WaitsField } from "./waits-field.tsx";

interface TaskFormProps {
  /** What the fields begin with, as it is when the form opens; `null` for a new task. */
  readonly task: Task | null;
  readonly stakeholders: readonly Stakeholder[];
  /** Those it may wait for: the other tasks of its measure. */
  readonly others: readonly Task[];
  /** Only its days and who is responsible may change: the plan is in force. */
  readonly isWorkOnly?: boolean;
  /** @param openedOn - The version of the task that the form was opened on. */
  readonly onSave: (draft: TaskDraft, openedOn?: number) => void;
  readonly onCancel: () => void;
}

const blank: TaskDraft = { title: { en: "", zh: "" }, startsOn: null, dueOn: null, responsibleId: null, dependsOn: [] };
const nobody = "";

/** The fields of one task, in the place of its line. Enter saves, Escape leaves it as it was. */
export function TaskForm({ task, stakeholders, others, isWorkOnly = false, onSave, onCancel }: TaskFormProps) {
  const t = useTranslations("tasks");
  const local = useLocalText();
  const here = useLocale() === "en" ? "en" : "zh";
  const [opened] = useState(task);
  const [value, setValue] = useState<TaskDraft>(opened ? draftOf(opened) : blank);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<TaskDraft>) => setValue((before) => ({ ...before, ...part }));
  const found = TaskDraft.safeParse(value);
  const wrong = (field: string) => isTried && found.error?.issues.some(({ path }) => path[0] === field);
  const save = () => {
    if (found.success) onSave(found.data, opened?.version);
    else setTried(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  const titleIn = (text: string): AuthoredText => ({ ...value.title, [here]: text });
  return (
    <form
      aria-label={t(opened ? "form.edit" : "form.add")}
      noValidate
      className="@container grid grid-cols-1 gap-3 rounded-md border border-accent bg-panel p-3"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        autoFocus={!isWorkOnly}
        label={t("form.title")}
        value={value.title[here]}
        onValueChange={(text) => change({ title: titleIn(text) })}
        placeholder={t("form.titleExample")}
        disabled={isWorkOnly}
        note={isWorkOnly ? t("form.inForce") : undefined}
        error={wrong("title") ? t("form.titleBlank") : undefined}
        lang={here === "en" ? "en" : "zh-CN"}
      />
      <div className="grid grid-cols-1 gap-3 @md:grid-cols-2 @2xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <div className="@md:col-span-2 @2xl:col-span-1">
          <Select
            label={t("form.responsible")}
            value={value.responsibleId ?? nobody}
            options={[
              { value: nobody, label: t("nobody") },
              ...stakeholders.map(({ id, name }) => ({ value: id as string, label: local(name) })),
            ]}
            onValueChange={(id) => change({ responsibleId: id === nobody ? null : (id as Stakeholder["id"]) })}
          />
          <AddStakeholder stakeholders={stakeholders} onAdded={({ id }) => change({ responsibleId: id })} />
        </div>
        <TextField
          type="date"
          label={t("form.startsOn")}
          value={value.startsOn ?? ""}
          onValueChange={(day) => change({ startsOn: day || null })}
        />
        <TextField
          type="date"
          label={t("form.dueOn")}
          value={value.dueOn ?? ""}
          onValueChange={(day) => change({ dueOn: day || null })}
          error={wrong("dueOn") ? t("form.dueBeforeStart") : undefined}
        />
      </div>
      {!isWorkOnly && others.length > 0 && (
        <WaitsField others={others} chosen={value.dependsOn} onChange={(dependsOn) => change({ dependsOn })} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" size="sm">
          {t(opened ? "form.save" : "form.addSave")}
        </Button>
        <Button size="sm" onClick={onCancel}>
          {t("form.cancel")}
        </Button>
        <span className="text-xs text-muted max-sm:hidden">{t("form.keys")}</span>
      </div>
    </form>
  );
}
