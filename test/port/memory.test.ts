import { memoryPort } from '../../src/shared/port/memory-port';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { portContract } from './contract';

portContract(
  'memory',
  async (sheets) => {
    const port = memoryPort(memoryBook('样例.xlsx', sheets));
    return { port, type: async (at, content) => port.type(at, content) };
  },
  ['sheets', 'forms', 'select', 'marks', 'events', 'charts'],
);

portContract(
  'memory that can do nothing more than it must',
  async (sheets) => ({
    port: memoryPort(memoryBook('样例.xlsx', sheets), { can: new Set() }),
  }),
  [],
);
