import type { BrowserContext, Page, TestInfo } from "@playwright/test";

const mostLines = 90;
const longestLine = 120;

/**
 * Attaches what every page of a context says at the moment, in words, to a test that has failed. The test runner prints
 * it below the reasons, so that a report that is only text tells where a test stood.
 */
export async function attachPages(context: BrowserContext, testInfo: TestInfo): Promise<void> {
  if (testInfo.errors.length === 0) return;
  for (const page of context.pages()) {
    await testInfo.attach("page as it stands", { body: await inWords(page), contentType: "text/plain" });
  }
}

/** Address, focus, and the outline of what can be read and used; of long pages the beginning. */
async function inWords(page: Page): Promise<string> {
  const layers = page
    .locator("main, [role=dialog], [role=alertdialog], [role=menu], [aria-live]")
    .filter({ visible: true });
  try {
    const focus = await page.evaluate(() => document.activeElement?.outerHTML.split(">")[0]);
    const outlines = await Promise.all((await layers.all()).map((layer) => layer.ariaSnapshot({ timeout: 3_000 })));
    const lines = outlines.flatMap((outline) => withoutDetail(outline.split("\n")));
    return [page.url(), `focus: ${focus}>`, ...lines.slice(0, mostLines)].map(shortened).join("\n");
  } catch (error) {
    return `${page.url()}\ncould not be read: ${error}`;
  }
}

/** A row of a table says in its name what its cells say again, and choices fill pages. */
function withoutDetail(lines: readonly string[]): string[] {
  let rowDepth = Number.POSITIVE_INFINITY;
  return lines.filter((line) => {
    const depth = line.search(/\S/);
    if (depth > rowDepth) return false;
    rowDepth = /^\s*- '?row /.test(line) ? depth : Number.POSITIVE_INFINITY;
    return !/^\s*- (option|\/\w+:)/.test(line);
  });
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
