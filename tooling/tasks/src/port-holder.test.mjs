import { createServer } from "node:net";
import { expect, it } from "vitest";
import { isPortFree, portHolder } from "./port-holder.mjs";

const listening = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  });

it("tells a held port from a free one, and names the holder where the system says", async () => {
  const server = await listening();
  const { port } = server.address();
  expect(await isPortFree(port)).toBe(false);
  expect(portHolder(port)).toContain(`(process ${process.pid})`);
  await new Promise((resolve) => server.close(resolve));
  expect(await isPortFree(port)).toBe(true);
  expect(portHolder(port)).toBeUndefined();
});
