"use client";

import type { LinkProps } from "@tamarisk/ui/link-component";
import { Link } from "@/i18n/navigation.ts";

/** The link that interface components navigate with: it keeps the reader's language. */
export function AppLink(props: LinkProps) {
  return <Link {...props} />;
}
