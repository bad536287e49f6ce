"use client";

import type { Lever, Storyline } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Icon } from "@tamarisk/ui/icon";
import { type ReactNode, useId, useState } from "react";
import type { LeverGroup } from "./lever-groups.ts";
import { settingOf } from "./lever-settings.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import type { LeverEdits } from "./use-lever-edits.ts";

interface LeverFolderProps {
  readonly group: LeverGroup;
  readonly storyline: Storyline;
  readonly edits: LeverEdits;
  readonly words: FuturesWords;
  readonly children: (lever: Lever) => ReactNode;
}

/** The levers of one pathway behind a fold that says how many there are, how many the storyline uses and which changed. */
export function LeverFolder({ group, storyline, edits, words, children }: LeverFolderProps) {
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const changed = group.levers.filter((lever) => edits.changed.includes(lever.id)).length;
  const own = group.levers.filter((lever) => settingOf(storyline.settings, lever.id)).length;
  return (
    <div className="border-t border-hairline">
      <h3 className="m-0">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-11 w-full flex-wrap items-center gap-x-2 gap-y-0.5 py-1.5 text-left"
        >
          <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={12} />
          <span className="text-sm font-semibold">{t(`levers.pathway.${group.pathway}`)}</span>
          <span className="ml-auto flex items-center gap-2 text-xs font-normal text-muted">
            {t("levers.groupCount", { count: group.levers.length, own })}
            {changed > 0 && <Badge tone="accent">{t("levers.count", { count: changed })}</Badge>}
          </span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && group.levers.map(children)}
      </div>
    </div>
  );
}
