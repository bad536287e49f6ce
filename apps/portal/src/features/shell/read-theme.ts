import "server-only";
import { cookies } from "next/headers";
import { Theme, themeCookie } from "./theme.ts";

/** The look the reader fixed earlier; `undefined` follows the system. */
export async function readTheme(): Promise<"light" | "dark" | undefined> {
  const chosen = Theme.safeParse((await cookies()).get(themeCookie)?.value);
  return chosen.success && chosen.data !== "system" ? chosen.data : undefined;
}
