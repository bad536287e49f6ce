/** Checks shared by the generators. Each gives true, or what was expected. */

export const isKebabCase = (text) =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) ||
  `Write it in lower case with hyphens, such as tipping-point; got "${text}".`;

export const isCamelCase = (text) =>
  /^[a-z][a-zA-Z0-9]*$/.test(text) || `Write it as a name in code, such as list or changeRole; got "${text}".`;

export const isSentence = (text) =>
  /^[A-Z].*\.$/.test(text) || `Write one sentence that begins with a capital and ends with a full stop; got "${text}".`;

export const isFilled = (text) => text.trim().length > 0 || "This may not be empty.";

/** `tipping-point` as a name in code: `tippingPoint`. */
export const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** `tipping-point` as words at the start of a line: `Tipping point`. */
export const titleOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll("-", " ");
