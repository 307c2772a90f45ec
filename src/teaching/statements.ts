import type { RuleBook } from '../shared/rulebook/book';
import type { Text } from '../shared/text/lang';

/** One of the six statements on satisfaction (S0): whether it is true, and why. */
export interface Statement {
  readonly code: string;
  readonly statement: Text;
  readonly isTrue: boolean;
  readonly why: Text;
}

/** The six statements of the text as a self-test. The text leaves its brackets empty; that all are wrong is an entry of the rule book. */
export function statements({ values }: RuleBook): readonly Statement[] {
  const { misconceptions, misconceptionsWrong, misconceptionReasons } = values.satisfaction;
  return misconceptions.map((statement) => {
    const why = misconceptionReasons.find(({ code }) => code === statement.code);
    if (why === undefined) throw new Error(`satisfaction.misconceptionReasons lacks ${statement.code}`);
    return { code: statement.code, statement, isTrue: !misconceptionsWrong, why };
  });
}
