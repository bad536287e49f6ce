"use client";

import { Dialog } from "@tamarisk/ui/dialog";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWideScreen } from "@/features/detail/use-wide-screen.ts";

interface CellSideProps {
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  /** On phones: whether the sheet is up. Beside the grid the panel is always there. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the grid where there is room, following the active cell without taking the focus; a sheet on phones. */
export function CellSide({ kicker, title, isOpen, onClose, children }: CellSideProps) {
  const t = useTranslations("shell");
  const isWide = useWideScreen();
  if (!isWide) {
    if (!isOpen) return null;
    return (
      <Dialog open onOpenChange={(open) => !open && onClose()} kicker={kicker} title={title} closeLabel={t("close")}>
        {children}
      </Dialog>
    );
  }
  return (
    <aside
      aria-label={typeof title === "string" ? title : undefined}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
      className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-lg border border-t-[3px] border-hairline border-t-accent bg-panel p-5 max-lg:hidden print:hidden"
    >
      <p className="m-0 text-xs text-muted">{kicker}</p>
      <h2 className="m-0 mb-2 text-base font-semibold">{title}</h2>
      {children}
    </aside>
  );
}
