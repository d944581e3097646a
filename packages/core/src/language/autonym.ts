/** Languages of the network in their own words (CLDR), so that no dictionary has to name them. */
const autonyms: Readonly<Record<string, string>> = {
  ar: 'العربية',
  az: 'azərbaycan',
  be: 'беларуская',
  bg: 'български',
  bs: 'bosanski',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  es: 'español',
  fr: 'français',
  hr: 'hrvatski',
  hy: 'հայերեն',
  it: 'italiano',
  ka: 'ქართული',
  mk: 'македонски',
  pt: 'português',
  ro: 'română',
  ru: 'русский',
  sq: 'shqip',
  sr: 'српски',
  tr: 'Türkçe',
  uk: 'українська',
};

/**
 * The name of a language in that language; its tag where it is not known here.
 *
 * @param tag - BCP 47 tag; regions and scripts are not told apart.
 */
export function autonymOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(autonyms, language) ? autonyms[language]! : tag;
}
