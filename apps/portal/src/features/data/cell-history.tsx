"use client";

import type { Observation } from "@tamarisk/domain";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useLocale } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { sourceWords } from "@/features/town/source-words.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { notStored } from "./pending-drafts.ts";
import type { DataWords } from "./use-data-words.ts";

interface CellHistoryProps {
  readonly observation: Observation | null;
  readonly words: DataWords;
}

/** Every value the cell has had, newest first, with who wrote it and why. */
export function CellHistory({ observation, words }: CellHistoryProps) {
  const { t } = words;
  return (
    <section className="grid grid-cols-1 gap-1.5 border-t border-hairline pt-3">
      <h3 className="m-0 font-semibold">{t("history.title")}</h3>
      {observation && observation.version !== notStored ? (
        <Entries observation={observation} words={words} />
      ) : (
        <p className="m-0 text-xs text-muted">{t("history.none")}</p>
      )}
    </section>
  );
}

function Entries({ observation, words }: { readonly observation: Observation; readonly words: DataWords }) {
  const { t } = words;
  const format = useFormatter();
  const locale = useLocale();
  const planning = usePlanning();
  const { data, error } = useQuery(
    planning.observation.history.queryOptions({ projectId: observation.projectId, observationId: observation.id }),
  );
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Skeleton label={t("history.loading")} lines={2} />;
  if (data.length === 0) return <p className="m-0 text-xs text-muted">{t("history.none")}</p>;
  return (
    <ol className="m-0 grid list-none gap-2 p-0">
      {data.map(({ version, value, isProvisional, provenance, by, at }) => (
        <li key={version} className="border-l-2 border-hairline pl-2.5">
          <p className="m-0 flex items-center gap-2">
            <span className="font-semibold">{words.value(value)}</span>
            {value.kind !== "no-data" && (
              <span className="text-xs">
                <QualityGlyph quality={provenance.confidence} label={t(`quality.${provenance.confidence}`)} />
              </span>
            )}
            {isProvisional && <span className="text-xs text-muted">{t("cell.provisional")}</span>}
          </p>
          <p className="m-0 text-xs break-words text-muted">
            {sourceWords(provenance.source, locale)}
            {provenance.note && <> · {provenance.note}</>}
          </p>
          <p className="m-0 text-xs text-muted">
            {t("history.entry", { by, at: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
