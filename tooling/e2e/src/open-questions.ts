import type { Page } from "@playwright/test";

/**
 * Watches what a page asks the API, from now on.
 *
 * @returns Tells which questions are still without an answer. One that failed on the way stays open until it is asked
 *   again, alone or with others.
 *
 * @example
 * const open = openQuestions(page);
 * await page.goto("/en/projects");
 * await expect.poll(open).toEqual([]);
 */
export function openQuestions(page: Page): () => readonly string[] {
  const open = new Set<string>();
  page.on("request", (request) => {
    for (const question of questionsIn(request.url())) open.add(question);
  });
  page.on("response", (response) => {
    if (response.status() < 500) for (const question of questionsIn(response.url())) open.delete(question);
  });
  return () => [...open];
}

/** The queries that travel in one address: procedures parted by commas, their inputs by place. */
function questionsIn(address: string): string[] {
  const { pathname, searchParams } = new URL(address);
  const input = searchParams.get("input");
  if (!pathname.startsWith("/trpc/") || !input || !searchParams.has("batch")) return [];
  const inputs = JSON.parse(input) as Record<string, unknown>;
  const procedures = pathname.split("/").at(-1)!.split(",");
  return procedures.map((procedure, place) => `${procedure} ${JSON.stringify(inputs[place])}`);
}
