import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

/** What a test drew is gone before the next one draws. */
afterEach(cleanup);
