const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * A phase's number as the two languages write it: 2, and 二 up to ten.
 *
 * @example
 * phaseNumeral(2, "zh-CN"); // "二", for 第二阶段
 */
export function phaseNumeral(number: number, locale: string): string {
  return (locale.startsWith("zh") && chinese[number - 1]) || String(number);
}
