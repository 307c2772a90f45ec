import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SaxesTagNS } from 'saxes';
import { defaultLimits } from '../../src/files/limits';
import { openPackage } from '../../src/files/zip/package';
import { nodeHost } from '../../src/cli/node-host';
import { program, sharedFile } from '../cli/support';
import { escapeXml } from './samples';
import { parse } from './parse';
import { COMPATIBILITY } from './workbooks/package-parts';

/** The schema files, and the content types that each covers with the root element that such a part has. */
const schemas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'opc-contentTypes.xsd': { '[Content_Types].xml': 'Types' },
  'opc-relationships.xsd': { 'application/vnd.openxmlformats-package.relationships+xml': 'Relationships' },
  'sml.xsd': {
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml': 'workbook',
    ...Object.fromEntries(
      (
        [
          ['sheet.main', 'workbook'],
          ['worksheet', 'worksheet'],
          ['styles', 'styleSheet'],
          ['sharedStrings', 'sst'],
          ['table', 'table'],
          ['comments', 'comments'],
          ['calcChain', 'calcChain'],
          ['sheetMetadata', 'metadata'],
          ['externalLink', 'externalLink'],
          ['pivotTable', 'pivotTableDefinition'],
          ['pivotCacheDefinition', 'pivotCacheDefinition'],
          ['pivotCacheRecords', 'pivotCacheRecords'],
        ] as const
      ).map(([kind, rootName]) => [
        `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`,
        rootName,
      ]),
    ),
  },
  'dml-main.xsd': { 'application/vnd.openxmlformats-officedocument.theme+xml': 'theme' },
  'dml-chart.xsd': { 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml': 'chartSpace' },
  'dml-spreadsheetDrawing.xsd': { 'application/vnd.openxmlformats-officedocument.drawing+xml': 'wsDr' },
  'shared-customXmlDataProperties.xsd': {
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml': 'datastoreItem',
  },
  'shared-documentPropertiesCustom.xsd': {
    'application/vnd.openxmlformats-officedocument.custom-properties+xml': 'Properties',
  },
  'shared-documentPropertiesExtended.xsd': {
    'application/vnd.openxmlformats-officedocument.extended-properties+xml': 'Properties',
  },
};

const covered = new Map(
  Object.entries(schemas).flatMap(([schema, kinds]) =>
    Object.entries(kinds).map(([type, rootName]) => [type, { schema, rootName }] as const),
  ),
);

/**
 * A part as one sees it who knows the standard's own namespaces only: what `mc:Ignorable` lists is gone, and of the
 * alternatives the fallback stands. The content of an `<ext>` stays, as the standard wants it. Attributes of XML itself
 * go too: it allows `xml:space` everywhere, the schemas nowhere.
 */
export function withoutExtensions(xml: string): string {
  const kept: string[] = [];
  const ignorable: Set<string>[] = [];
  // How deep in something that is left out; alternatives and fallbacks lose their tags only.
  let dropped = 0;
  // How deep in an extension, where everything stays.
  let extension = 0;
  const isIgnorable = (uri: string): boolean => extension === 0 && ignorable.some((uris) => uris.has(uri));
  const isTagless = ({ uri }: SaxesTagNS): boolean => extension === 0 && uri === COMPATIBILITY;
  parse(xml, {
    open(tag) {
      const attributes = Object.values(tag.attributes);
      const prefixes = attributes.find(({ uri, local }) => uri === COMPATIBILITY && local === 'Ignorable')?.value ?? '';
      ignorable.push(
        new Set(
          prefixes
            .split(/\s+/)
            .flatMap((prefix) => attributes.find(({ name }) => name === `xmlns:${prefix}`)?.value ?? []),
        ),
      );
      if (dropped > 0 || isIgnorable(tag.uri) || (isTagless(tag) && tag.local === 'Choice')) dropped++;
      if (dropped > 0 || isTagless(tag)) return;
      const written = attributes.filter(
        ({ uri, prefix }) => prefix === 'xmlns' || !(prefix === 'xml' || uri === COMPATIBILITY || isIgnorable(uri)),
      );
      // A drawing has an `<ext>` of another meaning, without an address.
      if (extension > 0 || (tag.local === 'ext' && 'uri' in tag.attributes)) extension++;
      kept.push(`<${tag.name}${written.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join('')}>`);
    },
    text(text) {
      if (dropped === 0) kept.push(escapeXml(text));
    },
    close(tag) {
      ignorable.pop();
      if (extension > 0) extension--;
      if (dropped > 0) dropped--;
      else if (!isTagless(tag)) kept.push(`</${tag.name}>`);
    },
  });
  return kept.join('').trim();
}

