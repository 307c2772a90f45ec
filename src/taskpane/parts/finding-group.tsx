import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding, Remedy } from '../../shared/checks/check';
import { CHECKS } from '../../shared/checks/registry';
import type { CheckedDesk } from '../../shared/desk/check';
import type { Group } from '../view/check';
import * as view from '../view/check';
import { labels, words } from '../words/check';
import { Capped } from './capped';
import { addressOf } from './cells';
import { useDesk, usePane, useSay } from './context';
import { fieldName } from './finding-words';
import { DegreeIcon } from './pieces';
import { WhyRests } from './why';

/** Cards that a group shows before it is asked for more. */
const FIRST = 20;

interface CardProps {
  readonly finding: Finding;
  readonly checked: CheckedDesk;
  readonly onIgnore: (finding: Finding) => void;
}

function Card({ finding, checked, onIgnore }: CardProps) {
  const { desk, lang } = usePane();
  const { selected, task } = useDesk();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const restore = useRestoreFocusTarget();
  const { place, fix, suggestions, expected, found, message, anchor } = finding;
  const degree = view.degreeOf(finding);
  const name = fieldName(finding);
  const address = addressOf(place);
  const goTo = () =>
    desk.run('reading', async () => {
      const { row, column, sheet } = place;
      await desk.port.select({ sheet, area: { top: row, bottom: row, left: column, right: column } });
      return { selected: finding };
    });
  const apply = (remedy: Remedy) =>
    desk.change('writing', async (engine, history, options) => {
      const patch = engine.fixOne(checked, finding, remedy, await desk.terms());
      const applied = await history.apply(remedy.words, [patch], options);
      return { notice: { message: engine.changedMessage(applied), step: history.steps[0]?.id } };
    });
  const isSelected = selected !== undefined && view.keyOf(selected) === view.keyOf(finding);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li
      ref={card}
      id={view.keyOf(finding)}
      className={`card ${degree}`}
      data-selected={isSelected}
      data-check={finding.checkId}
    >
      <div className="card-head">
        <b>{name === undefined ? address : say(words.field({ field: name, cell: address }))}</b>
        <small>{anchor?.key.text ?? ''}</small>
      </div>
      <p className="card-change">
        <span className="quiet">{say(labels.found)}</span> <span className="value">{found || say(labels.blank)}</span>
        {expected && (
          <>
            {' '}
            <span className="quiet">{say(labels.expected)}</span> <span className="value">{expected[lang]}</span>
          </>
        )}
      </p>
      <p>{say(message)}</p>
      <small className="quiet">{place.sheet}</small>
      <div className="actions">
        <Button size="small" disabled={task !== undefined || !desk.port.can.has('select')} onClick={() => void goTo()}>
          {say(labels.goTo)}
        </Button>
        {fix && (
          <Button
            size="small"
            appearance="primary"
            title={say(fix.words)}
            disabled={task !== undefined}
            onClick={() => void apply(fix)}
          >
            {say(labels.fix)}
          </Button>
        )}
        {suggestions.map((remedy, index) => (
          <Button key={index} size="small" disabled={task !== undefined} onClick={() => void apply(remedy)}>
            {say(remedy.words)}
          </Button>
        ))}
        <Button
          {...restore}
          size="small"
          appearance="subtle"
          disabled={task !== undefined}
          onClick={() => onIgnore(finding)}
        >
          {say(labels.ignore)}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(labels.why)}
        </Button>
      </div>
      {isOpen && <WhyRests check={CHECKS.find(({ id }) => id === finding.checkId)!} rules={checked.rules} />}
    </li>
  );
}

/** The findings of one check in one degree. */
export function FindingGroup({
  group,
  onFixAll,
  ...card
}: Omit<CardProps, 'finding'> & { group: Group; onFixAll: () => void }) {
  const { lang } = usePane();
  const { selected, task } = useDesk();
  const say = useSay();
  const restore = useRestoreFocusTarget();
  const { check, degree, findings, fixable } = group;
  // The one that is picked is among those that are shown.
  const picked = findings.findIndex((one) => selected !== undefined && view.keyOf(one) === view.keyOf(selected));
  return (
    <section className="group">
      <div className="group-head">
        <DegreeIcon degree={degree} />
        <h3>{check.title[lang]}</h3>
        <span className="quiet nowrap">{say(words.count({ count: findings.length }))}</span>
      </div>
      <div className="group-sub">
        <span className="quiet">{view.degreeName(degree)[lang]}</span>
        {fixable > 1 && (
          <Button {...restore} size="small" appearance="transparent" disabled={task !== undefined} onClick={onFixAll}>
            {`${say(labels.fixGroup)} (${fixable})`}
          </Button>
        )}
      </div>
      <Capped items={findings} first={FIRST} step={FIRST * 5} least={picked + 1} className="cards">
        {(finding) => <Card key={view.keyOf(finding)} finding={finding} {...card} />}
      </Capped>
    </section>
  );
}
