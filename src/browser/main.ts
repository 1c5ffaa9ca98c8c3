/** What every page runs before the reader acts. Everything larger is fetched when it is needed. */
import './help-search.ts';
import './notice-board.ts';
import './reader-clock.ts';
import { closeOnLeave } from './language-menu.ts';
import { preferOwnLanguage } from './language-choice.ts';
import { keepLanguageOfPath } from './not-found.ts';

closeOnLeave();
preferOwnLanguage();
keepLanguageOfPath();
if (document.querySelector('service-status')) void import('./service-status.ts');
