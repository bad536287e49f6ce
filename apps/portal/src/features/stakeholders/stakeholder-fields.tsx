"use client";

import { type Stakeholder, StakeholderClass } from "@tamarisk/domain";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { AuthoredField } from "@/features/plan/authored-field.tsx";
import { codeIn, type FormProblem, type StakeholderForm, scoreNames } from "./stakeholder-form.ts";

interface StakeholderFieldsProps {
  readonly form: StakeholderForm;
  /** Whose codes are taken. */
  readonly others: readonly Stakeholder[];
  readonly problems: ReadonlySet<FormProblem>;
  readonly onChange: (part: Partial<StakeholderForm>) => void;
}

/** Who it is, what is at stake for it, and how much power and interest it has and should have. */
export function StakeholderFields({ form, others, problems, onChange }: StakeholderFieldsProps) {
  const t = useTranslations("stakeholders");
  const scores = [
    { value: "", label: t("notAssessed") },
    ...[1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: t("score", { score: String(score) }) })),
  ];
  return (
    <div className="grid gap-3">
      <AuthoredField
        autoFocus
        label={t("name")}
        value={form.name}
        onValueChange={(name) => onChange({ name })}
        error={problems.has("name") ? t("wrong.name") : undefined}
      />
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Select
          label={t("class")}
          value={form.class}
          options={StakeholderClass.options.map((value) => ({ value, label: t(`classes.${value}`) }))}
          onValueChange={(kind) => onChange({ class: kind })}
        />
        <TextField
          label={t("code")}
          value={codeIn(form, others)}
          maxLength={12}
          onValueChange={(code) => onChange({ code })}
          error={
            problems.has("code-taken") ? t("wrong.code-taken") : problems.has("code") ? t("wrong.code") : undefined
          }
        />
      </div>
      <p className="m-0 -mt-1.5 text-xs text-muted">{t("codeHint")}</p>
      <AuthoredField
        isLong
        label={t("interest")}
        note={t("optional")}
        value={form.interest}
        onValueChange={(interest) => onChange({ interest })}
      />
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className="mb-1 p-0 font-semibold">{t("scores")}</legend>
        <p className="m-0 mb-2 text-xs text-muted">{t("scoresHint")}</p>
        <div className="grid grid-cols-2 gap-3">
          {scoreNames.map((name) => (
            <Select
              key={name}
              label={t(name)}
              value={form[name]}
              options={scores}
              onValueChange={(score) => onChange({ [name]: score })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
