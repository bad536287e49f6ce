"use client";

import { useState } from "react";
import { Theme, themeCookie } from "./theme.ts";

const yearSeconds = 60 * 60 * 24 * 365;

/** The look of the page, kept in a cookie so that the server draws the next page the same way. */
export function useTheme(): { readonly theme: Theme; readonly setTheme: (theme: Theme) => void } {
  const [theme, setShown] = useState<Theme>(themeOnPage);
  return {
    theme,
    setTheme: (next) => {
      setShown(next);
      const root = document.documentElement;
      if (next === "system") root.removeAttribute("data-theme");
      else root.setAttribute("data-theme", next);
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox releases still in use
      document.cookie = `${themeCookie}=${next}; path=/; max-age=${yearSeconds}; samesite=lax`;
    },
  };
}

function themeOnPage(): Theme {
  if (typeof document === "undefined") return "system";
  const found = Theme.safeParse(document.documentElement.dataset.theme);
  return found.success ? found.data : "system";
}
