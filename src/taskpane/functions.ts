// What the manifest names as the functions' script: it runs in the runtime that functions, commands and pane share.
import { TEXTBOOK_RULES } from '../shared/rulebook/book';
import { startRuntime } from './runtime';

void startRuntime(CustomFunctions as never, {
  company: TEXTBOOK_RULES,
  lang: () => (Office.context.displayLanguage.startsWith('zh') ? 'zh' : 'en'),
});
