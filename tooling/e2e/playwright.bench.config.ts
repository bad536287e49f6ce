import { defineConfig } from "@playwright/test";
import config from "./playwright.config.ts";

/** Measures what a planner waits for: `pnpm --filter @tamarisk/e2e bench`, after `pnpm build`. */
export default defineConfig({ ...config, testDir: "bench", workers: 1, reporter: "list", timeout: 120_000 });
