"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { LinkComponent } from "./link-component.ts";
import type { NavItem } from "./stage-nav.tsx";

export interface SiteShellProps {
  /** Logo and name, usually a link home. */
  readonly brand: ReactNode;
  /** Atlas, Method, Sources. */
  readonly items: readonly NavItem[];
  /** Language, person or "Sign in". */
  readonly topEnd?: ReactNode;
  readonly foot?: ReactNode;
  readonly labels: { readonly navigation: string; readonly skipToContent: string };
  readonly link?: LinkComponent;
  readonly children: ReactNode;
}

/** The frame outside a project: the atlas, sign-in, method and sources. */
export function SiteShell({ brand, items, topEnd, foot, labels, link: Link = "a", children }: SiteShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:left-4 focus:top-2 focus:z-50 focus:rounded-md focus:bg-panel focus:px-4 focus:py-2"
      >
        {labels.skipToContent}
      </a>
      <header className="flex flex-wrap items-center gap-x-6 border-b border-hairline bg-panel px-4 lg:px-6 print:hidden">
        <div className="flex h-14 items-center">{brand}</div>
        <nav
          aria-label={labels.navigation}
          className="flex gap-6 max-sm:order-last max-sm:w-full max-sm:overflow-x-auto"
        >
          {items.map((item) => (
            <Link
              key={item.href}
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className={classNames(
                "flex h-14 items-center whitespace-nowrap border-y-2 border-t-transparent no-underline max-sm:h-11",
                item.current
                  ? "border-b-accent font-semibold text-ink"
                  : "border-b-transparent text-muted hover:text-ink",
              )}
            >
              {item.label}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-3">{topEnd}</div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-[83rem] flex-1 px-4 pb-10 pt-6 outline-none lg:px-6"
      >
        {children}
      </main>
      {foot && <footer className="mx-auto w-full max-w-[83rem] px-4 pb-6 text-xs text-muted lg:px-6">{foot}</footer>}
    </div>
  );
}
