"use client";

import { LocalText } from "@/i18n/local-text.tsx";
import type { FuturesView } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface FutureGroupsProps {
  readonly groups: NonNullable<FuturesView["weighed"]>["groups"];
  readonly words: MonitorWords;
}

/** How plausible each kind of future has become; the tick says how plausible it was at the start. */
export function FutureGroups({ groups, words: { t, percent, number } }: FutureGroupsProps) {
  const most = Math.max(0.5, ...groups.flatMap(({ before, after }) => [before, after]));
  return (
    <figure className="m-0">
      <ul className="m-0 grid list-none gap-2.5 p-0">
        {groups.map(({ name, before, after }, place) => {
          const change = Math.round(100 * after) - Math.round(100 * before);
          return (
            <li key={name.en} className="grid grid-cols-[minmax(0,1fr)_3rem_2rem] items-end gap-x-2 gap-y-1">
              <span className={`col-span-3 text-xs ${place === 0 ? "font-semibold" : ""}`}>
                <LocalText text={name} isName />
              </span>
              <span className="relative block h-3 border-l border-edge" aria-hidden="true">
                <span
                  className={`absolute inset-y-0 left-0 ${place === 0 ? "bg-accent" : "bg-field"}`}
                  style={{ width: `${(100 * after) / most}%` }}
                />
                <span className="absolute -inset-y-0.5 w-px bg-ink" style={{ left: `${(100 * before) / most}%` }} />
              </span>
              <span className={`text-right font-semibold leading-none ${place === 0 ? "text-accent" : ""}`}>
                {percent(after)} %
              </span>
              <span className="text-right text-xs leading-none text-muted">
                {change > 0 ? `+${number(change)}` : number(change)}
              </span>
            </li>
          );
        })}
      </ul>
      <figcaption className="mt-2 text-xs text-muted">{t("futures.tick")}</figcaption>
    </figure>
  );
}
