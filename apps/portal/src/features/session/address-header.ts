import { routing } from "@/i18n/routing.ts";

/** The request header in which the proxy tells a page its own address; whatever a browser sent under it is replaced. */
export const addressHeader = "x-tamarisk-address";

/**
 * An address without its language, as links are written.
 *
 * @example
 * withoutLanguage("/zh-CN/projects?sort=name"); // "/projects?sort=name"
 */
export function withoutLanguage(address: string): string {
  const language = routing.locales.find((locale) => address.startsWith(`/${locale}/`));
  return language ? address.slice(language.length + 1) : address;
}
