/** A line in the history of an article whose text was changed: translations are measured by it. */
import { isSeq, isMap, parseDocument } from 'yaml';
import { SIGNIFICANCES } from '../../domain/articles/schema.ts';
import { answerOf, type Kind } from './draft.ts';

export const change: Kind = {
  what: 'a line in “changes”, after the text of an article was changed',
  questions: () => [
    { flag: 'id', ask: 'The article’s id' },
    {
      flag: 'significance',
      ask: 'typo: wording only; minor: clearer or more complete; major: the reader should do something else than before',
      choices: SIGNIFICANCES,
    },
    { flag: 'what', ask: 'What changed, in one line' },
  ],
  make: (answers, { content, today, read }) => {
    const id = answerOf(answers, 'id');
    const source = content.articles.find((article) => article.id === id && article.keys.includes('changes'));
    if (!source) throw new Error(`There is no article “${id}” with “changes”.`);
    if (source.data.changes?.at(-1)?.fingerprint === source.fingerprint) {
      throw new Error(`${source.file} has not changed since its last line. After work on a translation, bring its “translationOf” up to date instead.`);
    }
    const entry = `{ on: '${today}', significance: ${answerOf(answers, 'significance')}, what: ${JSON.stringify(answerOf(answers, 'what'))}, fingerprint: '${source.fingerprint}' }`;
    const translations = content.articles.filter((article) => article.id === id && article !== source).map(({ file }) => file);
    return {
      files: [{ path: source.file, text: append(read(source.file) ?? '', entry) }],
      next:
        answers['significance'] === 'typo'
          ? ['Nothing more: translations lack nothing but wording.']
          : [
              `Bring the translations up to date, if the change concerns them: ${translations.join(', ') || 'there are none yet'}.`,
              'In each, count the lines of “changes” again for “translationOf.change”, and put in today.',
            ],
    };
  },
};

/** Puts an entry behind the last one, without touching anything else of the file. */
function append(text: string, entry: string): string {
  const end = text.indexOf('\n---', 3);
  const document = parseDocument(text.slice(4, end + 1));
  const changes = document.get('changes');
  const last = isSeq(changes) ? changes.items.at(-1) : undefined;
  if (!isSeq(changes) || !isMap(last) || !last.range) throw new Error('“changes” cannot be read: run npm run check.');
  const offset = 4 + last.range[1];
  const before = text.slice(0, offset).trimEnd();
  const rest = text.slice(before.length);
  return `${before}${changes.flow ? `, ${entry}` : `\n  - ${entry}`}${rest}`;
}
