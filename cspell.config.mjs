/** Spelling of what is written in English and Indonesian. Words that are right and unknown are listed in `content/style/<locale>.yaml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const words = ['en', 'id'].flatMap((locale) => parse(readFileSync(`content/style/${locale}.yaml`, 'utf8')).words ?? []);

export default {
  version: '0.2',
  language: 'en-GB',
  import: ['@cspell/dict-id-id/cspell-ext.json'],
  words,
  files: ['content/{articles,notices}/{en,id}/**/*.mdx', 'content/{ui,topics}/{en,id}.yaml', 'content/troubleshooters/{en,id}/*.yaml', '*.md'],
  overrides: [{ filename: ['content/**/id/**', 'content/*/id.yaml'], language: 'id-ID,en-GB' }],
  // Search terms are readers' own spelling; tags and addresses are looked at by npm run check.
  ignoreRegExpList: [
    '/^(searchTerms|sharedTerms|mustFind):[\\s\\S]*?^(?=[a-z])/gm',
    '/<[^>]*>/g',
    '/\\]\\([^)]*\\)/g',
    '/^(related|mostNeeded): .*$/gm',
    '/\\{[^}]*\\}/g',
    '/`[^`]*`/g',
    '/^```[\\s\\S]*?^```/gm',
  ],
};
