import en from "./messages-en.ts";
import zhCn from "./messages-zh-cn.ts";

/** Every text of the portal by language and feature. A file's name is its namespace: `useTranslations("atlas")`. */
export const messages = { en, "zh-CN": zhCn } as const;
