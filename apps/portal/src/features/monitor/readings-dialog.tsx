"use client";

import { Confidence, type ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Dialog } from "@tamarisk/ui/dialog";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextField } from "@tamarisk/ui/text-field";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { LeaveDialog } from "@/features/plan/leave-dialog.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { MonitorView, WatchView } from "./monitor-screen-props.ts";
import { byLateness, likelyYear, type ReadingEntry, type ReadingsProblem, readTyped } from "./readings-form.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface ReadingsDialogProps {
  readonly projectId: ProjectId;
  readonly view: MonitorView;
  readonly words: MonitorWords;
  readonly onClose: () => void;
}

const qualities = Confidence.options.filter((option) => option !== "contradicted");

/** The newest values of several indicators at once, what somebody waits for first; the whole history stays with Data. */
export function ReadingsDialog({ projectId, view, words, onClose }: ReadingsDialogProps) {
  const { t } = words;
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const router = useRouter();
  const say = useSnackbar();
  const close = useWhileShown(onClose);
  const currentYear = Number(view.today.slice(0, 4));
  const [rows, setRows] = useState(() => byLateness(view.watches));
  const [entries, setEntries] = useState(() => rows.map((row) => blankEntry(row, currentYear)));
  const [source, setSource] = useState("");
  const [confidence, setConfidence] = useState<Confidence>("medium");
  const [isAsked, setIsAsked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [refused, setRefused] = useState<{ readonly view: WatchView; readonly error: unknown } | null>(null);
  const { readings, problems } = readTyped(rows, entries, { source, confidence });
  const shown = isAsked ? problems : [];
  const isTyped = source.trim() !== "" || entries.some(({ value }) => value.kind !== "blank");

  /** One after the other; what was saved leaves the list, so that a refusal can be mended and the rest sent again. */
  async function save() {
    setIsAsked(true);
    setRefused(null);
    if (problems.length > 0) return;
    setIsSaving(true);
    const saved = new Set<string>();
    try {
      for (const { view: row, draft, version } of readings) {
        try {
          await client.observation.save.mutate({ projectId, draft, version });
          saved.add(row.watch.id);
        } catch (error) {
          setRefused({ view: row, error });
          break;
        }
      }
    } finally {
      setIsSaving(false);
    }
    for (const queryKey of [planning.monitor.pathKey(), planning.observation.pathKey()]) {
      void queryClient.invalidateQueries({ queryKey });
    }
    router.refresh();
    if (saved.size === readings.length) {
      say({ message: t("readings.saved", { count: saved.size }) });
      close();
      return;
    }
    const left = rows.flatMap((row, at) => (saved.has(row.watch.id) ? [] : [{ row, entry: entries[at]! }]));
    setRows(left.map(({ row }) => row));
    setEntries(left.map(({ entry }) => entry));
  }

  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && (isTyped ? setLeaving(true) : onClose())}
      title={t("readings.title")}
      description={t("readings.description")}
      closeLabel={t("close")}
      footer={
        <>
          <span className="mr-auto text-xs text-muted">{t("readings.count", { count: readings.length })}</span>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button
            variant="primary"
            disabled={readings.length === 0 && problems.length === 0}
            pending={isSaving}
            onClick={save}
          >
            {t("readings.save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {refused && (
          <div className="grid gap-1">
            <p className="m-0 font-semibold">
              <LocalText text={refused.view.name} isName />
            </p>
            <ProblemNotice error={refused.error} />
          </div>
        )}
        <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <TextField
            label={t("readings.source")}
            hint={t("readings.sourceHint")}
            value={source}
            onValueChange={setSource}
            error={shown.some(({ at }) => at === "source") ? t("readings.sourceMissing") : undefined}
          />
          <Select
            label={t("readings.quality")}
            value={confidence}
            options={qualities.map((value) => ({ value, label: t(`confidence.${value}`) }))}
            onValueChange={setConfidence}
          />
        </div>
        <ul className="m-0 list-none p-0">
          {rows.map((row, at) => (
            <ReadingRow
              key={row.watch.id}
              isFirst={at === 0}
              view={row}
              entry={entries[at]!}
              problems={shown.filter((problem) => problem.at === at)}
              words={words}
              onChange={(entry) => setEntries(entries.with(at, entry))}
            />
          ))}
        </ul>
      </div>
      {isLeaving && <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} />}
    </Dialog>
  );
}

function blankEntry(view: WatchView, currentYear: number): ReadingEntry {
  return { year: numberEntry(likelyYear(view, currentYear)), value: { kind: "blank" }, isProvisional: false };
}

interface ReadingRowProps {
  /** Names the columns for those below it, where they stand in columns. */
  readonly isFirst: boolean;
  readonly view: WatchView;
  readonly entry: ReadingEntry;
  readonly problems: readonly ReadingsProblem[];
  readonly words: MonitorWords;
  readonly onChange: (entry: ReadingEntry) => void;
}

function ReadingRow({ isFirst, view, entry, problems, words, onChange }: ReadingRowProps) {
  const id = useId();
  const { t, newest, unit, local } = words;
  const value = newest(view);
  const head = isFirst ? undefined : "sm:sr-only";
  const errorOf = (field: "year" | "value") =>
    problems.some((problem) => "field" in problem && problem.field === field)
      ? t(`readings.wrong.${field}`)
      : undefined;
  return (
    <li className="border-b border-hairline py-2">
      <fieldset
        aria-labelledby={id}
        className="m-0 grid min-w-0 border-0 p-0 grid-cols-[minmax(0,1fr)_5.5rem_9rem_8rem] items-end gap-3 max-sm:grid-cols-2"
      >
        <div className="min-w-0 max-sm:col-span-2">
          <p id={id} className="m-0 font-semibold">
            <LocalText text={view.name} isName />
          </p>
          <p className="m-0 text-xs text-muted">
            {local(view.townName)} ·{" "}
            {value
              ? t("readings.newest", { value, unit: unit(view.unit), year: String(view.newest!.year) })
              : t("lateness.never-reported")}
          </p>
        </div>
        <NumberField
          label={<span className={head}>{t("readings.year")}</span>}
          value={entry.year}
          error={errorOf("year")}
          onValueChange={(year) => onChange({ ...entry, year })}
        />
        <NumberField
          label={<span className={head}>{t("readings.value")}</span>}
          unit={unit(view.unit)}
          value={entry.value}
          error={errorOf("value")}
          onValueChange={(typed) => onChange({ ...entry, value: typed })}
        />
        <div className="pb-2 max-sm:col-span-2 max-sm:pb-0">
          <Checkbox
            label={t("readings.provisional")}
            checked={entry.isProvisional}
            onCheckedChange={(isProvisional) => onChange({ ...entry, isProvisional })}
          />
        </div>
      </fieldset>
    </li>
  );
}