/** The content type of every part of a package. */
function contentTypes(xml: string): (part: string) => string {
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  parse(xml, {
    open({ local, attributes }) {
      const type = attributes.ContentType?.value ?? '';
      if (local === 'Default') byExtension.set(attributes.Extension.value.toLowerCase(), type);
      if (local === 'Override') byName.set(attributes.PartName.value.toLowerCase(), type);
    },
  });
  return (part) =>
    byName.get(`/${part.toLowerCase()}`) ?? byExtension.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}

interface Validity {
  /** `part: what is wrong`, the first few of every part. */
  readonly errors: readonly string[];
  /** Parts of kinds that the schemas do not cover. */
  readonly unchecked: readonly string[];
}

const ERRORS_PER_PART = 3;

/**
 * Holds every part of a workbook against the published schema of its kind.
 * @param folder  where the schemas are
 */
export async function validate(bytes: Uint8Array, folder: string): Promise<Validity> {
  const pack = openPackage(bytes, 'workbook', nodeHost, defaultLimits);
  const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await pack.read(name));
  const typeOf = contentTypes(await textOf('[Content_Types].xml'));
  const errors: string[] = [];
  const unchecked: string[] = [];
  const checked: string[] = [];
  const scratch = mkdtempSync(join(tmpdir(), 'kadesk-schema-'));
  try {
    // Some writers list the folders too.
    for (const { name } of pack.entries.filter((entry) => !entry.name.endsWith('/'))) {
      const kind = covered.get(name === '[Content_Types].xml' ? name : typeOf(name));
      if (kind === undefined) {
        unchecked.push(name);
        continue;
      }
      const xml = withoutExtensions(await textOf(name));
      const found = /^<(?:[^\s>:]*:)?([^\s>:/]+)/.exec(xml)?.[1];
      if (found !== kind.rootName) errors.push(`${name}: the root is ${found}, not ${kind.rootName}`);
      writeFileSync(join(scratch, `${checked.push(name) - 1}.xml`), xml);
    }
    writeFileSync(join(scratch, 'all.xsd'), allSchemas(folder));
    errors.push(...runXmllint(scratch, checked));
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return { errors, unchecked };
}

const FORMATS = 'http://schemas.openxmlformats.org';
const namespaces: Readonly<Record<string, string>> = {
  'opc-contentTypes.xsd': `${FORMATS}/package/2006/content-types`,
  'opc-relationships.xsd': `${FORMATS}/package/2006/relationships`,
  'sml.xsd': `${FORMATS}/spreadsheetml/2006/main`,
  'dml-main.xsd': `${FORMATS}/drawingml/2006/main`,
  'dml-chart.xsd': `${FORMATS}/drawingml/2006/chart`,
  'dml-spreadsheetDrawing.xsd': `${FORMATS}/drawingml/2006/spreadsheetDrawing`,
  'shared-customXmlDataProperties.xsd': `${FORMATS}/officeDocument/2006/customXml`,
  'shared-documentPropertiesCustom.xsd': `${FORMATS}/officeDocument/2006/custom-properties`,
  'shared-documentPropertiesExtended.xsd': `${FORMATS}/officeDocument/2006/extended-properties`,
};

/** One schema that takes in all others, so that they are read once. */
const allSchemas = (folder: string): string => {
  const imports = Object.keys(schemas).map((schema) => {
    const location = pathToFileURL(join(folder, schema)).href;
    return `<import namespace="${namespaces[schema]}" schemaLocation="${location}"/>`;
  });
  return `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
};

/** Validates `0.xml` … of a folder against its `all.xsd`; what it says of each, by the names given. */
function runXmllint(scratch: string, names: readonly string[]): string[] {
  const files = names.map((_name, index) => `${index}.xml`);
  const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', 'all.xsd', ...files], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error) throw run.error;
  const lines = run.stderr.split('\n');
  // Anything but a word about one of the files is about the schemas, and would make every file look valid.
  const fault = lines.find((line) => line !== '' && !/^\d+\.xml\b|^(.*<.*|\s*\^)$/.test(line));
  if (fault !== undefined) throw new Error(`xmllint: ${fault}`);
  const found = names.flatMap((name, index) =>
    lines
      .filter((line) => line.startsWith(`${index}.xml:`) && !line.startsWith(`${index}.xml validates`))
      .slice(0, ERRORS_PER_PART)
      .map((line) => `${name}: ${line.slice(line.indexOf(' ') + 1)}`),
  );
  if ((run.status === 0) !== (found.length === 0)) throw new Error(`xmllint ended with ${run.status}: ${run.stderr}`);
  return found;
}

/** The schemas' folder where they and xmllint are there; else undefined and a word, and in CI an error. */
export function schemaFolder(): string | undefined {
  const file = sharedFile('schemas', 'ooxml', 'sml.xsd');
  return file !== undefined && program('xmllint', '--version') ? dirname(file) : undefined;
}
