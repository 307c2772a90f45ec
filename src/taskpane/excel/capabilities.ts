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

const hasFunctions = (host: OfficeHost): boolean => host.isSetSupported('CustomFunctionsRuntime', '1.1');

/** What this Excel can do. */
export function capabilitiesOf(host: OfficeHost): ReadonlySet<Capability> {
  return new Set<Capability>([
    'sheets',
    'forms',
    'select',
    'marks',
    'events',
    'charts',
    'recalculate',
    ...(hasFunctions(host) ? (['functions'] as const) : []),
  ]);
}

/** What this Excel lacks beside functions, which are declared, a sentence each. */
export function lacks(host: OfficeHost): readonly Message[] {
  return [
    ...(host.isSetSupported('SharedRuntime', '1.1') ? [] : [words.noRuntime()]),
    ...(hasApi(host, '1.12') || !hasFunctions(host) ? [] : [words.noSpill()]),
    ...(hasApi(host, '1.13') ? [] : [words.noMerges()]),
  ];
}
