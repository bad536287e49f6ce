"use client";

import { createNavigation } from "next-intl/navigation";
import { type ComponentProps, useRef } from "react";
import { noteDeparture } from "./remember-page.ts";
import { routing } from "./routing.ts";

const { Link: LocalLink } = createNavigation(routing);

/** A link that keeps the reader's language, and from whose click on late answers leave the address alone. */
export function Link(props: Omit<ComponentProps<typeof LocalLink>, "ref" | "onNavigate">) {
  const anchor = useRef<HTMLAnchorElement>(null);
  return (
    <LocalLink
      {...props}
      ref={anchor}
      onNavigate={() => anchor.current && leadsAway(anchor.current) && noteDeparture()}
    />
  );
}

/** Not to a place on the same page. */
function leadsAway({ pathname, search }: HTMLAnchorElement): boolean {
  return pathname !== window.location.pathname || search !== window.location.search;
}
