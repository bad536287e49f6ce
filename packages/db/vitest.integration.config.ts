export { default } from "@tamarisk/vitest/integration";
