"use client";

import { Dialog as RadixDialog } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** A line above the title: "Decision record D-12". */
  readonly kicker?: ReactNode;
  readonly description?: ReactNode;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly size?: "sm" | "md" | "lg";
}

const widths = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "sm:max-w-4xl" };

/** A layer over the page that keeps the focus and gives it back; a sheet from below on phones. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, kicker, description, closeLabel, children, footer, size = "md" } = props;
  const focus = useReturnFocus();
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <RadixDialog.Content
          {...focus}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={classNames(
            "fixed z-50 flex max-h-[90dvh] flex-col bg-panel text-ink shadow-lifted outline-none",
            "inset-x-0 bottom-0 rounded-t-lg sm:inset-x-4 sm:bottom-auto sm:top-[max(1rem,12dvh)] sm:mx-auto sm:max-h-[80dvh] sm:rounded-lg",
            widths[size],
          )}
        >
          <header className="flex items-start gap-4 px-6 pb-3 pt-5 max-sm:px-4">
            <div className="min-w-0 flex-1">
              {kicker && <p className="text-xs text-muted">{kicker}</p>}
              <RadixDialog.Title className="text-lg font-semibold">{title}</RadixDialog.Title>
              {description && (
                <RadixDialog.Description className="mt-1 text-muted">{description}</RadixDialog.Description>
              )}
            </div>
            <RadixDialog.Close asChild>
              <IconButton icon="close" label={closeLabel} variant="secondary" />
            </RadixDialog.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-5 pt-1 max-sm:px-4">{children}</div>
          {footer && (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-hairline px-6 py-3 max-sm:px-4 max-sm:[&>button]:flex-1">
              {footer}
            </footer>
          )}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
