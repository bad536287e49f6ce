"use client";

import { Badge } from "@tamarisk/ui/badge";
import { ChangeBar } from "@tamarisk/ui/change-bar";
import { changeTone } from "@/features/futures/change-verdict.ts";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { asName } from "@/i18n/as-name.ts";
import { changeText, rangeText, verdictText } from "./change-words.ts";
import type { GroupGains, GroupRow } from "./group-gains.ts";
import { rangeOf } from "./range-of.ts";

interface GroupCardProps {
  readonly gains: GroupGains;
  /** The change at either end of every bar, percent. */
  readonly most: number;
  readonly words: FuturesWords;
}

/** One group of residents: what changes for it, how far and how surely. */
export function GroupCard({ gains, most, words }: GroupCardProps) {
  const { t, local } = words;
  return (
    <section className="min-w-0">
      <h4 className="m-0 text-sm font-semibold">{asName(local(gains.group))}</h4>
      <p className="m-0 mb-1 text-xs text-muted">
        {gains.residents === null
          ? t("gains.noData")
          : t("gains.residents", { count: words.number(Math.round(gains.residents)) })}
      </p>
      {gains.isEmpty ? (
        <p className="m-0">
          <Badge tone="no-data">{t("gains.noData")}</Badge> <span className="text-xs">{t("gains.empty")}</span>
        </p>
      ) : (
        <ul className="m-0 grid list-none grid-cols-1 gap-2 p-0">
          {gains.rows.map((row) => (
            <ChangeRow key={row.outcome.id} row={row} most={most} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

const inks = { better: "font-semibold text-met", worse: "font-semibold text-not-met", neither: "text-muted" };

function ChangeRow({
  row,
  most,
  words,
}: {
  readonly row: GroupRow;
  readonly most: number;
  readonly words: FuturesWords;
}) {
  const { t, local } = words;
  const range = rangeOf(row.change);
  const tone = changeTone(row.verdict);
  const name = local(row.name);
  if (!range) {
    return (
      <li className="flex justify-between gap-2 text-xs">
        {name} <Badge tone="no-data">{t("gains.noData")}</Badge>
      </li>
    );
  }
  const said = verdictText(row.verdict, words);
  return (
    <li className="text-xs">
      <span className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span>{name}</span>
        <span>
          <strong className="text-sm">{changeText(range.p50, words)}</strong>{" "}
          <span className="text-muted">{rangeText(range, words)}</span>
        </span>
      </span>
      <ChangeBar
        range={range}
        most={most}
        tone={tone}
        label={`${name}: ${changeText(range.p50, words)}, ${rangeText(range, words)}. ${said}`}
      />
      <span className={inks[tone]}>{said}</span>
    </li>
  );
}
