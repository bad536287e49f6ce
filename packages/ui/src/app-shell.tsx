"use client";

import { Dialog as RadixDialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { IconButton } from "./icon-button.tsx";
import type { LinkComponent } from "./link-component.ts";
import { type NavItem, type Stage, StageNav } from "./stage-nav.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

export interface AppShellProps {
  /** Logo and name, usually a link home. */
  readonly brand: ReactNode;
  /** The five stages; the one that holds the current page is open. */
  readonly stages: readonly Stage[];
  /** Before the stages: the town home. */
  readonly home?: NavItem;
  /** Under the rule: Atlas, Administration, Help. */
  readonly footItems?: readonly NavItem[];
  /** Left of the bar: town, units, plan version, when it was saved. */
  readonly topStart?: ReactNode;
  /** Right of the bar: language, person. */
  readonly topEnd?: ReactNode;
  readonly labels: {
    /** The navigation's name, read aloud: "Project stages". */
    readonly navigation: string;
    readonly skipToContent: string;
    readonly openMenu: string;
    readonly closeMenu: string;
  };
  readonly link?: LinkComponent;
  readonly children: ReactNode;
}

/** The frame of a project: stages in a rail on the left, the town in a bar on top; on phones the rail folds into a menu. */
export function AppShell(props: AppShellProps) {
  const { brand, stages, home, footItems = [], topStart, topEnd, labels, link, children } = props;
  const nav = { stages, home, footItems, link, label: labels.navigation };
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:left-4 focus:top-2 focus:z-50 focus:rounded-md focus:bg-panel focus:px-4 focus:py-2"
      >
        {labels.skipToContent}
      </a>
      <aside className="sticky top-0 flex h-dvh flex-col overflow-y-auto border-r border-hairline bg-rail max-lg:hidden print:hidden">
        <div className="flex h-14 shrink-0 items-center px-4">{brand}</div>
        <StageNav {...nav} />
      </aside>
      <div className="min-w-0">
        <header className="flex min-h-14 items-center gap-x-2 gap-y-1 border-b border-hairline bg-panel px-4 sm:gap-x-4 py-1.5 lg:px-6 print:hidden">
          <PhoneMenu brand={brand} labels={labels} nav={nav} />
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-0.5">{topStart}</div>
          <div className="flex shrink-0 items-center gap-2 sm:gap-3">{topEnd}</div>
        </header>
        <main id="main" tabIndex={-1} className="max-w-[84rem] px-4 pb-10 pt-4 outline-none lg:px-6 lg:pt-6">
          {children}
        </main>
      </div>
    </div>
  );
}

interface PhoneMenuProps extends Pick<AppShellProps, "brand" | "labels"> {
  readonly nav: React.ComponentProps<typeof StageNav>;
}

function PhoneMenu({ brand, labels, nav }: PhoneMenuProps) {
  const [open, setOpen] = useState(false);
  const focus = useReturnFocus();
  return (
    <RadixDialog.Root open={open} onOpenChange={setOpen}>
      <RadixDialog.Trigger asChild>
        <IconButton icon="menu" label={labels.openMenu} className="lg:hidden" />
      </RadixDialog.Trigger>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <RadixDialog.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] flex-col overflow-y-auto bg-rail text-ink shadow-lifted outline-none"
        >
          <RadixDialog.Title className="sr-only">{labels.navigation}</RadixDialog.Title>
          <div className="flex h-14 shrink-0 items-center justify-between px-4">
            {brand}
            <RadixDialog.Close asChild>
              <IconButton icon="close" label={labels.closeMenu} />
            </RadixDialog.Close>
          </div>
          <StageNav {...nav} onNavigate={() => setOpen(false)} />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
