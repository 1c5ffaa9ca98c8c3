const PLACEHOLDER = /\{([a-z][a-z.-]*)\}/gi;

/** `fill('Hello {name}', { name: 'Ani' })` → `Hello Ani`. Throws when a value is missing: a reader must never see braces. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}

/** The names in braces in a text, in order. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}

/** The form of a text that fits the number in a language, filled in with the number in that language's digits. */
export function fillPlural(forms: PluralForms, count: number, languageTag: string): string {
  const form = forms[new Intl.PluralRules(languageTag).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(languageTag).format(count) });
}

/** A form for each of Unicode's plural categories that the language has. */
export type PluralForms = { [Category in Intl.LDMLPluralRule]?: string | undefined } & { other: string };
