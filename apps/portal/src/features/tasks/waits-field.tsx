"use client";

import type { Task } from "@tamarisk/domain";
import { controlClass } from "@tamarisk/ui/control-class";
import { Icon } from "@tamarisk/ui/icon";
import { useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";

interface WaitsFieldProps {
  readonly others: readonly Task[];
  readonly chosen: Task["dependsOn"];
  readonly onChange: (chosen: Task["dependsOn"]) => void;
}

/** What must be done before a task begins: chosen ones as chips, more from a list. */
export function WaitsField({ others, chosen, onChange }: WaitsFieldProps) {
  const t = useTranslations("tasks");
  const local = useLocalText();
  const titleOf = (id: Task["id"]) => {
    const task = others.find((each) => each.id === id);
    return task ? local(task.title) : t("waits.elsewhere");
  };
  const free = others.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset className="m-0 grid min-w-0 grid-cols-1 gap-1.5 border-0 p-0">
      <legend className="mb-1 p-0 font-semibold">{t("waits.label")}</legend>
      {chosen.length > 0 && (
        <ul className="m-0 flex list-none flex-wrap gap-1 p-0">
          {chosen.map((id) => (
            <li key={id} className="flex min-w-0 items-center gap-1 rounded-sm bg-wash py-0.5 pl-2 pr-0.5 text-xs">
              <span className="truncate">{titleOf(id)}</span>
              <button
                type="button"
                aria-label={t("waits.remove", { title: titleOf(id) })}
                className="grid size-6 shrink-0 place-items-center rounded-sm hover:bg-hairline max-sm:size-9"
                onClick={() => onChange(chosen.filter((each) => each !== id))}
              >
                <Icon name="close" size={10} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <select
          aria-label={t("waits.add")}
          className={controlClass}
          value=""
          onChange={(event) => onChange([...chosen, event.target.value as Task["id"]])}
        >
          <option value="" disabled>
            {t("waits.add")}
          </option>
          {free.map((task) => (
            <option key={task.id} value={task.id}>
              {local(task.title)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
