import { z } from 'zod';

/** What kind of file it is, and which edition of its layout; the number rises when a reader of the old one would go wrong. */
export const REPORT_FORMAT = 'kadesk-check';
export const REPORT_VERSION = 1;

const text = z
  .strictObject({ zh: z.string(), en: z.string() })
  .describe('A text in Chinese and in English')
  .meta({ id: 'text' });

const message = z
  .strictObject({
    id: z.string().describe('Never changes: `required-field.blank`'),
    zh: z.string(),
    en: z.string(),
  })
  .describe('A sentence in both languages, with what names it')
  .meta({ id: 'message' });

const error = z.strictObject({ error: z.string().describe('The name of an error value: `#N/A`') });
const plain = z.union([z.null(), z.string(), z.number(), z.boolean(), error]);
const content = z
  .union([plain, z.strictObject({ formula: z.string().describe('Without the leading `=`'), shows: plain.optional() })])
  .describe('What a cell holds; a date is a serial of the 1900 date system')
  .meta({ id: 'content' });

const severity = z
  .enum(['error', 'warning', 'info'])
  .describe('error: must be mended before the form is handed in; warning: should be; info: worth knowing')
  .meta({ id: 'severity' });

const count = z.int().min(0);

const at = {
  sheet: z.string(),
  cell: z.string().describe('`B3`'),
};

const remedy = z
  .strictObject({ ...at, now: content, says: message.describe('What it changes') })
  .describe('A change of one cell that settles the finding')
  .meta({ id: 'remedy' });

const anchor = z
  .strictObject({
    label: z.string().describe('The label of the cell’s column, as it stands in the sheet'),
    key: z.strictObject({
      label: z.string().describe('The label of the column that names the row'),
      text: z.string().describe('What stands there'),
      nth: count.describe('Which of the rows with that text it is, from 0'),
      print: z
        .string()
        .optional()
        .describe('A fingerprint of what else was typed in the row, where several share the text'),
    }),
  })
  .describe('Names the cell in words that outlive a sort or an inserted row')
  .meta({ id: 'anchor' });

const finding = z
  .strictObject({
    check: z.string().describe('Id of the check'),
    outcome: z.enum(['fail', 'review']).describe('review: a person has to tell whether it is wrong'),
    severity,
    ...at,
    form: z.string().optional().describe('Id of the form that the cell belongs to'),
    field: z.string().optional().describe('Id of the field'),
    anchor: anchor.optional(),
    found: z.string().describe('As the cell shows it'),
    expected: text.optional(),
    message,
    fix: remedy.optional().describe('Only what is certain'),
    suggestions: z.array(remedy).readonly().describe('What needs judgement'),
  })
  .meta({ id: 'finding' });

const outcome = z
  .enum(['passed', 'failed', 'review', 'notApplicable', 'couldNotCheck'])
  .describe(
    'passed: looked at, and nothing found; notApplicable: nothing to look at; couldNotCheck: something that it needs is not there',
  )
  .meta({ id: 'outcome' });

const check = z
  .strictObject({
    id: z.string(),
    number: z.string().optional().describe('`X04`'),
    title: text.describe('The state that it stands for, or, where something was found, what is wrong'),
    severity,
    outcome,
    looked: count.describe('Cells, rows or cases that were looked at'),
    findings: count.describe('Without those that are ignored'),
    ignored: count,
    why: message.optional().describe('Why it is not applicable or could not be checked'),
  })
  .meta({ id: 'check' });

const ignore = z
  .strictObject({
    sheet: z.string(),
    row: z.int().min(1).describe('As Excel counts'),
    check: z.string(),
    reason: z.string(),
    by: z.string(),
    on: z.string(),
  })
  .describe('A line of the workbook’s own list of findings that are left as they are')
  .meta({ id: 'ignore' });

const totals = z
  .strictObject({
    error: count,
    warning: count,
    info: count,
    review: count.describe(
      'Findings that a person has to look at, whatever their severity; not counted among the others',
    ),
    fixable: count.describe('Findings with a fix that is certain'),
    ignored: count,
    checks: z.strictObject({
      passed: count,
      failed: count,
      review: count,
      notApplicable: count,
      couldNotCheck: count,
    }),
  })
  .meta({ id: 'totals' });

const form = z
  .strictObject({
    form: z.string(),
    title: text,
    sheet: z.string(),
    headerRow: z.int().min(1).describe('The last row of the header, as Excel counts'),
    rows: count,
    fields: z.array(z.string()).readonly().describe('Ids of the fields that were recognised'),
    version: z
      .int()
      .nullable()
      .describe('Which version of the form the sheet says it is; null on sheets that others made'),
    doubt: z.string().nullable().describe('Another form that the header fits just as well'),
  })
  .meta({ id: 'form' });

const file = z
  .strictObject({
    name: z.string(),
    asOf: z.iso.date().nullable().describe('The date of reference; null: none was given'),
    ruleBook: z.strictObject({
      version: z.string(),
      hash: z.string().describe('Two books with one hash decide everything alike'),
      overridden: z.array(z.string()).readonly(),
    }),
    totals,
    forms: z.array(form).readonly(),
    notes: z.array(message).readonly(),
    checks: z.array(check).readonly(),
    findings: z.array(finding).readonly(),
    ignored: z.array(z.strictObject({ finding, ignore })).readonly(),
    ignoresUnused: z.array(ignore).readonly(),
    ignoresRefused: z.array(z.strictObject({ sheet: z.string(), row: z.int().min(1), why: message })).readonly(),
  })
  .meta({ id: 'file' });

/** What was checked and found, of one workbook or several; what every renderer draws, and nothing else. */
export const reportSchema = z
  .strictObject({
    format: z.literal(REPORT_FORMAT),
    version: z.literal(REPORT_VERSION),
    totals,
    files: z.array(file).min(1).readonly(),
  })
  .meta({ title: 'kadesk check report' });

export type FormReport = z.infer<typeof reportSchema>;
export type FileReport = FormReport['files'][number];
export type ReportFinding = FileReport['findings'][number];
export type ReportCheck = FileReport['checks'][number];
export type ReportTotals = FormReport['totals'];
export type ReportMessage = z.infer<typeof message>;

/** The layout of the report as JSON Schema, for readers in other languages. */
export const reportJsonSchema = (): unknown =>
  z.toJSONSchema(reportSchema, {
    // That our own code does not change a list says nothing to a reader of the file.
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
