import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { TEXTBOOK_RULES } from '../../shared/rulebook/book';
import { statements } from '../../teaching/statements';
import { labels, words } from '../words/self-test';
import { useDesk, usePane, useSay } from './context';
import { DegreeIcon, GoodIcon, Section } from './pieces';

/** The six statements on satisfaction (S0): true or false, and why. */
export function SelfTest() {
  const { lang } = usePane();
  const { checked } = useDesk();
  const say = useSay();
  const book = checked?.rules ?? TEXTBOOK_RULES;
  const all = useMemo(() => statements(book), [book]);
  const [given, setGiven] = useState<Readonly<Record<string, boolean>>>({});
  const answered = all.filter(({ code }) => code in given);
  const right = answered.filter(({ code, isTrue }) => given[code] === isTrue).length;
  return (
    <Section title={say(labels.title)}>
      <p className="quiet">{say(labels.hint)}</p>
      <ol className="self-test">
        {all.map(({ code, statement, isTrue, why }) => {
          const answer = given[code];
          return (
            <li key={code} data-statement={code}>
              <p>{statement[lang]}</p>
              {([true, false] as const).map((choice) => (
                <Button
                  key={String(choice)}
                  size="small"
                  aria-pressed={answer === choice}
                  appearance={answer === choice ? 'primary' : 'secondary'}
                  onClick={() => setGiven({ ...given, [code]: choice })}
                >
                  {say(choice ? labels.true : labels.false)}
                </Button>
              ))}
              {answer !== undefined && (
                <p role="status">
                  {answer === isTrue ? <GoodIcon /> : <DegreeIcon degree="error" />}
                  {say(answer === isTrue ? labels.right : labels.wrong)} {why[lang]}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {answered.length === all.length && <p role="status">{say(words.total({ right, most: all.length }))}</p>}
    </Section>
  );
}
