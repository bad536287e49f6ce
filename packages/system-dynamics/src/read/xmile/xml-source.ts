import { parseXml, type XmlElement, XmlError } from "@rgrove/parse-xml";
import { type Location, ModelError, type ModelProblem } from "../../model/model-problem.ts";

const LENGTH_MAX = 64_000_000;
const DEPTH_MAX = 200;

/** An XML file as elements, and the way back from an element to its line. */
export class XmlSource {
  readonly file: string | undefined;
  readonly root: XmlElement;
  readonly #text: string;
  readonly #lineStarts: readonly number[];

  /**
   * Entities other than XML's own five are left as they stand, and document types are refused, so that no text grows
   * while it is read.
   *
   * @throws {ModelError} For text that is no XML, has a document type, is nested deeper than 200 elements or is longer
   *   than 64 million characters.
   */
  constructor(text: string, file?: string) {
    this.file = file;
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
    if (text.length > LENGTH_MAX) {
      this.#refuse("limit", `the file has ${text.length} characters; at most ${LENGTH_MAX} are read`, 0);
    }
    this.#checkDepth();
    this.root = this.#parsed();
  }

  /** The line and column of a character. */
  locate(offset: number): Location {
    const starts = this.#lineStarts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  #parsed(): XmlElement {
    try {
      const { root } = parseXml(this.#text, { includeOffsets: true, ignoreUndefinedEntities: true });
      if (root !== null) return root;
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      const [message = "this is no XML"] = error.message.split(" (line ");
      this.#refuse("syntax", `this is no well-formed XML: ${message}`, error.pos);
    }
    this.#refuse("syntax", "this is no XML: it has no element", 0);
  }

  /** Goes over the tags without recursion, because the parser below goes as deep as the file does. */
  #checkDepth(): void {
    const text = this.#text;
    let depth = 0;
    for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
      const end = tagEnd(text, at);
      if (end < 0) return;
      if (text.startsWith("<!DOCTYPE", at)) {
        this.#refuse("unsupported", "a document type (<!DOCTYPE …>) is not read; take it out of the file", at);
      }
      if (text[at + 1] === "/") depth--;
      else if (text[at + 1] !== "!" && text[at + 1] !== "?" && text[end - 2] !== "/") depth++;
      if (depth > DEPTH_MAX) {
        this.#refuse("limit", `elements may be nested ${DEPTH_MAX} deep; here they go deeper`, at);
      }
      at = end;
    }
  }

  #refuse(kind: ModelProblem["kind"], message: string, offset: number): never {
    const file = this.file === undefined ? {} : { file: this.file };
    throw new ModelError([{ kind, severity: "error", message, ...file, at: this.locate(offset) }]);
  }
}

/** Where the tag, comment or CDATA section that begins here is over; negative when it is not. */
function tagEnd(text: string, at: number): number {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return after(text, "]]>", at);
  if (text.startsWith("<?", at)) return after(text, "?>", at);
  const quote = /["'>]/g;
  quote.lastIndex = at;
  for (let match = quote.exec(text); match !== null; match = quote.exec(text)) {
    if (match[0] === ">") return quote.lastIndex;
    const closing = text.indexOf(match[0], quote.lastIndex);
    if (closing < 0) return -1;
    quote.lastIndex = closing + 1;
  }
  return -1;
}

function after(text: string, ending: string, from: number): number {
  const found = text.indexOf(ending, from);
  return found < 0 ? -1 : found + ending.length;
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
