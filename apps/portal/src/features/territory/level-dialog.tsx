"use client";

import { type AuthoredText, type LevelExchange, LevelExchangeDraft, PlanningLevel } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AuthoredField } from "@/features/plan/authored-field.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useLocalName } from "@/i18n/local-text.tsx";
import type { LevelsTabProps } from "./levels-tab-props.ts";

interface LevelDialogProps extends LevelsTabProps {
  /** The exchange to change, or the level that a new one comes from. */
  readonly edited: LevelExchange | PlanningLevel;
  readonly onClose: () => void;
}

const blank: AuthoredText = { en: "", zh: "" };

/** Say what one level passes down or sends up, to whom, how it was answered, and what carries it out. */
export function LevelDialog({ edited, onClose, levels, measures, indicators }: LevelDialogProps) {
  const t = useTranslations("territory.levels");
  const name = useLocalName();
  const of = typeof edited === "string" ? null : edited;
  const [fromLevel, setFrom] = useState<PlanningLevel>(typeof edited === "string" ? edited : edited.fromLevel);
  const [toLevel, setTo] = useState<PlanningLevel>(of?.toLevel ?? neighbourOf(fromLevel));
  const [content, setContent] = useState(of?.content ?? blank);
  const [answer, setAnswer] = useState(of?.answer ?? blank);
  const [measure, setMeasure] = useState<string>(of?.measureLineageId ?? "");
  const [indicator, setIndicator] = useState<string>(of?.indicatorId ?? "");
  const [source, setSource] = useState(of?.source ?? "");
  const hasAnswer = answer.en.trim() !== "" || answer.zh.trim() !== "";
  const draft = LevelExchangeDraft.safeParse({
    ...{ fromLevel, toLevel, content, answer: hasAnswer ? answer : null, state: hasAnswer ? "answered" : "open" },
    ...{ measureLineageId: measure || null, indicatorId: indicator || null, source: source.trim() || null },
  });
  const { error, isPending } = of ? levels.update : levels.add;
  const save = () => {
    if (!draft.success) return;
    if (of) levels.update.mutate({ of, draft: draft.data }, { onSuccess: onClose });
    else levels.add.mutate([draft.data], { onSuccess: onClose });
  };
  const options = PlanningLevel.options.map((value) => ({ value, label: t(`level.${value}`) }));
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={of ? t("editTitle") : t("addTitle")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" disabled={!draft.success} pending={isPending} onClick={save}>
            {t("save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {error && <ProblemNotice error={error} />}
        <div className="grid gap-3 sm:grid-cols-2">
          <Select label={t("head.from")} value={fromLevel} options={options} onValueChange={setFrom} />
          <Select
            label={t("head.toHead")}
            value={toLevel}
            options={options}
            onValueChange={setTo}
            error={fromLevel === toLevel ? t("sameLevel") : undefined}
          />
        </div>
        <AuthoredField isLong label={t("head.content")} value={content} onValueChange={setContent} />
        <AuthoredField
          isLong
          label={t("head.answer")}
          hint={t("answerHint")}
          value={answer}
          onValueChange={setAnswer}
        />
        <Select
          label={t("measure")}
          value={measure}
          options={[
            { value: "", label: t("noMeasure") },
            ...measures.map(({ lineageId, title }) => ({ value: lineageId as string, label: name(title) })),
          ]}
          onValueChange={setMeasure}
        />
        <Select
          label={t("indicator")}
          value={indicator}
          options={[
            { value: "", label: t("noIndicator") },
            ...indicators.map((each) => ({ value: each.id as string, label: name(each.name) })),
          ]}
          onValueChange={setIndicator}
        />
        <TextField label={t("sourceLabel")} note={t("optional")} value={source} onValueChange={setSource} />
      </div>
    </Dialog>
  );
}

/** The level below; of the lowest, the one above. */
function neighbourOf(level: PlanningLevel): PlanningLevel {
  const place = PlanningLevel.options.indexOf(level);
  return PlanningLevel.options[place + 1] ?? PlanningLevel.options[place - 1]!;
}
