"use client";

import { type AuditEvent, Day, type Membership } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { controlClass } from "@tamarisk/ui/control-class";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Panel } from "@tamarisk/ui/panel";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useAdmin } from "@/trpc/admin.ts";
import type { AuditNarrowing } from "./audit-filter.ts";
import { Pending } from "./pending.tsx";
import { useAuditSentence } from "./use-audit-sentence.ts";
import { useAuditTrail } from "./use-audit-trail.ts";

interface AuditPanelProps {
  readonly narrowing: AuditNarrowing;
  readonly members: readonly Membership[];
  readonly onNarrow: (narrowing: AuditNarrowing) => void;
}

/** Who changed what, as sentences, newest first. */
export function AuditPanel({ narrowing, members, onNarrow }: AuditPanelProps) {
  const t = useTranslations("administration.audit");
  const { projectId, personId, from, to } = narrowing;
  const isNarrowed = [projectId, personId, from, to].some((each) => each !== null);
  const { trail, readAll } = useAuditTrail(narrowing);
  const projectNames = useProjectNames();
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  const sentence = useAuditSentence(events);
  const download = useDownload(readAll, sentence, projectNames);
  const people = members.map(({ user }) => ({ value: user.id as string, label: user.name }));
  return (
    <Panel
      title={t("title")}
      description={projectId ? t("filtered", { name: projectNames.get(projectId) ?? projectId }) : t("description")}
      actions={
        <>
          <FilterSelect
            label={t("who")}
            value={personId ?? ""}
            options={[{ value: "", label: t("everybody") }, ...people]}
            active={personId !== null}
            onValueChange={(value) => onNarrow({ ...narrowing, personId: value === "" ? null : value })}
          />
          <DayFilter label={t("from")} day={from} onDay={(day) => onNarrow({ ...narrowing, from: day })} />
          <DayFilter label={t("to")} day={to} onDay={(day) => onNarrow({ ...narrowing, to: day })} />
          {projectId && <Button onClick={() => onNarrow({ ...narrowing, projectId: null })}>{t("clear")}</Button>}
          <Button
            onClick={() => download.mutate()}
            pending={download.isPending}
            disabled={events.length === 0}
            title={t("downloadAll")}
          >
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
        <p className="m-0 mt-3 text-xs text-muted">
          {events.length > 0 ? t("end") : t(isNarrowed ? "noneFound" : "none")}
        </p>
      )}
    </Panel>
  );
}

interface DayFilterProps {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

/** A day to narrow by. While its year is being typed it is none yet, and nothing is asked. */
function DayFilter({ label, day, onDay }: DayFilterProps) {
  return (
    <label className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span className="text-muted">{label}</span>
      <input
        type="date"
        className={controlClass}
        defaultValue={day ?? ""}
        onChange={({ target: { value } }) => {
          if (value === "" || Day.safeParse(value).success) onDay(value || null);
        }}
      />
    </label>
  );
}

type Sentence = (event: AuditEvent) => string;

/** Reads the whole trail, not only what is shown, and gives it as a file with what each entry knows. */
function useDownload(
  readAll: () => Promise<AuditEvent[]>,
  sentence: Sentence,
  projectNames: ReadonlyMap<string, string>,
) {
  const t = useTranslations("administration.audit");
  const show = useSnackbar();
  return useMutation({
    mutationFn: readAll,
    onSuccess: (all) =>
      downloadText(
        t("file"),
        csvFromTable({
          caption: t("title"),
          columns: [t("when"), t("who"), t("what"), t("project"), t("subject"), t("detail")],
          rows: all.map((event) => [
            event.at.toISOString(),
            event.actorName,
            sentence(event),
            event.projectId && (projectNames.get(event.projectId) ?? event.projectId),
            `${event.subjectKind} ${event.subjectId}`,
            JSON.stringify(event.detail),
          ]),
        }),
      ),
    onError: () => show({ message: t("downloadFailed") }),
  });
}

interface AuditListProps {
  readonly events: readonly AuditEvent[];
  readonly sentence: Sentence;
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

/** Names of all projects, removed ones too, because their entries stay. */
function useProjectNames(): ReadonlyMap<string, string> {
  const admin = useAdmin();
  const { data = [] } = useQuery(admin.project.list.queryOptions());
  return new Map(data.map(({ id, name }) => [id as string, name]));
}
