/**
 * Where to go after signing in: a path on this site, never another site's address.
 *
 * @param wanted - From the address, so it can be anything.
 *
 * @example
 * returnPath("/projects/new?town=620300", "/projects"); // "/projects/new?town=620300"
 * returnPath("https://elsewhere.example", "/projects"); // "/projects"
 */
export function returnPath(wanted: string | null | undefined, otherwise: string): string {
  if (!wanted || !/^\/[^/\\]/.test(wanted)) return otherwise;
  const here = "https://portal.invalid";
  return URL.canParse(wanted, here) && new URL(wanted, here).origin === here ? wanted : otherwise;
}
