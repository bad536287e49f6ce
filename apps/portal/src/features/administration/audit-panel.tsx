"use client";

import type { AuditEvent, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { Panel } from "@tamarisk/ui/panel";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useAdmin } from "@/trpc/admin.ts";
import { Pending } from "./pending.tsx";
import { useAuditSentence } from "./use-audit-sentence.ts";

interface AuditPanelProps {
  /** Only entries of this project; `null` for all. */
  readonly projectId: string | null;
  readonly onClear: () => void;
}

const pageSize = 50;

/** Who changed what, as sentences, newest first. */
export function AuditPanel({ projectId, onClear }: AuditPanelProps) {
  const t = useTranslations("administration.audit");
  const trail = useTrail(projectId);
  const projectNames = useProjectNames();
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  const sentence = useAuditSentence(events);
  const download = () =>
    downloadText(
      t("file"),
      csvFromTable({
        caption: t("title"),
        columns: [t("when"), t("who"), t("what"), t("project")],
        rows: events.map((event) => [
          event.at.toISOString(),
          event.actorName,
          sentence(event),
          event.projectId && (projectNames.get(event.projectId) ?? event.projectId),
        ]),
      }),
    );
  return (
    <Panel
      title={t("title")}
      description={projectId ? t("filtered", { name: projectNames.get(projectId) ?? projectId }) : t("description")}
      actions={
        <>
          {projectId && <Button onClick={onClear}>{t("clear")}</Button>}
          <Button onClick={download} disabled={events.length === 0}>
            {t("download")}
          </Button>
        </>
      }
    >
      {trail.data ? <AuditList {...{ events, sentence, projectNames }} /> : <Pending error={trail.error} />}
      {trail.hasNextPage && (
        <Button className="mt-3" pending={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
          {t("older")}
        </Button>
      )}
      {trail.data && !trail.hasNextPage && (
        <p className="m-0 mt-3 text-xs text-muted">{events.length === 0 ? t("none") : t("end")}</p>
      )}
    </Panel>
  );
}

interface AuditListProps {
  readonly events: readonly AuditEvent[];
  readonly sentence: (event: AuditEvent) => string;
  readonly projectNames: ReadonlyMap<string, string>;
}

function AuditList({ events, sentence, projectNames }: AuditListProps) {
  const format = useFormatter();
  return (
    <ol className="m-0 list-none p-0">
      {events.map((event) => (
        <li
          key={event.id}
          className="grid gap-x-4 border-b border-hairline py-2 last:border-b-0 sm:grid-cols-[11rem_minmax(0,1fr)_12rem]"
        >
          <time dateTime={event.at.toISOString()} className="text-xs text-muted">
            {format.dateTime(event.at, { dateStyle: "medium", timeStyle: "short" })}
          </time>
          <span>
            <strong className="font-semibold">{event.actorName}</strong> {sentence(event)}
          </span>
          <span className="truncate text-xs text-muted">
            {event.projectId && (projectNames.get(event.projectId) ?? event.projectId)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function useTrail(projectId: string | null) {
  const admin = useAdmin();
  const filter = projectId ? { projectId: projectId as ProjectId } : {};
  return useInfiniteQuery(
    admin.audit.list.infiniteQueryOptions(
      { limit: pageSize, ...filter },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
}

/** Names of all projects, removed ones too, because their entries stay. */
function useProjectNames(): ReadonlyMap<string, string> {
  const admin = useAdmin();
  const { data = [] } = useQuery(admin.project.list.queryOptions());
  return new Map(data.map(({ id, name }) => [id as string, name]));
}
