export type { Cell, CellError, CellRange, Sheet } from "./cell.ts";
export { decodeText } from "./decode-text.ts";
export { delimitedText } from "./delimited-text.ts";
export { dayFromExcel } from "./excel-day.ts";
export { readDelimited } from "./read-delimited.ts";
export { readSheets, type SheetsAnswer } from "./read-sheets.ts";
export { readWorkbook, type Workbook } from "./read-workbook.ts";
export type { Table, TableColumn } from "./table.ts";
export { writeWorkbook } from "./write-workbook.ts";
