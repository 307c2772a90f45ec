import { duplicateLead } from '../../src/shared/checks/duplicate-lead';
import { day } from './books';
import { checkTester } from './check-tester';
import { leads } from './sales-books';

type Lead = readonly [name: string, address: string, phone: string];

const listed = (...all: readonly Lead[]) =>
  leads(
    [],
    ...all.map(([name, address, phone]) => [
      day('2026-03-02'),
      '赵青',
      '揽投员',
      '织里',
      name,
      address,
      '孙莹',
      phone,
      '电商',
    ]),
  );

checkTester(duplicateLead, {
  restsOn: ['E3', 'F3', 'H3', 'E4', 'F4', 'H4'],
  valid: [
    { why: 'two shops of one name', book: [listed(['新禾', '织里街12号', '1'], ['新禾', '锦程路8号', '2'])] },
    { why: 'two customers in one building', book: [listed(['新禾', '织里街12号', '1'], ['安达', '织里街12号', '2'])] },
    {
      why: 'a name and an address that read alike together',
      book: [listed(['新禾织里', '街12号', '1'], ['新禾', '织里街12号', '2'])],
    },
    { why: 'phones not filled in', book: [listed(['新禾', '织里街12号', ''], ['安达', '锦程路8号', ''])] },
  ],
  invalid: [
    {
      why: 'name and address, written with other spaces',
      book: [listed(['新禾', '织里街12号', '1'], ['新禾 ', '织里街１２号', '2'])],
      findings: [{ at: 'E4', message: 'address', outcome: 'review', says: '客户资料收集表!E3' }],
    },
    {
      why: 'the phone alone',
      book: [listed(['新禾', '织里街12号', '13800000021'], ['新禾家纺', '织里街', '13800000021'])],
      findings: [{ at: 'H4', message: 'phone', outcome: 'review', says: '客户资料收集表!H3' }],
    },
    {
      why: 'both are said once',
      book: [listed(['新禾', '织里街12号', '13800000021'], ['新禾', '织里街12号', '13800000021'])],
      findings: [{ at: 'E4', message: 'address', outcome: 'review' }],
    },
  ],
});
