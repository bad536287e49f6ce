"use client";

import { IconButton } from "@tamarisk/ui/icon-button";
import { Select } from "@tamarisk/ui/select";
import type { PathwaysWords } from "./use-pathways-words.ts";

interface RuleListProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** What could be added. */
  readonly others: readonly string[];
  readonly words: PathwaysWords;
  /** Where the rule comes from. */
  readonly note?: string;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The measures that one rule of a measure names. */
export function RuleList({ label, ids, others, words, note, onChange }: RuleListProps) {
  const { t } = words;
  const free = others.filter((id) => !ids.includes(id));
  return (
    <div className="grid content-start gap-1">
      <Select
        label={label}
        value=""
        options={[
          { value: "", label: t("measures.add") },
          ...free.map((id) => ({ value: id, label: words.actionName(id) })),
        ]}
        onValueChange={(id) => id !== "" && onChange([...ids, id])}
      />
      <ul className="m-0 grid list-none gap-1 p-0">
        {ids.map((id) => (
          <li key={id} className="flex items-center justify-between gap-2">
            <span>{words.actionName(id)}</span>
            <IconButton
              icon="close"
              label={t("measures.drop", { measure: words.actionName(id) })}
              onClick={() => onChange(ids.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
      {note && ids.length > 0 && <span className="text-xs text-muted">{t("measures.after", { source: note })}</span>}
    </div>
  );
}
