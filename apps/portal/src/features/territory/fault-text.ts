import type { GeometryFault, LocalizedText } from "@tamarisk/domain";
import { faultSentence } from "@tamarisk/territory";

/** What is wrong with a shape, in the reader's language. */
export function faultText(fault: GeometryFault, textOf: (text: LocalizedText) => string): string {
  return textOf(faultSentence(fault));
}
