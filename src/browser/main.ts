/** What every page runs before the reader acts. Everything larger is fetched when it is needed. */
import './help-search.ts';
import './reader-clock.ts';
import { closeOnLeave } from './language-menu.ts';
import { preferOwnLanguage } from './language-choice.ts';
import { keepLanguageOfPath } from './not-found.ts';
import { startWorker } from './offline/start-worker.ts';

closeOnLeave();
preferOwnLanguage();
keepLanguageOfPath();
startWorker();
