import { XmlElement, XmlText } from "@rgrove/parse-xml";
import type { Location } from "../../model/model-problem.ts";
import type { XmlSource } from "./xml-source.ts";

/** The text of an element, and for each of its characters the place in the file. */
interface ElementText {
  readonly text: string;
  readonly locate: (offset: number) => Location;
}

/** The elements directly inside one, with this name or all. */
export function childElements(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name),
  );
}

/** The first element with this name directly inside one. */
export function childElement(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((child): child is XmlElement => child instanceof XmlElement && child.name === name);
}

/** The trimmed text of the first element with this name; undefined when there is none or it is empty. */
export function childText(parent: XmlElement, name: string): string | undefined {
  const text = childElement(parent, name)?.text.trim();
  return text === "" ? undefined : text;
}

/**
 * The text directly inside an element. References such as `&lt;` and CDATA sections make it shorter than what stands in
 * the file, so it is read again from there, to know the place of every character.
 */
export function elementText(element: XmlElement, source: XmlSource): ElementText {
  const pieces: Piece[] = [];
  let text = "";
  for (const child of element.children) {
    if (!(child instanceof XmlText)) continue;
    for (const { content, at } of piecesOf(source.slice(child.start, child.end), child.start)) {
      pieces.push({ from: text.length, at });
      text += content;
    }
  }
  return { text, locate: (offset) => source.locate(placeOf(pieces, offset, element)) };
}

/** From this character of the text on, characters stand side by side in the file from `at` on. */
interface Piece {
  readonly from: number;
  readonly at: number;
}

const PART = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|&(#?\w+);/g;
const REFERENCES = new Map(Object.entries({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }));

function piecesOf(raw: string, start: number): { readonly content: string; readonly at: number }[] {
  const pieces: { content: string; at: number }[] = [];
  let end = 0;
  for (const match of raw.matchAll(PART)) {
    pieces.push({ content: raw.slice(end, match.index), at: start + end });
    const [whole, section, reference] = match;
    if (section !== undefined) pieces.push({ content: section, at: start + match.index + "<![CDATA[".length });
    else if (reference !== undefined) pieces.push({ content: decoded(reference, whole), at: start + match.index });
    end = match.index + whole.length;
  }
  pieces.push({ content: raw.slice(end), at: start + end });
  return pieces;
}

function decoded(reference: string, whole: string): string {
  if (!reference.startsWith("#")) return REFERENCES.get(reference) ?? whole;
  const code = reference.startsWith("#x") ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function placeOf(pieces: readonly Piece[], offset: number, element: XmlElement): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? element.start : piece.at + offset - piece.from;
}
