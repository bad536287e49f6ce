"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { Fragment } from "react";
import { useIsPhone } from "@/features/shell/use-is-phone.ts";
import { assumptionAnchor } from "@/features/why/assumption-anchor.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { AssumptionCard } from "./assumption-card.tsx";
import { AssumptionEditor } from "./assumption-editor.tsx";
import { AssumptionRow } from "./assumption-row.tsx";
import type { Assumption, ReadyList } from "./assumptions-screen-props.ts";
import { type AssumptionEdits, keyOf } from "./use-assumption-edits.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface ModulePanelProps {
  readonly projectId: ProjectId;
  readonly module: ReadyList["modules"][number];
  readonly assumptions: readonly Assumption[];
  /** The figure whose form is open. */
  readonly openKey: string | null;
  readonly edits: AssumptionEdits;
  readonly canEdit: boolean;
  readonly words: AssumptionWords;
  readonly onOpen: (key: string | null) => void;
}

const columns = ["assumption", "value", "range", "source", "confidence"] as const;
const widths = ["auto", "7.5rem", "8.5rem", "26%", "7rem", "8rem"];

/** The figures of one part of the model: a table, or cards where columns have no room. */
export function ModulePanel(props: ModulePanelProps) {
  const { projectId, module, assumptions, openKey, edits, canEdit, words, onOpen } = props;
  const { t, text } = words;
  const isPhone = useIsPhone();
  const groups = groupsOf(assumptions);
  const edit = canEdit ? onOpen : null;
  const close = (key: string) => () => {
    onOpen(null);
    requestAnimationFrame(() => document.getElementById(editButtonId(key))?.focus());
  };
  const editor = (assumption: Assumption) => (
    <AssumptionEditor assumption={assumption} edits={edits} words={words} onClose={close(keyOf(assumption))} />
  );

  if (isPhone) {
    return (
      <Panel title={<LocalText text={module.name} isName />} padding="tight">
        <ul className="m-0 grid list-none gap-3 p-0">
          {assumptions.map((assumption) => {
            const key = keyOf(assumption);
            return (
              <li key={key} id={assumptionAnchor(key)} className="scroll-mt-24 border-t border-hairline pt-3">
                <AssumptionCard
                  projectId={projectId}
                  assumption={assumption}
                  buttonId={editButtonId(key)}
                  onEdit={edit}
                  words={words}
                />
                {openKey === key && editor(assumption)}
              </li>
            );
          })}
        </ul>
      </Panel>
    );
  }

  return (
    <Panel title={<LocalText text={module.name} isName />} padding="none">
      {/* biome-ignore lint/a11y/useSemanticElements: a place that may scroll needs a name and the focus */}
      <div role="region" aria-label={text(module.name)} tabIndex={canEdit ? undefined : 0} className="overflow-x-auto">
        <table className="w-full min-w-[54rem] table-fixed border-collapse print:min-w-0">
          <caption className="sr-only">{text(module.name)}</caption>
          <colgroup>
            {widths.map((width, place) => (
              <col
                key={columns[place] ?? "edit"}
                style={{ width }}
                className={place < columns.length ? undefined : "print:hidden"}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={`border-b border-hairline px-3 py-2 text-xs font-semibold text-muted ${column === "value" ? "text-right" : "text-left"} ${column === "assumption" ? "pl-4" : ""}`}
                >
                  {t(`column.${column}`)}
                </th>
              ))}
              <th scope="col" className="border-b border-hairline px-3 py-2 print:hidden">
                <span className="sr-only">{t("column.edit")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(([first, ...others]) => (
              <Fragment key={first.parameterId}>
                {first.element && (
                  <tr>
                    <th
                      scope="rowgroup"
                      colSpan={6}
                      className="border-b border-hairline bg-paper px-4 py-1.5 text-left font-semibold"
                    >
                      <LocalText text={first.name} isName />
                    </th>
                  </tr>
                )}
                {[first, ...others].map((assumption) => {
                  const key = keyOf(assumption);
                  return (
                    <Fragment key={key}>
                      <AssumptionRow
                        projectId={projectId}
                        assumption={assumption}
                        isOpen={openKey === key}
                        buttonId={editButtonId(key)}
                        onEdit={edit}
                        words={words}
                      />
                      {openKey === key && (
                        <tr className="print:hidden">
                          <td colSpan={6} className="border-b border-hairline bg-wash px-4 py-3">
                            {editor(assumption)}
                          </td>
                        </tr>
                      )}
                    </Fragment>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function editButtonId(key: string): string {
  return `edit-${key.replace("/", "-")}`;
}

/** Figures of one id together: those with several elements get a line of their own above. */
function groupsOf(assumptions: readonly Assumption[]): [Assumption, ...Assumption[]][] {
  const groups = new Map<string, [Assumption, ...Assumption[]]>();
  for (const assumption of assumptions) {
    const group = groups.get(assumption.parameterId);
    if (group) group.push(assumption);
    else groups.set(assumption.parameterId, [assumption]);
  }
  return [...groups.values()];
}
