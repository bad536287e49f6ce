"use client";

import { Dialog } from "@tamarisk/ui/dialog";
import { IconButton } from "@tamarisk/ui/icon-button";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWideScreen } from "./use-wide-screen.ts";

interface DetailPanelProps {
  /** What kind of thing this is: "Measure 1a". */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** Changes when another thing is shown; the focus then moves here. */
  readonly subject: string;
  readonly children: ReactNode;
}

/** What there is to know about the chosen thing: beside the page where there is room, a sheet from below on phones. */
export function DetailPanel({ kicker, title, onClose, subject, children }: DetailPanelProps) {
  const t = useTranslations("shell");
  const isWide = useWideScreen();
  if (!isWide) {
    return (
      <Dialog open onOpenChange={(open) => !open && onClose()} title={title} kicker={kicker} closeLabel={t("close")}>
        {children}
      </Dialog>
    );
  }
  return (
    <SidePanel key={subject} kicker={kicker} title={title} onClose={onClose} closeLabel={t("close")}>
      {children}
    </SidePanel>
  );
}

type SidePanelProps = Omit<DetailPanelProps, "subject"> & { readonly closeLabel: string };

/** Takes the focus when it opens and gives it back to where it came from when it closes; Escape closes it. */
function SidePanel({ kicker, title, onClose, closeLabel, children }: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  useEffect(() => {
    const origin = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
      className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-lg border border-l-[3px] border-hairline border-l-accent bg-panel p-4 print:hidden"
    >
      <header className="mb-2 flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {kicker && <p className="m-0 text-xs text-muted">{kicker}</p>}
          <h2 ref={heading} id={headingId} tabIndex={-1} className="m-0 text-base font-semibold outline-none">
            {title}
          </h2>
        </div>
        <IconButton icon="close" label={closeLabel} variant="secondary" onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
