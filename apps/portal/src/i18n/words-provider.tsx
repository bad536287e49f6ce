"use client";

import { type Locale, NextIntlClientProvider } from "next-intl";
import { type ComponentProps, type ReactNode, use } from "react";

type Messages = ComponentProps<typeof NextIntlClientProvider>["messages"];

interface WordsProviderProps {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: Date;
  readonly children: ReactNode;
}

const scripts = {
  en: () => import("./messages-en.ts"),
  "zh-CN": () => import("./messages-zh-cn.ts"),
};
const asked = new Map<Locale, Promise<Messages>>();

/**
 * The texts of one language for everything below. The browser takes them from a script that it keeps, so that no page
 * carries them; until it has them, what the server drew stands as it is.
 */
export function WordsProvider({ locale, timeZone, now, children }: WordsProviderProps) {
  const messages = use(messagesIn(locale));
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone} now={now}>
      {children}
    </NextIntlClientProvider>
  );
}

/** The same promise every time: React waits for it once. */
function messagesIn(locale: Locale): Promise<Messages> {
  const before = asked.get(locale);
  if (before) return before;
  const messages = scripts[locale]().then((script) => script.default);
  // A script that did not come is asked for again.
  messages.catch(() => asked.delete(locale));
  asked.set(locale, messages);
  return messages;
}
