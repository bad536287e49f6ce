import { describe, expect, it, vi } from "vitest";

const envWith = async (variables: Record<string, string>) => {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import("./env.ts")).env;
};

describe("env", () => {
  it("finds the API on this machine when nothing is said", async () => {
    expect((await envWith({})).API_URL).toBe("http://127.0.0.1:4000");
  });

  it("takes another address", async () => {
    expect((await envWith({ API_URL: "https://api.bureau.example" })).API_URL).toBe("https://api.bureau.example");
  });

  it("says what it found and what to write instead", async () => {
    await expect(envWith({ API_URL: "localhost" })).rejects.toThrow('API_URL is \\"localhost\\"; write the address');
  });
});
