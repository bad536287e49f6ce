"use client";

import { useQuery } from "@tanstack/react-query";
import { LocalText } from "@/i18n/local-text.tsx";
import { Link } from "@/i18n/navigation.ts";
import { usePlanning } from "@/trpc/planning.ts";
import type { WatchedRow } from "./indicators-screen-props.ts";
import type { IndicatorWords } from "./use-indicator-words.ts";

/** The results chain walked back: which measures aim at the indicator, and which gates wait for it. */
export function IndicatorUses({ row, words }: { readonly row: WatchedRow; readonly words: IndicatorWords }) {
  const { t } = words;
  const planning = usePlanning();
  const isUsed = row.measures + row.gates > 0;
  const { projectId, indicatorId } = row;
  const { data } = useQuery({ ...planning.indicator.uses.queryOptions({ projectId, indicatorId }), enabled: isUsed });
  if (!isUsed) return <p className="m-0 text-xs text-muted">{t("unused")}</p>;
  return (
    <section>
      <h3 className="m-0 text-sm font-semibold">{t("uses", { measures: row.measures, gates: row.gates })}</h3>
      <ul className="m-0 grid list-none gap-0.5 p-0 text-xs">
        {data?.map((use) => (
          <li key={`${use.kind} ${use.lineageId}`}>
            <span className="text-muted">{t(`use.${use.kind}`)} </span>
            <Link href={`/projects/${projectId}/plan`} className="link">
              <LocalText text={use.title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
