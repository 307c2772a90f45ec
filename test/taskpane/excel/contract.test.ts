import { portContract } from '../../port/contract';
import { openWorkbook } from './open';

portContract('Excel', async (sheets) => openWorkbook(sheets), [
  'sheets',
  'forms',
  'select',
  'marks',
  'events',
  'charts',
  'recalculate',
  'functions',
]);
