import { useEffect, useState } from 'react';
import type { CheckedDesk } from '../../shared/desk/check';
import { type AgendaItem, agendaSteps } from '../../shared/forms/accounts';
import type { FormContext } from '../../shared/forms/form';
import type { Progress } from '../../shared/values/steps';
import type { Lang } from '../../shared/text/lang';
import { inSlices } from '../work/slices';
import { usePane } from './context';

/** What everybody has to do, or how far it is with that. */
export type AgendaState =
  | { readonly kind: 'working'; readonly progress: Progress | undefined }
  | { readonly kind: 'found'; readonly items: readonly AgendaItem[] }
  | { readonly kind: 'failed' };

/** What was found in a workbook as it was checked: that of another check is another, so nothing here is ever out of date. */
const known = new WeakMap<FormContext, Map<Lang, readonly AgendaItem[]>>();

/** What everybody has to do by a checked workbook, worked out while the page goes on; it stops where the screen is left or the workbook is looked at anew. */
export function useAgenda({ context }: Pick<CheckedDesk, 'context'>): AgendaState {
  const { desk, lang } = usePane();
  const [told, tell] = useState<{ readonly of: FormContext; readonly lang: Lang; readonly state: AgendaState }>();
  useEffect(() => {
    if (known.get(context)?.has(lang) === true) return undefined;
    const signal = { aborted: false };
    const put = (state: AgendaState) => tell({ of: context, lang, state });
    inSlices(agendaSteps({ ...context, lang }), {
      signal,
      progress: (progress) => put({ kind: 'working', progress }),
    }).then(
      (items) => {
        if (items === undefined) return;
        known.set(context, new Map(known.get(context)).set(lang, items));
        put({ kind: 'found', items });
      },
      (reason: unknown) => {
        desk.complain(reason);
        put({ kind: 'failed' });
      },
    );
    return () => void (signal.aborted = true);
  }, [context, lang, desk]);
  const items = known.get(context)?.get(lang);
  if (items !== undefined) return { kind: 'found', items };
  return told?.of === context && told.lang === lang ? told.state : { kind: 'working', progress: undefined };
}
