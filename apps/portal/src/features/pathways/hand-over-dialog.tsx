"use client";

import { authoredIn, leavesOf } from "@tamarisk/domain";
import { actionAdvice } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Notice } from "@tamarisk/ui/notice";
import { Select } from "@tamarisk/ui/select";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextField } from "@tamarisk/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { unitLabel } from "@/features/data/unit-label.ts";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type HandOverStage, handOverStages } from "./hand-over-stages.ts";
import { keptDraft } from "./kept-draft.ts";
import type { MapViewProps } from "./map-view-props.ts";
import { useKeptMaps } from "./use-kept-maps.ts";

interface HandOverDialogProps extends MapViewProps {
  /** The line that is proposed first. */
  readonly lineId?: string;
  readonly onClose: () => void;
}

/** What one line becomes in the plan, to be looked through before it is written. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { drawn, words, objective, address, plan, role, projectId, maps, onClose } = props;
  const { t, local, locale } = words;
  const shell = useTranslations("shell");
  const router = useRouter();
  const say = useSnackbar();
  const close = useWhileShown(onClose);
  const client = usePlanningClient();
  const kept = useKeptMaps(projectId, maps, words);
  const lines = drawn.map.lines.filter(({ stops }) => stops.length > 1);
  const [lineId, setLineId] = useState(props.lineId ?? lines[0]?.id ?? "");
  const [name, setName] = useState(words.futures.nameOf(objective.outcomeId));
  const open = kept.list.find(({ id }) => id === address.mapId);
  const { stages, indicators, indicatorId, setIndicatorId } = useStages(props, lineId, open ? local(open.name) : name);
  const mayEdit = mayEditPlan(plan.state, role);

  const handOver = useMutation({
    mutationFn: async (again: boolean) => {
      // What is written into the plan and what is kept are the same map.
      const map = open
        ? await kept.update.mutateAsync({ of: open, draft: keptDraft(props, open.name) })
        : await kept.save.mutateAsync(keptDraft(props, authoredIn(locale, name)));
      address.nameMap(map.id);
      const mapId = map.id;
      return client.pathway.handOver.mutate({ projectId, mapId, lineId, stages: [...stages], again });
    },
    onSuccess: (done) => {
      if (done.kind === "already-handed-over") return;
      kept.keep(done.map);
      const { phases, measures } = done;
      say({ message: t("handOver.done", { phases, measures }) });
      close();
      router.refresh();
    },
  });
  const before = handOver.data?.kind === "already-handed-over" ? handOver.data : null;
  const isReady = mayEdit && stages.length > 0 && name.trim() !== "" && indicatorId !== "";
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t("handOver.title")}
      description={t("handOver.description")}
      closeLabel={shell("close")}
      footer={
        <Button
          variant="primary"
          disabled={!isReady}
          pending={handOver.isPending}
          onClick={() => handOver.mutate(before !== null)}
        >
          {t(before ? "handOver.again" : "handOver.write")}
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        {!mayEdit && <Notice tone="info" title={t("handOver.noDraft")} remedy={t("handOver.noDraftRemedy")} />}
        {handOver.error && <ProblemNotice error={handOver.error} />}
        {before && (
          <Notice
            tone="info"
            title={t("handOver.already", { by: before.by, at: before.at.toLocaleDateString(locale) })}
          />
        )}
        <div className="grid grid-cols-1 gap-3 md:grid-cols-3">
          <Select
            label={t("handOver.line")}
            value={lineId}
            options={lines.map(({ id, label }) => ({ value: id, label }))}
            onValueChange={(id) => {
              setLineId(id);
              // What was said of one line is not true of another.
              handOver.reset();
            }}
          />
          <Select
            label={t("handOver.indicator")}
            hint={t(indicatorId === "" ? "handOver.indicatorNeeded" : "handOver.indicatorHint")}
            value={indicatorId}
            options={indicators}
            onValueChange={setIndicatorId}
          />
          {!open && <TextField label={t("kept.name")} value={name} onValueChange={setName} />}
        </div>
        <StageList stages={stages} words={words} />
      </div>
    </Dialog>
  );
}

/** The phases of a line with the chosen indicator at its gates. */
function useStages(props: HandOverDialogProps, lineId: string, mapName: string) {
  const { drawn, found, words, objective, summary, question, list, run, projectId } = props;
  const planning = usePlanning();
  const { data: indicators = [] } = useQuery(planning.indicator.list.queryOptions({ projectId }));
  const outcome = summary.outcomes.find(({ id }) => id === objective.outcomeId);
  const [chosen, setIndicatorId] = useState<string | null>(null);
  const sameUnit = indicators.find(({ unit }) => unit === outcome?.unit.en || unit === outcome?.unit.zh);
  const indicator = indicators.find(({ id }) => id === chosen) ?? sameUnit ?? null;
  const line = drawn.map.lines.find(({ id }) => id === lineId);
  const { result } = found;
  const robustIds = result && "scored" in result ? actionAdvice(result.scored).robust : [];
  const stages: readonly HandOverStage[] =
    line && outcome
      ? handOverStages({
          ...{ line, objective, outcome, indicator, mapName },
          robustIds,
          actions: drawn.rules.actions,
          levers: list.levers,
          trigger: question.order.world.study.trigger,
          townId: run.recipe.townId,
        })
      : [];
  return {
    stages,
    indicators: [
      { value: "", label: words.t("handOver.choose") },
      ...indicators.map(({ id, name, unit }) => ({
        value: id as string,
        label: `${words.local(name)} (${unitLabel(unit, words.locale)})`,
      })),
    ],
    indicatorId: indicator?.id ?? "",
    setIndicatorId,
  };
}

function StageList({
  stages,
  words,
}: {
  readonly stages: readonly HandOverStage[];
  readonly words: MapViewProps["words"];
}) {
  const { t, local, locale } = words;
  const isEnglish = locale === "en";
  return (
    <ol className="m-0 grid list-none gap-3 p-0">
      {stages.map(({ phase, measures, gate }) => (
        <li key={`${phase.title.en} ${phase.startYear}`} className="rounded-md border border-hairline p-3">
          {gate && (
            <p className="m-0 mb-1 text-xs text-accent">
              {t("handOver.gate", {
                condition: leavesOf(gate.condition)
                  .map(({ label }) => local(label))
                  .join(isEnglish ? "; " : "；"),
              })}
              {leavesOf(gate.condition).some((leaf) => leaf.kind === "value" && leaf.threshold === null) &&
                `${isEnglish ? " " : ""}${t("handOver.noNumber")}`}
            </p>
          )}
          <p className="m-0 font-semibold">
            {local(phase.title)}
            {phase.startYear !== null && (
              <span className="font-normal text-muted"> {t("handOver.from", { year: String(phase.startYear) })}</span>
            )}
          </p>
          <ul className="m-0 mt-1 pl-5">
            {measures.map(({ actionId, draft }) => (
              <li key={actionId}>{local(draft.title)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
