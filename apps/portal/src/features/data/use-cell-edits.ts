"use client";

import type { ObservationDraft } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useCallback, useMemo, useState } from "react";
import { useRouter } from "@/i18n/navigation.ts";
import type { CellForm } from "./cell-form.ts";
import { cellKey } from "./grid-model.ts";
import type { RefusedCell } from "./refused-cell-notice.tsx";
import type { DataEditor } from "./use-data-editor.ts";

/** What was typed and not saved yet, cell by cell, so that walking through the grid loses nothing. */
export function useCellEdits(save: DataEditor["save"], savedText: (draft: ObservationDraft) => string) {
  const router = useRouter();
  const say = useSnackbar();
  const [typed, setTyped] = useState<Readonly<Record<string, CellForm>>>({});
  const [lastSource, setLastSource] = useState<string | null>(null);
  const [refused, setRefused] = useState<RefusedCell | null>(null);

  const type = useCallback((key: string, form: CellForm | null) => {
    setTyped(({ [key]: _, ...others }) => (form ? { ...others, [key]: form } : others));
  }, []);

  /** Says what was saved; the count of blanks beside the page's name in the rail follows. */
  const report = useCallback(
    (message: string) => {
      say({ message });
      router.refresh();
    },
    [say, router],
  );

  const submit = useCallback(
    async (draft: ObservationDraft, form: CellForm) => {
      const key = cellKey(draft.indicatorId, draft.townId, draft.year);
      type(key, null);
      setRefused(null);
      setLastSource(draft.source);
      const outcome = await save(draft, form.openedOn);
      if (outcome.kind === "refused") {
        // What was typed there since is newer than what was refused.
        setTyped((all) => ({ ...all, [key]: { ...(all[key] ?? form), openedOn: outcome.storedVersion } }));
        setRefused({ draft, problem: outcome.problem });
        return;
      }
      report(savedText(draft));
    },
    [save, savedText, report, type],
  );

  const unsavedKeys = useMemo(() => new Set(Object.keys(typed)), [typed]);
  return { typed, unsavedKeys, lastSource, refused, type, submit, report, dismissRefused: () => setRefused(null) };
}

export type CellEdits = ReturnType<typeof useCellEdits>;
