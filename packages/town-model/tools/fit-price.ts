import { writeFileSync } from "node:fs";
import { nickelDocuments } from "./nickel/nickel-documents.ts";

/** Writes the page on the price of nickel and its picture from the shipped series. Run with `pnpm fit:price`. */
const { page, picture } = nickelDocuments();
writeFileSync(new URL("../../../docs/methods/nickel-price.md", import.meta.url), page);
writeFileSync(new URL("../../../docs/images/nickel-price.svg", import.meta.url), picture);
