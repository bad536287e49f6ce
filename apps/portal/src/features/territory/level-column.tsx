"use client";

import type { LevelExchange } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { Icon } from "@tamarisk/ui/icon";
import { IconButton } from "@tamarisk/ui/icon-button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LevelCard } from "./level-card.tsx";
import { directionOf } from "./level-direction.ts";
import type { LevelColumnProps } from "./levels-tab-props.ts";

/** One level: what it passes down, then what it sends up. */
export function LevelColumn(props: LevelColumnProps) {
  const { level, canEdit, onAdd } = props;
  const t = useTranslations("territory.levels");
  return (
    <section data-panel className="grid gap-3 rounded-lg border border-hairline bg-panel p-3">
      <header className="flex items-center justify-between gap-2">
        <h2 className="m-0 text-base font-semibold">{t(`level.${level}`)}</h2>
        {canEdit && <IconButton icon="plus" label={t("addTo", { level: t(`level.${level}`) })} onClick={onAdd} />}
      </header>
      {level !== "village" && <LevelList {...props} direction="down" />}
      {level !== "province" && <LevelList {...props} direction="up" />}
    </section>
  );
}

function LevelList(props: LevelColumnProps & { readonly direction: "down" | "up" }) {
  const { level, levels, canEdit, direction } = props;
  const t = useTranslations("territory.levels");
  const shown = levels.list.filter((each) => each.fromLevel === level && directionOf(each) === direction);
  const [dragged, setDragged] = useState<LevelExchange | null>(null);
  const [over, setOver] = useState<LevelExchange | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const drop = (onto: LevelExchange) => {
    if (dragged && dragged.id !== onto.id) levels.move.mutate({ of: dragged, to: levels.list.indexOf(onto) });
    end();
  };
  return (
    <div>
      <h3 className="m-0 mb-1 flex items-center gap-1.5 text-xs font-semibold text-muted">
        <Icon name={direction === "down" ? "arrow-down" : "arrow-up"} size={12} />
        {t(direction)}
      </h3>
      {shown.length === 0 && <p className="m-0 text-xs text-muted">{t(`${direction}None`)}</p>}
      <ul className="m-0 grid list-none gap-2 p-0">
        {shown.map((exchange) => (
          <li
            key={exchange.id}
            draggable={canEdit}
            className={classNames(
              "rounded-md",
              canEdit && "cursor-grab",
              dragged?.id === exchange.id && "opacity-50",
              dragged && over?.id === exchange.id && landing(shown, dragged, exchange),
            )}
            onDragStart={(event) => {
              event.dataTransfer.setData("text/plain", exchange.id);
              setDragged(exchange);
            }}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              setOver(exchange);
            }}
            onDragEnd={end}
            onDrop={(event) => {
              event.preventDefault();
              drop(exchange);
            }}
          >
            <LevelCard {...props} exchange={exchange} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A line where the dragged one will stand: above what it passes on its way up, below what it passes on its way down. */
function landing(shown: readonly LevelExchange[], dragged: LevelExchange, over: LevelExchange): string | null {
  const place = (sought: LevelExchange) => shown.findIndex(({ id }) => id === sought.id);
  if (place(dragged) === place(over)) return null;
  return place(over) < place(dragged)
    ? "shadow-[0_-3px_0_0_var(--color-accent)]"
    : "shadow-[0_3px_0_0_var(--color-accent)]";
}
