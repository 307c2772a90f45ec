import { z } from 'zod';
import { leaf } from '../leaf';
import { house } from '../source';

/** How results are written in cells. */
export const output = {
  style: leaf(
    z.enum(['zh', 'letter', 'en']),
    'zh',
    '结果写法：A类、A，或英文',
    'How letters are written: with their kind in Chinese, bare, or in English',
    house('中文写法带“类/级”，避免混用', 'the Chinese form carries its kind, so that kinds are not mixed up'),
  ),
} as const;
