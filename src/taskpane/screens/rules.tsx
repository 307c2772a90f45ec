import { Badge, Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { BookSearch24Regular, LockClosed16Regular, Search16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Entry } from '../../shared/rulebook/book';
import { showStatus } from '../../shared/rulebook/show';
import { describeSource } from '../../shared/rulebook/source';
import type { Message } from '../../shared/text/message';
import { Capped } from '../parts/capped';
import { Empty } from '../parts/pieces';
import { useDesk, usePane, useSay } from '../parts/context';
import { bookOf } from '../view/library';
import * as view from '../view/rules';
import { choicesOf, type CodeNames, codeNames, readValue } from '../view/rule-value';
import { labels, words } from '../words/rules';
import { labels as shell } from '../words/shell';

const FIRST = 40;

function Editor({ entry, close }: { entry: Entry; close: () => void }) {
  const { desk, lang } = usePane();
  const { task } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState(view.typedOf(entry.value));
  const [faults, setFaults] = useState<readonly Message[]>([]);
  const save = (value: unknown) =>
    desk.change('writing', async (engine, history) => {
      const { company } = await desk.terms();
      const found = await engine.setRule(desk.port, history, company, entry.path, value, lang);
      setFaults(found.map(({ message }) => message));
      if (found.length > 0) return {};
      close();
      return { notice: { message: engine.ruleMessage(entry, value), step: history.steps[0]?.id } };
    });
  const problem = faults.length === 0 ? undefined : faults.map((fault) => say(fault)).join(' ');
  const choices = choicesOf(entry.path, lang);
  const Box = view.isPlain(entry.value) ? Input : Textarea;
  return (
    <div className="editor">
      <Field
        label={say(labels.value)}
        hint={say(labels.saved)}
        validationState={problem === undefined ? 'none' : 'error'}
        validationMessage={problem}
      >
        {choices.length > 0 ? (
          <Select value={typed} onChange={(_, { value }) => setTyped(value)}>
            {choices.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
        ) : (
          <Box value={typed} onChange={(_: unknown, { value }: { value: string }) => setTyped(value)} />
        )}
      </Field>
      <div className="actions">
        <Button
          size="small"
          appearance="primary"
          disabled={task !== undefined || typed === view.typedOf(entry.value)}
          onClick={() => void save(view.valueOf(typed))}
        >
          {say(labels.save)}
        </Button>
        {'replaced' in entry && (
          <Button size="small" disabled={task !== undefined} onClick={() => void save(undefined)}>
            {say(labels.reset)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={close}>
          {say(shell.cancel)}
        </Button>
      </div>
    </div>
  );
}

/** Whose rules hold, and whether the workbook keeps to the company's. */
function Standing({ standing, show }: { standing: view.Standing; show: () => void }) {
  const say = useSay();
  const { changed, locked, own } = standing;
  return (
    <div className="standing quiet" role="note">
      <p>{say(words.company({ changed, locked }))}</p>
      <p>{say(own.size === 0 ? words.agrees() : words.differs({ count: own.size }))}</p>
      {own.size > 0 && (
        <Button size="small" onClick={show}>
          {say(labels.own)}
        </Button>
      )}
    </div>
  );
}

function Leaf({ entry, names, standing }: { entry: Entry; names: CodeNames; standing: view.Standing | undefined }) {
  const { lang } = usePane();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [isEdited, setEdited] = useState(false);
  const isChanged = 'replaced' in entry;
  return (
    <li className="card rule" data-path={entry.path} data-changed={isChanged}>
      <button type="button" className="rule-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{entry.label[lang]}</span>
        <span className="value clamp">{readValue(entry, names, lang)}</span>
        <span className="rule-side">
          <Badge
            size="small"
            appearance={isChanged ? 'filled' : 'tint'}
            color={isChanged ? 'brand' : entry.status === 'house' ? 'warning' : 'informative'}
          >
            {isChanged ? say(labels.changed) : showStatus(entry.status)[lang]}
          </Badge>
          <small className="quiet">{bookOf(entry.source)[lang]}</small>
        </span>
      </button>
      {isOpen && (
        <div className="why">
          <p>{readValue(entry, names, lang)}</p>
          {isChanged && (
            <p>
              <span className="quiet">{say(labels.was)}</span>{' '}
              {readValue({ path: entry.path, value: entry.replaced }, names, lang)}
            </p>
          )}
          {standing?.own.has(entry.path) && (
            <p>
              <span className="quiet">{say(labels.company)}</span>{' '}
              {readValue({ path: entry.path, value: standing.own.get(entry.path) }, names, lang)}
            </p>
          )}
          <p className="quiet">{describeSource(entry.source)[lang]}</p>
          <code>{entry.path}</code>
          {entry.locked ? (
            <p className="quiet">
              <LockClosed16Regular aria-hidden /> {say(labels.locked)}
            </p>
          ) : isEdited ? (
            <Editor entry={entry} close={() => setEdited(false)} />
          ) : (
            <div className="actions">
              <Button size="small" onClick={() => setEdited(true)}>
                {say(labels.edit)}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

/** The rule book in force: looked through, explained, and changed for this workbook. */
export default function Rules() {
  const { lang } = usePane();
  const { checked } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [scope, setScope] = useState<view.Scope>('all');
  if (checked === undefined) return <div className="skeleton" aria-hidden />;
  const standing = view.standingOf(checked.rules, checked.company);
  const scopes = view.SCOPES.filter((one) => one !== 'own' || standing !== undefined);
  const entries = view.found(checked.rules.entries(), typed, scope, lang, standing);
  const names = codeNames(checked.rules.entries());
  return (
    <>
      <div className="toolbar">
        <Input
          className="grow"
          type="search"
          aria-label={say(labels.search)}
          placeholder={say(labels.placeholder)}
          contentBefore={<Search16Regular />}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Select
          className="scope"
          aria-label={say(labels.scope)}
          value={scope}
          onChange={(_, { value }) => setScope(value as view.Scope)}
        >
          {scopes.map((one) => (
            <option key={one} value={one}>
              {say(labels[one])}
            </option>
          ))}
        </Select>
      </div>
      {standing && <Standing standing={standing} show={() => setScope('own')} />}
      <p className="quiet count" role="status">
        {say(words.count({ count: entries.length }))}
      </p>
      {entries.length === 0 && (
        <Empty
          icon={<BookSearch24Regular />}
          title={say(labels.none)}
          body={say(labels.noneBody)}
          action={{
            label: say(labels.showAll),
            act: () => {
              setTyped('');
              setScope('all');
            },
          }}
        />
      )}
      <Capped items={entries} first={FIRST} step={FIRST * 3} className="cards">
        {(entry) => <Leaf key={entry.path} entry={entry} names={names} standing={standing} />}
      </Capped>
    </>
  );
}
