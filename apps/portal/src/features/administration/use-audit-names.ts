"use client";

import { type AuditEvent, TownId } from "@tamarisk/domain";
import { skipToken, useQueries, useQuery } from "@tanstack/react-query";
import { useLocalName } from "@/i18n/local-text.tsx";
import { useAdmin } from "@/trpc/admin.ts";
import { usePlanning } from "@/trpc/planning.ts";

/** What the codes of audit entries are called in the reader's language; a code that nobody knows stays as it is. */
interface AuditNames {
  readonly indicator: (code: string) => string;
  readonly town: (code: string) => string;
}

/** Asks for the names of the indicators and towns that some entries of the audit trail give as codes. */
export function useAuditNames(events: readonly AuditEvent[]): AuditNames {
  const planning = usePlanning();
  const admin = useAdmin();
  const local = useLocalName();
  const { data: projects = [] } = useQuery(admin.project.list.queryOptions());
  const project = projects.find(({ removedAt }) => removedAt === null);
  const namesIndicators = events.some(({ detail }) => "indicatorId" in detail);
  const library = useQuery(
    planning.indicator.catalogue.queryOptions(project && namesIndicators ? { projectId: project.id } : skipToken, {
      select: ({ indicators }) => new Map(indicators.map(({ id, name }) => [id as string, name])),
    }),
  ).data;
  const towns = useQueries({
    queries: townsOf(events).map((townId) =>
      planning.town.profile.queryOptions({ townId }, { staleTime: Number.POSITIVE_INFINITY }),
    ),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => (data ? [[data.town.id as string, data.town.name]] : []))),
  });
  const nameIn = (names: typeof library) => (code: string) => {
    const name = names?.get(code);
    return name ? local(name) : code;
  };
  return { indicator: nameIn(library), town: nameIn(towns) };
}

function townsOf(events: readonly AuditEvent[]): TownId[] {
  const found = events.flatMap(({ detail }) => TownId.safeParse(detail.townId).data ?? []);
  return [...new Set(found)];
}
