import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { words } from '../words/shell';
import { useSay } from './context';

/** A list of which the first are shown; the others come when they are asked for, and it is said how many they are. */
export function Capped<T>({
  items,
  first,
  step = first,
  least = 0,
  className,
  children,
}: {
  items: readonly T[];
  first: number;
  /** How many come each time. */
  step?: number;
  /** So many are shown in any case. */
  least?: number;
  className: string;
  children: (item: T, index: number) => ReactNode;
}) {
  const say = useSay();
  const [asked, setAsked] = useState(first);
  const most = Math.max(asked, least);
  return (
    <>
      <ul className={className}>{items.slice(0, most).map(children)}</ul>
      {items.length > most && (
        <Button className="wide" size="small" onClick={() => setAsked(most + step)}>
          {say(words.more({ count: Math.min(step, items.length - most), left: items.length - most }))}
        </Button>
      )}
    </>
  );
}
