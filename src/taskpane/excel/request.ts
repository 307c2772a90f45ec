import { type Message, Problem } from '../../shared/text/message';
import type { OfficeHost } from './office';
import { words } from './words';

interface OfficeFailure {
  readonly code: string;
  readonly message: string;
}

const isOfficeFailure = (reason: unknown): reason is OfficeFailure =>
  typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string';

const codeOf = (reason: unknown): string | undefined => (isOfficeFailure(reason) ? reason.code : undefined);

/** Whether a request or its answer was over Excel's limit: a smaller one may pass. */
export const isTooLarge = (reason: unknown): boolean => /PayloadSizeLimitExceeded$/.test(codeOf(reason) ?? '');

/** What went wrong in Excel, as a sentence; a {@link Problem} says its own. */
export function sentenceOf(reason: unknown): Message {
  if (reason instanceof Problem) return reason.detail;
  const code = codeOf(reason) ?? 'error';
  if (code === 'InvalidOperationInCellEditMode') return words.editing();
  if (code === 'AccessDenied') return words.locked();
  if (isTooLarge(reason)) return words.tooLarge();
  return words.failed({ code, detail: reason instanceof Error ? reason.message : String(reason) });
}

const asProblem = (reason: unknown): Problem => (reason instanceof Problem ? reason : new Problem(sentenceOf(reason)));

/**
 * Talks to Excel. Objects live as long as the batch; what Excel says no to becomes a {@link Problem}.
 * @param batch  loads what it reads and syncs before it reads
 */
export async function request<Given>(
  { run }: OfficeHost,
  batch: (context: Excel.RequestContext) => Promise<Given>,
): Promise<Given> {
  try {
    return await run(batch);
  } catch (reason) {
    throw asProblem(reason);
  }
}
