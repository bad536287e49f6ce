"use client";

import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { Menu } from "@tamarisk/ui/menu";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import type { LeverPanelProps } from "./lever-panel-props.ts";

/** What can be done with all levers together: take steps back, share, try the same elsewhere, start over. */
export function LeverActions({ storyline, others, edits, isLocked, words, onShare }: LeverPanelProps) {
  const { t, local } = words;
  const say = useSnackbar();
  return (
    <div className="mb-2 flex flex-wrap gap-2 print:hidden">
      <Button size="sm" disabled={!edits.canUndo} aria-keyshortcuts="Control+Z" onClick={edits.undo}>
        <Icon name="undo" /> {t("levers.undo")}
      </Button>
      <Button size="sm" disabled={!edits.canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={edits.redo}>
        <Icon name="redo" /> {t("levers.redo")}
      </Button>
      <Button size="sm" onClick={onShare}>
        <Icon name="share" /> {t("levers.share")}
      </Button>
      <Menu
        align="start"
        trigger={
          <Button size="sm" disabled={isLocked || others.length === 0}>
            <Icon name="copy" /> {t("levers.copy")}
          </Button>
        }
        items={[
          { kind: "heading", id: "copy", label: t("levers.copyTo") },
          ...others.map((other) => ({
            kind: "action" as const,
            id: other.id,
            label: local(other.name),
            onSelect: () => {
              edits.copyTo(other);
              say({ message: t("levers.copied", { from: local(storyline.name), to: local(other.name) }) });
            },
          })),
        ]}
      />
      {edits.changed.length > 0 && (
        <Button size="sm" variant="quiet" disabled={isLocked} onClick={edits.reset}>
          {t("levers.resetAll")}
        </Button>
      )}
    </div>
  );
}
