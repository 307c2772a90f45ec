import { Badge, Button, Input, Radio, RadioGroup } from '@fluentui/react-components';
import {
  ArrowLeft16Regular,
  ChevronRight16Regular,
  DocumentSearch24Regular,
  Search16Regular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Form, Profile } from '../../shared/forms/form';
import { FORMS } from '../../shared/forms/registry';
import { TEXTBOOK_RULES } from '../../shared/rulebook/book';
import { Empty, Section } from '../parts/pieces';
import { useDesk, usePane, useSay } from '../parts/context';
import { bookOf, isMeant, shelves } from '../view/library';
import { INITIALS } from '../view/initials';
import { exampleOf, fieldsOf } from '../view/form-preview';
import { labels, words } from '../words/forms';
import { labels as shell } from '../words/shell';

function Preview({ form, back }: { form: Form; back: () => void }) {
  const { desk, lang } = usePane();
  const { task, checked } = useDesk();
  const say = useSay();
  const [profile, setProfile] = useState<Profile>('company');
  const rules = checked?.rules ?? TEXTBOOK_RULES;
  const fields = fieldsOf(form, profile);
  // The library was scrolled down to the form; the form begins at its head.
  useEffect(() => {
    // Newer browsers give a promise, which is no way to clean up.
    void document.querySelector('#screen')?.scrollTo(0, 0);
  }, []);
  const insert = () =>
    desk.change('inserting', async (engine, history, options) => {
      await engine.insertForms(desk.port, history, [form], { profile, lang, book: rules }, options);
      return { notice: { message: engine.insertedMessage(form), step: history.steps[0]?.id } };
    });
  return (
    <article className="detail">
      <Button className="back" size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={back}>
        {say(shell.back)}
      </Button>
      <h2>{form.title[lang]}</h2>
      <p className="quiet">
        {form.number !== undefined && <>{say(words.number({ number: form.number }))} · </>}
        {bookOf(form.source)[lang]}
      </p>
      <p>{form.purpose[lang]}</p>
      <RadioGroup
        layout="horizontal"
        aria-label={say(labels.profile)}
        value={profile}
        onChange={(_, { value }) => setProfile(value as Profile)}
      >
        <Radio value="company" label={say(labels.company)} />
        <Radio value="textbook" label={say(labels.textbook)} />
      </RadioGroup>
      <p className="quiet">{say(profile === 'company' ? labels.companyHint : labels.textbookHint)}</p>
      <Button
        appearance="primary"
        className="wide"
        id="insert"
        disabled={task !== undefined || !desk.port.can.has('forms')}
        onClick={() => void insert()}
      >
        {say(labels.insert)}
      </Button>
      <Section
        title={say(labels.preview)}
        side={<span className="quiet">{say(words.fields({ count: fields.length }))}</span>}
      >
        <dl className="fields" tabIndex={0} aria-label={say(labels.fields)}>
          {fields.map((field) => (
            <div key={field.id}>
              <dt>
                {field.label[lang]}
                {field.required === 'always' && (
                  <Badge size="small" appearance="tint" color="danger">
                    {say(labels.required)}
                  </Badge>
                )}
                {field.derived && (
                  <Badge size="small" appearance="tint" color="informative">
                    {say(labels.derived)}
                  </Badge>
                )}
              </dt>
              <dd>{exampleOf(field, rules, lang)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </article>
  );
}

/** The library: every form by chapter, looked for by name, number or pinyin, shown and put into the workbook. */
export default function Forms() {
  const { lang } = usePane();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<Form>();
  if (open !== undefined) return <Preview form={open} back={() => setOpen(undefined)} />;
  const meant = FORMS.filter((form) => isMeant(form, typed, INITIALS[form.id] ?? []));
  return (
    <>
      <Input
        className="wide"
        type="search"
        aria-label={say(labels.search)}
        placeholder={say(labels.placeholder)}
        contentBefore={<Search16Regular />}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <p className="quiet count" role="status">
        {say(words.count({ count: meant.length }))}
      </p>
      {meant.length === 0 && (
        <Empty
          icon={<DocumentSearch24Regular />}
          title={say(labels.none)}
          body={say(labels.noneHint)}
          action={{ label: say(labels.clear), act: () => setTyped('') }}
        />
      )}
      {shelves(meant).map((shelf) => (
        <Section key={shelf.title.zh} title={shelf.title[lang]}>
          <ul className="rows">
            {shelf.forms.map((form) => (
              <li key={form.id}>
                <button type="button" className="row" data-form={form.id} onClick={() => setOpen(form)}>
                  <span className="row-main">
                    <b>{form.title[lang]}</b>
                    <small className="two">{form.purpose[lang]}</small>
                  </span>
                  <ChevronRight16Regular aria-hidden className="quiet" />
                </button>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
