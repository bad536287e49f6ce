"use client";

import type { ExchangeSheet, ImportId, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { classNames } from "@tamarisk/ui/class-names";
import { Icon } from "@tamarisk/ui/icon";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import { Select } from "@tamarisk/ui/select";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useRef, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { type ChosenFile, chosenFile } from "./chosen-file.ts";
import { contentOf } from "./content-of.ts";
import { CourseBar } from "./course-bar.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";
import { useImportCourse } from "./use-import-course.ts";

interface ImportPanelProps {
  readonly projectId: ProjectId;
  readonly words: ExchangeWords;
  readonly onRead: (id: ImportId) => void;
}

interface Reading {
  readonly file: File;
  readonly sheet: ExchangeSheet | null;
}

/** Takes a file, asks what it holds where its name does not say it, and has it read. */
export function ImportPanel({ projectId, words, onRead }: ImportPanelProps) {
  const { t } = words;
  const planning = usePlanning();
  const client = usePlanningClient();
  const cache = useQueryClient();
  const [chosen, setChosen] = useState<{ readonly file: File; readonly look: ChosenFile } | null>(null);
  const place = useRef<HTMLInputElement>(null);
  const course = useImportCourse(projectId, true);
  const read = useMutation({
    mutationFn: ({ file, sheet }: Reading) =>
      course.run(async (courseId, signal) => {
        const base64 = await contentOf(file);
        const asked = { projectId, fileName: file.name, base64, courseId, ...(sheet && { sheet }) };
        return client.exchange.preview.mutate(asked, { signal });
      }),
    onSuccess: (end) => {
      if (end.kind === "stopped") {
        place.current?.focus();
        return undefined;
      }
      const overview = end.answer;
      cache.setQueryData(planning.exchange.get.queryKey({ projectId, importId: overview.id }), overview);
      onRead(overview.id);
      return cache.invalidateQueries({ queryKey: planning.exchange.list.queryKey({ projectId }) });
    },
  });
  const take = (file: File) => {
    if (read.isPending) return;
    read.reset();
    const look = chosenFile(file, words.sheets);
    setChosen({ file, look });
    if (look.kind === "ready") read.mutate({ file, sheet: look.sheet });
  };
  return (
    <Panel title={t("import.title")} description={t("import.description")}>
      <div className="grid gap-4">
        <DropPlace words={words} input={place} onFile={take} />
        {read.isPending && <CourseBar course={course} file={read.variables.file.name} words={words} />}
        {read.data?.kind === "stopped" && (
          <Notice
            tone="info"
            title={t("course.readingStopped", { file: read.variables?.file.name ?? "" })}
            remedy={t("course.readingStoppedRemedy")}
          />
        )}
        {chosen && !read.isPending && (
          <Finding {...chosen} words={words} onSheet={(sheet) => read.mutate({ file: chosen.file, sheet })} />
        )}
        {read.error && <ProblemNotice error={read.error} />}
      </div>
    </Panel>
  );
}

interface DropPlaceProps {
  readonly words: ExchangeWords;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

function DropPlace({ words, input, onFile }: DropPlaceProps) {
  const { t } = words;
  const [isOver, setOver] = useState(false);
  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
      className={classNames(
        "grid cursor-pointer justify-items-center gap-1 rounded-lg border border-dashed p-6 text-center",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        isOver ? "border-accent bg-accent-wash" : "border-field bg-wash",
      )}
    >
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, mended, may be chosen again.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <Icon name="upload" />
      <span className="font-semibold">{t("import.choose")}</span>
      <span className="text-xs text-muted">{t("import.kinds")}</span>
    </label>
  );
}

interface FindingProps {
  readonly file: File;
  readonly look: ChosenFile;
  readonly words: ExchangeWords;
  readonly onSheet: (sheet: ExchangeSheet) => void;
}

function Finding({ file, look, words, onSheet }: FindingProps) {
  const { t, number, sheets, sheet } = words;
  const [kind, setKind] = useState<ExchangeSheet>("measures");
  switch (look.kind) {
    case "ready":
      return null;
    case "empty":
      return <Notice tone="error" title={t("import.empty", { file: file.name })} remedy={t("import.emptyRemedy")} />;
    case "too-large": {
      const mebibytes = (bytes: number) => number(bytes / 1024 / 1024, { max: 1 });
      return (
        <Notice
          tone="error"
          title={t("import.tooLarge", {
            file: file.name,
            size: mebibytes(look.bytes),
            limit: mebibytes(look.limitBytes),
          })}
          remedy={t("import.tooLargeRemedy")}
        />
      );
    }
    case "asks-sheet":
      return (
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-48 grow">
            <Select
              label={t("import.which", { file: file.name })}
              value={kind}
              options={sheets.map((one) => ({ value: one.kind, label: sheet(one.kind) }))}
              onValueChange={setKind}
            />
          </div>
          <Button variant="primary" onClick={() => onSheet(kind)}>
            {t("import.read")}
          </Button>
        </div>
      );
  }
}
