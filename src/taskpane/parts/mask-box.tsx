import type { RuleBook } from '../../shared/rulebook/book';
import { labels } from '../words/shell';
import { useDesk, usePane, useSay } from './context';

/** Whether new sheets hide personal information: it was chosen, or the rules in force ask for it always. */
export const isMasked = ({ values }: RuleBook, chosen: boolean): boolean => values.identity.mask.always || chosen;

/** The choice, beside whatever puts results on a sheet of its own; the user's own sheets are never changed by it. */
export function MaskBox() {
  const { desk } = usePane();
  const { checked, masked } = useDesk();
  const say = useSay();
  if (checked === undefined) return null;
  const always = checked.rules.values.identity.mask.always;
  return (
    <label className="choice">
      <input
        type="checkbox"
        data-mask
        checked={isMasked(checked.rules, masked)}
        disabled={always}
        onChange={({ target }) => desk.put({ masked: target.checked })}
      />
      {say(always ? labels.maskAlways : labels.mask)}
    </label>
  );
}
