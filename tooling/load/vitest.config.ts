import base from "@tamarisk/vitest/node";

export default { ...base, test: { ...base.test, include: ["src/**/*.test.mjs"] } };
