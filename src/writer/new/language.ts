/** A language: its entry, and its files with every text empty, so that readers see another language's words until they are translated. */
import { Document, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeLanguage } from '../../domain/languages/describe.ts';
import { COMPLETE_LOCALES } from '../../domain/locales.ts';
import { TopicsSchema } from '../../domain/topics/schema.ts';
import { TroubleshooterSchema } from '../../domain/troubleshooters/schema.ts';
import { UiTextSchema } from '../../domain/ui-text/schema.ts';
import { descriptionAt } from '../known-keys.ts';
import { answerOf, type Kind, type Surroundings } from './draft.ts';

const LANGUAGES = 'content/languages.json';

export const language: Kind = {
  what: 'a language',
  questions: () => [
    { flag: 'tag', ask: 'Its BCP 47 tag, such as fr or pt-BR' },
    {
      flag: 'fallback',
      ask: 'The language whose words are shown until they are translated',
      choices: COMPLETE_LOCALES,
      usual: COMPLETE_LOCALES.find((id) => id === 'en') ?? String(COMPLETE_LOCALES[0]),
    },
  ],
  make: (answers, surroundings) => {
    const tag = answerOf(answers, 'tag');
    const fallback = answerOf(answers, 'fallback');
    const described = describeLanguage(tag);
    if (!described) throw new Error(`“${tag}” is not the tag of a language that browsers know. Look it up in BCP 47: fr, pt-BR, ar.`);
    const id = described.tag.toLowerCase();
    const languages = JSON.parse(surroundings.read(LANGUAGES) ?? '{}') as Record<string, unknown>;
    if (Object.hasOwn(languages, id)) throw new Error(`The site has the language “${id}” already.`);
    const texts = [
      ...Object.entries({ ui: UiTextSchema, topics: TopicsSchema }).map(([folder, schema]) => ({ folder, name: '', schema })),
      ...surroundings.content.flows.map((flow) => ({ folder: 'troubleshooters', name: `/${flow.id}`, schema: TroubleshooterSchema })),
    ].map(({ folder, name, schema }) => ({
      path: `content/${folder}/${id}${name}.yaml`,
      ...emptied({ path: `content/${folder}/${fallback}${name}.yaml`, schema }, described.name, surroundings),
    }));
    const articles = new Set(surroundings.content.articles.map((article) => article.id)).size;
    return {
      files: [
        { path: LANGUAGES, text: describeLanguages({ ...languages, [id]: { ...described, fallback } }) },
        // What somebody has translated already stays as it is.
        ...[...texts, { path: `content/search/${id}.yaml`, text: SEARCH }, { path: `content/style/${id}.yaml`, text: STYLE }].filter(
          ({ path }) => surroundings.read(path) === undefined,
        ),
      ],
      next: [
        `To translate: ${texts.map(({ path, count }) => `${count} texts in ${path}`).join(', ')}, the names in content/regulators/, and ${articles} articles.`,
        `Begin with content/topics/${id}.yaml and content/ui/${id}.yaml: write each text behind its colon; the comment above it says what it is and how “${fallback}” says it.`,
        `Translate an article with: npm run new -- article --id refund-timing --locale ${id}. Until then its readers see “${fallback}”.`,
        'npm run status shows how far the language is.',
        `When nothing is missing, take “fallback” out of its line in ${LANGUAGES}: from then on npm run check guards it like the others, and search engines see it.`,
      ],
    };
  },
};

/** One language a line, as people read it. */
function describeLanguages(languages: Record<string, unknown>): string {
  const lines = Object.entries(languages).map(([id, entry]) => {
    const pairs = Object.entries(entry as object).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  ${JSON.stringify(id)}: { ${pairs.join(', ')} }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** A file of texts with every text taken out; above each key stand what the text is and how the other language says it. */
function emptied({ path, schema }: Words, name: string, { read }: Surroundings): { text: string; count: number } {
  const document = parseDocument(read(path) ?? '');
  let count = 0;
  const clear = (node: unknown, place: readonly string[]): void => {
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const key = pair.key;
      if (!isScalar(key)) continue;
      const inner = [...place, String(key.value)];
      if (isMap(pair.value)) {
        const note = descriptionAt(schema, inner);
        if (note !== undefined) key.commentBefore = ` ${note}`;
        pair.value.flow = false;
        clear(pair.value, inner);
      } else {
        const text = String(new Document(pair.value).toString({ lineWidth: 0 })).trim();
        key.commentBefore = [descriptionAt(schema, inner), text].filter(Boolean).join('\n').replace(/^/gm, ' ');
        pair.value = document.createNode(null);
        count += 1;
      }
    }
  };
  clear(document.contents, []);
  document.commentBefore = ` ${name}. Write each text behind its colon; what is left empty is shown as it stands in ${path}.`;
  return { text: document.toString({ lineWidth: 0, nullStr: '' }), count };
}

interface Words {
  path: string;
  schema: z.core.$ZodType;
}

const SEARCH = `# How readers of this language speak, for the search: src/domain/search/schema.ts explains each key.
questionWords: []
chattyWords: []
synonyms: []
misspellings: {}
shortForms: {}
codeWords: []
`;

const STYLE = `# How we write in this language: src/domain/style/schema.ts explains each key. npm run check holds every article against it.
terms: []
avoid: []
longestSentence: 28
longestParagraph: 4
figures: { numbers: [], after: [], afterDigits: [], before: [] }
`;
