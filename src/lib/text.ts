/** Words in every language we ship. Vietnamese is the source; English is complete beside it: a missing one does not compile. */
export type Lang = 'vi' | 'en';
export type Text = Readonly<Record<Lang, string>>;

export const langs = ['vi', 'en'] as const satisfies readonly Lang[];

export const text = (vi: string, en: string): Text => ({ vi, en });

/** Replaces every `{name}` in both languages. */
export function fill(template: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const into = (lang: Lang) =>
    template[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'object' ? value[lang] : String(value);
    });
  return { vi: into('vi'), en: into('en') };
}
