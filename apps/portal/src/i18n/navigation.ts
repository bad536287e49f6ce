import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing.ts";

export { Link } from "./link.tsx";

/** Redirects and addresses that keep the reader's language; paths are written without it. */
export const { redirect, usePathname, useRouter } = createNavigation(routing);
