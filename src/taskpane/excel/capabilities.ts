import type { Capability } from '../../shared/port/capability';
import { type Message, Problem } from '../../shared/text/message';
import { hasApi, type OfficeHost } from './office';
import { words } from './words';

/** Everything that has the shared runtime has this: properties of rows, events of all sheets, formats copied. */
const LEAST = '1.9';

/** @throws Problem where the Excel is too old for anything */
export function demandExcel(host: OfficeHost): void {
  if (!hasApi(host, LEAST)) throw new Problem(words.tooOld({ version: LEAST }));
}

/** What this Excel can do. */
export function capabilitiesOf(host: OfficeHost): ReadonlySet<Capability> {
  const hasFunctions = host.isSetSupported('CustomFunctionsRuntime', '1.1');
  return new Set<Capability>([
    'sheets',
    'forms',
    'select',
    'marks',
    'events',
    'charts',
    'recalculate',
    ...(hasFunctions ? (['functions'] as const) : []),
  ]);
}

/** What this Excel lacks, a sentence each: shown once, at the start. */
export function lacks(host: OfficeHost): readonly Message[] {
  return [
    ...(host.isSetSupported('SharedRuntime', '1.1') ? [] : [words.noRuntime()]),
    ...(host.isSetSupported('CustomFunctionsRuntime', '1.1') ? [] : [words.noFunctions()]),
    ...(hasApi(host, '1.12') ? [] : [words.noSpill()]),
    ...(hasApi(host, '1.13') ? [] : [words.noMerges()]),
  ];
}
