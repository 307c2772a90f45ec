import type { RuleBook } from '../shared/rulebook/book';
import type { Text } from '../shared/text/lang';

/** The option of every command that writes what may be handed on. */
export const MASK_OPTION = { 'mask-personal': { type: 'boolean', default: false } } as const;

/** Its line in the usage of a command. */
export const MASK_USAGE: Text = {
  zh: '遮盖电话、证件号、账号、联系人和个人栏目，用于传给别人',
  en: 'hide phones, citizen numbers, accounts, contacts and personal fields, for handing on',
};

/** Whether personal information is hidden: it was asked for, or the rules ask for it always. */
export const isMasked = (given: { readonly 'mask-personal': boolean }, { values }: RuleBook): boolean =>
  given['mask-personal'] || values.identity.mask.always;
