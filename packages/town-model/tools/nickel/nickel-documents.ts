import { nickelFit } from "./nickel-fit.ts";
import { nickelPage } from "./nickel-page.ts";
import { nickelPicture } from "./nickel-picture.ts";
import { priceBand } from "./price-bands.ts";
import { readPriceEvidence } from "./price-evidence.ts";

/** The page on the price of nickel and its picture. */
export function nickelDocuments(): { readonly page: string; readonly picture: string } {
  const evidence = readPriceEvidence();
  const fit = nickelFit(evidence);
  const bands = {
    from2010: priceBand(evidence, fit.known2010, 2024),
    from2024: priceBand(evidence, fit.whole, 2050),
  };
  return { page: nickelPage(evidence, fit, bands), picture: nickelPicture(evidence, fit, bands) };
}
