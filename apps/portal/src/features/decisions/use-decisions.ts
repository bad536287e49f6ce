"use client";

import { type AlertId, type AuthoredText, authoredIn, type ProjectId } from "@tamarisk/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useRouter } from "@/i18n/navigation.ts";
import type { PlanningInputs } from "@/trpc/inputs.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { DecisionView } from "./decision-view.ts";

type DecisionDraft = Omit<PlanningInputs["decision"]["record"], "projectId" | "reason" | "overrideReason"> & {
  readonly reason: string;
  readonly overrideReason: string | null;
};

export type VoiceStance = "confirm" | "dissent" | "withdraw";

/**
 * The project's decisions, and what can be done about them. Whatever is done shows at once in the list and, where the
 * server drew a page from it, there too.
 */
export function useDecisions(projectId: ProjectId, initial?: readonly DecisionView[]) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const cache = useQueryClient();
  const router = useRouter();
  const locale = useLocale();
  const options = planning.decision.list.queryOptions({ projectId });
  const list = useQuery({ ...options, ...(initial && { initialData: [...initial] }) });
  const written = (text: string): AuthoredText => authoredIn(locale, text);
  const refresh = async () => {
    await Promise.all(
      [options.queryKey, planning.monitor.get.queryKey({ projectId })].map((queryKey) =>
        cache.invalidateQueries({ queryKey }),
      ),
    );
    router.refresh();
  };
  const propose = useMutation({
    mutationFn: ({ reason, overrideReason, ...rest }: DecisionDraft) =>
      client.decision.record.mutate({
        ...{ ...rest, projectId, reason: written(reason) },
        overrideReason: overrideReason === null ? null : written(overrideReason),
      }),
    onSuccess: refresh,
  });
  const say = useMutation({
    mutationFn: ({ id, stance, text }: { id: DecisionView["id"]; stance: VoiceStance; text: string }) => {
      const said = { projectId, decisionId: id };
      if (stance === "dissent") return client.decision.dissent.mutate({ ...said, text: written(text) });
      const reason = text.trim() === "" ? null : written(text);
      return client.decision[stance].mutate({ ...said, text: reason });
    },
    onSuccess: refresh,
  });
  const assess = useMutation({
    mutationFn: ({ alertId, version, text }: { alertId: AlertId; version: number; text: string }) =>
      client.alert.assess.mutate({ projectId, alertId, version, text: written(text) }),
    onSuccess: refresh,
  });
  const revise = useMutation({
    mutationFn: ({ id, reason }: Pick<DecisionView, "id" | "reason">) =>
      client.plan.revise.mutate({ projectId, decisionId: id, reason }),
    onSuccess: refresh,
  });
  const learn = useMutation({
    mutationFn: (text: string) => client.decision.learn.mutate({ projectId, text: written(text) }),
    onSuccess: refresh,
  });
  return { decisions: list.data ?? null, error: list.error, propose, say, assess, revise, learn };
}

export type Decisions = ReturnType<typeof useDecisions>;
