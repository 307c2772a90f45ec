import { z } from 'zod';
import type { FunctionDefinition } from '../../src/functions/definition';

export interface MetadataFinding {
  readonly code: 'shape' | 'ids' | 'name' | 'parameters' | 'optional' | 'repeating';
  readonly at: string;
}

const metadataSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parameters: z.array(
        z.object({ name: z.string(), optional: z.boolean().default(false), repeating: z.boolean().default(false) }),
      ),
    }),
  ),
});

/** Where the metadata that Excel reads and the functions that answer are no longer the same. */
export function metadataFindings(json: unknown, functions: readonly FunctionDefinition[]): MetadataFinding[] {
  const parsed = metadataSchema.safeParse(json);
  if (!parsed.success) return parsed.error.issues.map((one) => ({ code: 'shape', at: one.path.join('.') }));
  const rows = parsed.data.functions;

  const findings: MetadataFinding[] = [];
  for (let i = 0; i < Math.max(rows.length, functions.length); i++) {
    const [found, expected] = [rows[i]?.id ?? 'nothing', functions[i]?.id ?? 'nothing'];
    if (found !== expected) {
      findings.push({ code: 'ids', at: `${i + 1}: ${found} for ${expected}` });
      break;
    }
  }

  for (const { id, name, parameters } of rows) {
    const definition = functions.find((one) => one.id === id);
    if (definition === undefined) continue;
    // A formula is written with the id in both languages.
    if (name !== id) findings.push({ code: 'name', at: `${id}: ${name}` });
    if (parameters.length !== definition.parameters.length) {
      findings.push({ code: 'parameters', at: `${id}: ${parameters.length} for ${definition.parameters.length}` });
      continue;
    }
    definition.parameters.forEach((parameter, i) => {
      const found = parameters[i];
      const at = `${id}.${parameter.name.en}`;
      if (found.optional !== (parameter.optional === true)) findings.push({ code: 'optional', at });
      if (found.repeating !== (parameter.kind === 'rest')) findings.push({ code: 'repeating', at });
    });
  }
  return findings;
}
