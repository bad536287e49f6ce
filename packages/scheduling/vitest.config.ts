export { default } from "@tamarisk/vitest/node";
