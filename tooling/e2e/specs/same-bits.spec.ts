import { readFile } from "node:fs/promises";
import { kernelFingerprint } from "@tamarisk/system-dynamics";
import { expect, test } from "../src/test.ts";

const site = "http://same-bits.example";
const built = new URL("../../../packages/system-dynamics/dist/", import.meta.url);
const worker = `import { kernelFingerprint } from "/kernel/kernel-fingerprint.js"; postMessage(kernelFingerprint());`;

test.use({ person: null });

test("a worker of the browser computes the very bits that Node computes", async ({ page }) => {
  await page.route(`${site}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body: "<title>Same bits</title>" });
    if (path === "/favicon.ico") return route.fulfill({ status: 204 });
    const body = path === "/worker.js" ? worker : await readFile(new URL(`.${path}`, built), "utf8");
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${site}/`);
  const inBrowser = await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const started = new Worker("/worker.js", { type: "module" });
        started.onmessage = ({ data }) => done(data);
        started.onerror = ({ message }) => fail(new Error(message));
      }),
  );
  expect(inBrowser).toBe(kernelFingerprint());
});
