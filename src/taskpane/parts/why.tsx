import type { Check } from '../../shared/checks/check';
import type { RuleBook } from '../../shared/rulebook/book';
import { showStatus } from '../../shared/rulebook/show';
import { bookOf } from '../view/library';
import { codeNames, readValue } from '../view/rule-value';
import { labels, words } from '../words/check';
import { usePane, useSay } from './context';

/** Entries that are shown under a finding; the others stand among the rules. */
const MOST = 6;

/** Why a check matters, and the rules that it rests on: value, status, book. */
export function WhyRests({ check, rules }: { check: Check; rules: RuleBook }) {
  const { lang } = usePane();
  const say = useSay();
  const rests = check.rules.flatMap((path) => rules.entries(path));
  const entries = rests.slice(0, MOST);
  const names = codeNames(rules.entries());
  return (
    <div className="why">
      <p>{check.why[lang]}</p>
      {entries.length > 0 && <b>{say(labels.rests)}</b>}
      <ul>
        {entries.map(({ path, label, value, status, source }) => (
          <li key={path}>
            {label[lang]} <span className="value clamp">{readValue({ path, value }, names, lang)}</span>
            <small className="quiet">
              {showStatus(status)[lang]} · {bookOf(source)[lang]}
            </small>
          </li>
        ))}
      </ul>
      {rests.length > MOST && <small className="quiet">{say(words.andMore({ count: rests.length - MOST }))}</small>}
    </div>
  );
}
