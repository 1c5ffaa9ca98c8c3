import { type Problem, suggest } from '../problem.ts';
import type { Written } from '../written.ts';
import type { Languages } from './schema.ts';

/** What stands in for a language is another one that stands for itself. */
export function checkLanguages(languages: Written<Languages> | undefined): Problem[] {
  if (!languages) {
    return [
      {
        file: 'content/languages.json',
        where: 'file',
        message: 'The list of languages is missing.',
        repair: 'Bring it back; src/domain/languages/schema.ts says what it holds.',
      },
    ];
  }
  const { file, data, at } = languages;
  const complete = Object.keys(data).filter((id) => data[id]?.fallback === undefined);
  return Object.entries(data).flatMap(([id, language], index) => {
    if (language?.fallback === undefined) return [];
    const problem = { file, ...at(id, 'fallback'), where: `${id}.fallback` };
    if (index === 0) return [{ ...problem, message: 'The first language cannot lean on another one.', repair: 'Put a complete language first.' }];
    if (complete.includes(language.fallback)) return [];
    return [{ ...problem, message: `“${language.fallback}” is not a complete language of the site.`, repair: suggest(language.fallback, complete) }];
  });
}
