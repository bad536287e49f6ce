import { placeholders } from "./placeholders.ts";

/** Texts by key; groups may nest. */
export type MessageTree = { readonly [key: string]: string | MessageTree };

/** One text that a reader of one language would miss or misread. */
type MessageProblem =
  | { readonly kind: "missing"; readonly key: string; readonly language: string }
  | { readonly kind: "empty"; readonly key: string; readonly language: string }
  | { readonly kind: "other-placeholders"; readonly key: string; readonly first: string[]; readonly second: string[] }
  | { readonly kind: "forbidden-word"; readonly key: string; readonly language: string; readonly word: string };

/** Words that promise to know the future; an ensemble is a range of outcomes. */
const forbiddenWords = ["forecast", "prediction", "predict", "预测", "预报"];

/**
 * What differs between two languages of the same texts: keys that one of them lacks, blank texts, placeholders and tags
 * that do not match, and words that this product does not use.
 *
 * @example
 * messageProblems({ en: { count: "{n} towns" }, "zh-CN": { count: "城镇" } });
 * // [{ kind: "other-placeholders", key: "count", first: ["n"], second: [] }]
 */
export function messageProblems(languages: Readonly<Record<string, MessageTree>>): MessageProblem[] {
  const texts = Object.entries(languages).map(([language, tree]) => ({ language, texts: flatten(tree) }));
  const keys = [...new Set(texts.flatMap((each) => [...each.texts.keys()]))].sort();
  return keys.flatMap((key) => [
    ...texts.flatMap(({ language, texts }) => problemsOfText(key, language, texts.get(key))),
    ...placeholderProblems(
      key,
      texts.flatMap((each) => each.texts.get(key) ?? []),
    ),
  ]);
}

function problemsOfText(key: string, language: string, text: string | undefined): MessageProblem[] {
  if (text === undefined) return [{ kind: "missing", key, language }];
  if (text.trim() === "") return [{ kind: "empty", key, language }];
  const found = forbiddenWords.filter((word) => text.toLowerCase().includes(word));
  return found.map((word) => ({ kind: "forbidden-word", key, language, word }));
}

function placeholderProblems(key: string, versions: readonly string[]): MessageProblem[] {
  const [first, ...others] = versions.map(placeholders);
  if (!first) return [];
  return others
    .filter((second) => second.join() !== first.join())
    .map((second) => ({ kind: "other-placeholders", key, first, second }));
}

function flatten(tree: MessageTree, path: readonly string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[[...path, key].join("."), value]] : [...flatten(value, [...path, key])],
    ),
  );
}
