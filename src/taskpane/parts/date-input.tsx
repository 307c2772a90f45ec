import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleValues } from '../../shared/rulebook/book';
import { formatDay, parseDay } from '../../shared/values/date';
import { labels } from '../words/check';
import { useDesk, usePane, useSay } from './context';

/**
 * The date of reference, typed as people write dates and shown as 2026-03-31 wherever the browser comes from: a browser's own field of
 * dates goes by the language of the machine. It is taken when the field is left, or with Enter.
 */
export function AsOfInput({ rules }: { rules: RuleValues }) {
  const { asOf } = useDesk();
  // Begun anew when another date holds.
  return <Typed key={asOf} value={asOf} rules={rules} />;
}

function Typed({ value, rules }: { value: string; rules: RuleValues }) {
  const { desk } = usePane();
  const say = useSay();
  const [typed, setTyped] = useState(value);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const text = typed.trim();
    const parsed = text === '' ? undefined : parseDay(text, rules);
    const fault = parsed !== undefined && !('day' in parsed);
    setWrong(fault);
    if (fault) return;
    const next = parsed === undefined ? '' : formatDay(parsed.day);
    setTyped(next);
    if (next !== value) void desk.goBy(next);
  };
  return (
    <Field
      className="as-of"
      orientation="horizontal"
      size="small"
      label={say(labels.asOf)}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? say(labels.badDate) : undefined}
    >
      <Input
        size="small"
        inputMode="numeric"
        placeholder="2026-03-31"
        value={typed}
        onChange={(_, { value: now }) => setTyped(now)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
    </Field>
  );
}
