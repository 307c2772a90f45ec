import type { Check } from '../../shared/checks/check';
import type { RuleBook } from '../../shared/rulebook/book';
import { showStatus, showValue } from '../../shared/rulebook/show';
import { bookOf } from '../view/library';
import { labels } from '../words/check';
import { usePane, useSay } from './context';

/** Why a check matters, and the rules that it rests on: value, status, book. */
export function WhyRests({ check, rules }: { check: Check; rules: RuleBook }) {
  const { lang } = usePane();
  const say = useSay();
  const entries = check.rules.flatMap((path) => rules.entries(path)).slice(0, 6);
  return (
    <div className="why">
      <p>{check.why[lang]}</p>
      {entries.length > 0 && <b>{say(labels.rests)}</b>}
      <ul>
        {entries.map(({ path, label, value, status, source }) => (
          <li key={path}>
            {label[lang]} <span className="value clamp">{showValue(value, lang)}</span>
            <small className="quiet">
              {showStatus(status)[lang]} · {bookOf(source)[lang]}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
