/**
 * What a value has to look like, said as the remedy. A schema gives the sentence as its error;
 * `check` finds the rule again by its sentence, and words it for editors in their language.
 */
export const rules = {
  'slug.form': 'Write an id of lower-case letters, digits and single hyphens, such as "tirana-2020".',
  'language.form': 'Write a language tag such as "de", "pt-BR" or "sr-Latn".',
  'text.blank': 'Write some text, or leave the field out.',
  'text.long': `Shorten the text to ${5000} characters.`,
  'text.control': 'Remove the invisible control characters.',
  'text.languages': 'Give the text in at least one language.',
  'rich-text.long': `Shorten the text to ${50000} characters.`,
  'list.long': `Shorten the list to ${10000} entries.`,
  'list.empty': 'Name at least one.',
  'moment.form':
    'Write a year, a month, a day or a time of day: 2020, 2020-10, 2020-10-07 or 2020-10-07T13:00.',
  'moment.day': 'This day does not exist in the calendar.',
  'date.form': 'Write a day such as 2020-10-07.',
  'instant.form': 'Write a time with its offset from UTC, such as 2020-10-14T09:00:00Z.',
  'zone.unknown': 'Name the time zone as region and city, such as Europe/Tirane or Asia/Tbilisi.',
  'country.unknown': 'Write the two letters of ISO 3166-1, such as GE; Kosovo is XK.',
  'url.form': 'Write a whole address that begins with https:// or http://.',
  'reference.form': 'Write an address, or a path relative to this document.',
  'email.form': 'Write an e-mail address such as info@example.org.',
  'number.whole': 'Write a whole number, 0 or more.',
  'number.positive': 'Write a whole number, 1 or more.',
  'number.range': 'Write a number within the range of the field.',
  'geo.pair': 'Give latitude and longitude together.',
  'geo.latitude': 'Write a latitude between -90 and 90.',
  'geo.longitude': 'Write a longitude between -180 and 180.',
  'sdg.form': 'Write a goal such as "11" or a target such as "11.3".',
  'wikidata.form': 'Write an item of Wikidata such as Q994.',
  'image.alt': 'Describe the picture in "alt", or say that it is decorative, and not both.',
  'image.both': 'Describe the picture in "alt", or say "decorative: true"; not both.',
  'affiliation.empty': 'Give an organisation, a name, a role or a text.',
  'person.empty': 'Name a person of people.yaml, a name or an affiliation.',
  'presentation.title': 'Give a title, or the practice that lends its title.',
  'material.url': 'A public material needs its address.',
  'count.value':
    'Write a whole number, 0 or more; before it may stand one of: about, almost, more than, at least, up to, fewer than.',
  'count.max': 'The upper end of a range must be greater than its value.',
} as const;

/** Name of a rule that a single value can break. */
export type RuleName = keyof typeof rules;
