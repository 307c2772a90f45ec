/** What is measured of the product. The root's bundler makes one file of it. */
export { TEXTBOOK_RULES } from '../src/shared/rulebook/book';
export { runSurvey } from '../src/shared/rules/ranking/survey';
export { classifyColumn } from '../src/shared/rules/value-tier/classify';
export { tierAssigner } from '../src/shared/rules/value-tier/assign';
export { tierPlan, tierSurvey } from '../src/shared/rules/value-tier/survey';
export { readTables, StyleBook, writeWorkbook } from '../src/files/index';
export { writePieces } from '../src/cli/file-sink';
export { visitQuota } from '../src/shared/rules/visit/index';
export { monthSpan } from '../src/shared/values/date';
export { nodeHost } from '../src/cli/node-host';
export { associateAll } from '../src/functions/associate';
export { recalcCsv } from '../src/cli/big-list/recalc-csv';
export { Progress } from '../src/cli/terminal';
