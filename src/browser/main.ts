/** What every page runs before the reader acts. Everything larger is fetched when it is needed. */
// First: a page that was left goes blank before anything else of it runs.
import './quick-exit.ts';
import './help-search.ts';
import './notice-board.ts';
import './reader-clock.ts';
import { closeOnLeave } from './language-menu.ts';
import { preferOwnLanguage } from './language-choice.ts';
import { keepLanguageOfPath } from './not-found.ts';
import { startWorker } from './offline/start-worker.ts';
import { loadOwnScripts } from './own-scripts.ts';

closeOnLeave();
preferOwnLanguage();
keepLanguageOfPath();
loadOwnScripts();
startWorker();
