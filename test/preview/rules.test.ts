import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Book, BookCell } from '../../src/preview/book';
import { chosenLanguage, keepLanguage } from '../../src/preview/language';
import { ruleSheet, rulesOf } from '../../src/preview/rule-sheet';
import { RuleShelf } from '../../src/preview/rule-shelf';
import { type Keep, safeKeep } from '../../src/taskpane/state/keep';

function memory(given: Record<string, string> = {}): Keep & { all: Map<string, string> } {
  const all = new Map(Object.entries(given));
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

const tenth = '{"tier.value.aShare":0.1}';

describe('the rules in force', () => {
  test('nobody is answered before it is known whose rules hold', async () => {
    const shelf = new RuleShelf(memory());
    const answered = jest.fn();
    const waiting = shelf.inForce().then(answered);
    await new Promise((later) => setTimeout(later, 20));
    expect(answered).not.toHaveBeenCalled();
    shelf.open(undefined);
    await waiting;
    expect(answered).toHaveBeenCalledWith(expect.objectContaining({ book: TEXTBOOK_RULES, origin: 'textbook' }));
  });

  test('the first answer is by the rules kept on the page, not by the textbook', async () => {
    const shelf = new RuleShelf(memory({ 'kad.rules': tenth }));
    const first = shelf.inForce();
    shelf.open(undefined);
    expect((await first).book.values.tier.value.aShare).toBe(0.1);
    expect((await first).origin).toBe('page');
  });

  test('a workbook’s own rules come before the page’s', async () => {
    const shelf = new RuleShelf(memory({ 'kad.rules': tenth }));
    const own = mergeRuleBook({ 'tier.value.aShare': 0.15 }, 'KA_Rules');
    if (!own.ok) throw new Error('the rules of this test are wrong');
    shelf.open(own.book);
    expect((await shelf.inForce()).book.values.tier.value.aShare).toBe(0.15);
    shelf.open(undefined);
    expect((await shelf.inForce()).book.values.tier.value.aShare).toBe(0.1);
  });

  test('what is applied is kept and told; what is wrong changes nothing', async () => {
    const kept = memory();
    const shelf = new RuleShelf(kept);
    shelf.open(undefined);
    const told: string[] = [];
    shelf.onChange(({ origin }) => told.push(origin));
    expect(shelf.apply(tenth)).toEqual([]);
    expect(kept.all.get('kad.rules')).toBe(tenth);
    for (const [typed, id] of [
      ['{"tier.value.aShare":2}', 'rulebook.notAllowed'],
      ['{"tier.value.aShares":0.1}', 'rulebook.unknownPath'],
      ['{"tier.value.aShare":0.1', 'rulebook.notJson'],
      ['[]', 'rulebook.notAnObject'],
      ['{}', 'preview.nothingChanged'],
      ['{"tier.value.aShare":0.5}', 'rulebook.order'],
    ]) {
      expect(shelf.apply(typed).map((one) => one.id)).toEqual([id]);
      expect((await shelf.inForce()).book.values.tier.value.aShare).toBe(0.1);
    }
    shelf.reset();
    expect(kept.all.has('kad.rules')).toBe(false);
    expect(told).toEqual(['page', 'textbook']);
    expect((await shelf.inForce()).book.hash).toBe(TEXTBOOK_RULES.hash);
  });

  test('rules kept from before that no longer hold are said, and the textbook’s hold', () => {
    const shelf = new RuleShelf(memory({ 'kad.rules': '{"gone":1}' }));
    expect(shelf.open(undefined).map(({ id }) => id)).toEqual(['rulebook.unknownPath']);
    expect(shelf.now?.origin).toBe('textbook');
  });
});

describe('the rule sheet of a workbook', () => {
  const book = (rows: readonly (readonly BookCell['value'][])[], name = 'KA_Rules'): Book => ({
    name: '名单',
    sheets: [{ name, rows: rows.map((row) => row.map((value) => ({ value }))) }],
  });

  test('is read by path and value, with or without a header', () => {
    const result = rulesOf(
      book([
        ['规则路径', '值'],
        ['tier.value.aShare', 0.1],
        [' visit.A.visitPerMonth ', 4],
        [null, 'a remark'],
      ]),
    );
    expect(result?.ok && result.book.overridden).toEqual(['tier.value.aShare', 'visit.A.visitPerMonth']);
  });

  test('is not there in most workbooks', () => expect(rulesOf(book([], '客户名单'))).toBeUndefined());

  test('says what is wrong with it, the same entry twice too', () => {
    const wrong = rulesOf(
      book([
        ['tier.value.aShare', 'viel'],
        ['tier.value.bShare', 0.3],
        ['tier.value.bShare', 0.2],
      ]),
    );
    expect(wrong?.ok === false && wrong.errors.map(({ id }) => id)).toEqual(['rulebook.notAllowed', 'rulebook.twice']);
  });

  test('is written beside a list and reads back as the same rules', () => {
    const own = mergeRuleBook({ 'tier.value.aShare': 0.1, 'list.totalWords': ['合计', '总计'] }, 'rules.json');
    if (!own.ok) throw new Error('the rules of this test are wrong');
    const sheet = ruleSheet(own.book, 'en')!;
    const again = rulesOf({ name: '名单', sheets: [sheet] });
    expect(again?.ok && again.book.hash).toBe(own.book.hash);
    expect(ruleSheet(TEXTBOOK_RULES, 'zh')).toBeUndefined();
  });
});

describe('the language', () => {
  test('is that of the address, else the last one, else Chinese', () => {
    expect(chosenLanguage('?lang=en', memory())).toBe('en');
    expect(chosenLanguage('', memory({ 'kad.lang': 'en' }))).toBe('en');
    expect(chosenLanguage('?lang=fr', memory())).toBe('zh');
  });

  test('is kept, and stands in the address', () => {
    const kept = memory();
    expect(keepLanguage('en', 'http://127.0.0.1:5173/?x=1#y', kept)).toBe('http://127.0.0.1:5173/?x=1&lang=en#y');
    expect(chosenLanguage('', kept)).toBe('en');
  });

  test('a browser that keeps nothing does not stop the page', () => {
    const kept = safeKeep(() => {
      throw new Error('denied');
    });
    expect(chosenLanguage('', kept)).toBe('zh');
    expect(() => keepLanguage('en', 'http://127.0.0.1/', kept)).not.toThrow();
  });
});
