import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { house } from '../../source';

/** The profiles of a form, and what stands on one that is reconstructed (版本). */
export const versions = {
  profiles: leaf(
    shape.terms,
    [term('textbook', '教材版', 'Textbook profile'), term('company', '企业版', 'Company profile')],
    '表单的版本',
    'Profiles of a form',
    house('教材版只含原书栏目，企业版另加所需栏目', 'the textbook profile has the text’s own fields only'),
  ),
  reconstructed: leaf(
    z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    { zh: '据目录复原，非原书', en: 'Reconstructed from the list of tables, not the original' },
    '复原表单的说明',
    'Note on a reconstructed form',
    house('表5-1至5-17的原表未刊载', 'the tables 5-1 to 5-17 themselves are not printed'),
  ),
} as const;
