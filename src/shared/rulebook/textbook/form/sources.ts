import { house } from '../../source';

export const fromTemplates = house('公开的客户档案样式', 'public templates of customer files');
