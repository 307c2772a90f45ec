/**
 * The texts use the same letters for four things. They are four types here, and never turn into one another:
 * - `ValueTier` 价值类别 (A类): by the value a customer brought in a period;
 * - `AccountLevel` 大客户级别 (A级): by its annual income target;
 * - `CreditGrade` 资信等级 (资信A级): by its credit score;
 * - `CreditType` 信用类别 (守信 / 警示 / 失信 / 严重失信): by its record.
 */
export type ValueTier = 'V-A' | 'V-B' | 'V-C';
/** With those that brought nothing. */
export type ValueClass = ValueTier | 'V-0';
export type AccountLevel = 'L-A' | 'L-B' | 'L-C' | 'L-D';
/** With those below the lowest level. */
export type LevelClass = AccountLevel | 'L-0';
export type CreditGrade = 'G-A' | 'G-B' | 'G-C' | 'G-D';
export type CreditType = 'K-A' | 'K-B1' | 'K-B2' | 'K-B3';

export type Kind = 'tier' | 'level' | 'grade' | 'creditType';

/** What each kind's letters are in code. */
export interface CodeOf {
  readonly tier: ValueClass;
  readonly level: LevelClass;
  readonly grade: CreditGrade;
  readonly creditType: CreditType;
}

/** The bare letter of a code: G-A → A. */
export const letterOf = (code: AccountLevel | CreditGrade | ValueTier): 'A' | 'B' | 'C' | 'D' =>
  code[2] as 'A' | 'B' | 'C' | 'D';
