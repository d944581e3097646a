import type { Messages } from './messages.js';

/** What each issue says in English. Names in braces are filled in from the issue. */
export const english: Messages = {
  quotes: ['“', '”'],
  near: 'Did you mean {near}?',
  swapped: 'Latitude and longitude look swapped. Write {swapped}.',
  anyOf: 'Possible are: {words}.',
  lists: {
    municipalities: 'in municipalities.yaml',
    organisations: 'in organisations.yaml',
    people: 'in people.yaml',
    topics: 'in topics.yaml',
    regions: 'in regions.yaml',
    series: 'in series.yaml',
    practices: 'in the folder practices',
    workingGroups: 'in working-groups.yaml',
    materials: 'in materials.yaml',
    events: 'in the folder events',
    articles: 'among the articles',
    sources: 'among the articles and materials',
    presentations: 'among the presentations of this event',
    questions: 'among the questions of this event',
    locations: 'among the locations of this event',
  },
  things: {
    participants: 'participants',
    municipalities: 'municipalities',
    countries: 'countries',
    organisations: 'organisations',
    practices: 'practices',
    presentations: 'presentations',
    questions: 'questions',
    sessions: 'sessions',
    'project-ideas': 'project ideas',
    challenges: 'challenges',
  },
  sentences: {
    'slug.form':
      'Write an id of lower-case letters, digits and single hyphens, at most 80 characters: tirana-2020.',
    'language.form': 'Write a language tag such as de, pt-BR or sr-Latn.',
    'text.blank': 'Write some text, or leave the field out.',
    'text.long': 'Shorten the text to 5,000 characters.',
    'text.control': 'The text holds invisible control characters. Type it again, or paste it as plain text.',
    'text.languages': 'Give the text in at least one language.',
    'rich-text.long': 'Shorten the text to 50,000 characters.',
    'list.long': 'Shorten the list to 10,000 entries.',
    'list.empty': 'Name at least one.',
    'moment.form':
      'Write a year, a month, a day or a time of day: 2020, 2020-10, 2020-10-07 or 2020-10-07T13:00. The zone stands in timeZone, not behind the time.',
    'moment.day': 'This day does not exist in the calendar. Correct it.',
    'date.form': 'Write a day such as 2020-10-07.',
    'instant.form': 'Write a time in UTC such as 2020-10-14T09:00:00Z.',
    'zone.unknown': 'Name the time zone by region and city, such as Europe/Tirane or Asia/Tbilisi.',
    'country.unknown': 'Write the two letters of ISO 3166-1, such as GE; Kosovo is XK.',
    'url.form': 'Write a whole address that begins with https:// or http://.',
    'reference.form': 'Write an address, or the name of a file in this folder, without spaces.',
    'email.form': 'Write an e-mail address such as info@example.org, with its @.',
    'number.whole': 'Write a whole number, 0 or more, without quotation marks.',
    'number.positive': 'Write a whole number, 1 or more, without quotation marks.',
    'number.range': 'Write a number within the range of the field.',
    'geo.pair': 'Give latitude (lat) and longitude (lon) together.',
    'geo.latitude': 'Write a latitude between -90 and 90.',
    'geo.longitude': 'Write a longitude between -180 and 180.',
    'sdg.form': "Write a goal such as '11' or a target such as '11.3', in quotation marks.",
    'wikidata.form': 'Write an item of Wikidata such as Q994.',
    'image.alt':
      'The picture is not described, and counts as decoration. Say in alt what it shows, or write decorative: true.',
    'image.both': 'The picture is described and decorative at once. Delete alt or decorative.',
    'affiliation.empty': 'Give an organisation, a name, a role or a text.',
    'person.empty': 'Name a person of people.yaml, a name or an affiliation.',
    'presentation.title': 'Give a title, or the practice that lends its title.',
    'material.url': 'A public material needs its address in url. Without one, write access: unknown.',
    'count.value':
      'Write a whole number, 0 or more. Before it may stand one of: about, almost, more than, at least, up to, fewer than.',
    'count.max': 'The upper end of a range must be greater than its value.',
    'field.missing': 'The field {field} is missing. Add it.',
    'field.empty': 'Nothing stands after {field}. Write a value, or delete the line.',
    'field.unknown': 'There is no field {field} here. Correct it or delete it.',
    'word.unknown': 'The word {value} is not known here.',
    'type.text': 'A text is needed here. Write {value} in quotation marks.',
    'type.texts': 'Write a text here, or one for each language (de: …).',
    'type.list': 'Write a list here: each entry on a line of its own that begins with “- ”.',
    'type.map': 'Write fields with names here, such as “id: …”.',
    'type.flag': 'Write true or false here, without quotation marks.',
    'type.number': 'Write a number here, without quotation marks.',
    'number.small': 'Write {minimum} or more.',
    'value.unfit': 'The value {value} does not fit here. Look the field up in the reference.',
    'id.duplicate': 'The id {id} is taken. Choose another.',
    'id.typo':
      'Nobody names {id}, but {near} is named in {times} places. Write {near} here, or correct those.',
    'ref.unknown': 'There is no id {id} {kind}. Correct it, or add the entry.',
    'ref.self': '{id} names itself. Name another or delete the line.',
    'ref.circle': 'These name each other in a circle: {ids}. Take one of them out.',
    'ref.withdrawn': '{id} has been withdrawn (since {since}); it is named and not linked.',
    'list.duplicate': '{value} is in the list already. Delete it here.',
    'when.order': 'The end ({end}) lies before the start ({start}). Correct one of them.',
    'when.precision':
      'Start ({start}) and end ({end}) are not equally exact. Write both with a time of day, or both without.',
    'when.elsewhere':
      'All {parts} dated sessions and programme items lie outside the event. Correct its date, or theirs.',
    'sessions.outside': 'The session lies outside the event. Correct its date, or that of the event.',
    'sessions.order': 'The session does not start after the one above it. Change the order or the date.',
    'item.outside': 'The programme item lies outside the event. Correct its time, or that of the event.',
    'item.order': 'The item starts before {other}, which stands above it. Change the order or the time.',
    'item.room-clash':
      'Another item, {other}, is in {location} at the same time. Change the place or the time.',
    'article.too-early':
      'The review is dated before the event ({start}). Correct the date, or name the file announcement.',
    'article.too-late':
      'The announcement is dated after the end of the event ({end}). Correct the date, or give the file another name such as review.',
    'registration.late': 'Registration closes after the end of the event ({end}). Correct one of the two.',
    'series.position':
      '{other} has the same number {position} in the series {series}. Change one, or leave it out and write a label.',
    'series.order':
      'The event has a higher number in the series {series} than {other}, but is earlier. Correct the number or the date.',
    'presentation.unscheduled':
      'The presentation {id} is in no programme item. Add it to one under presentations.',
    'presentation.twice': 'The presentation {id} stands in two programme items. Delete it in one.',
    'question.unused': 'The question {id} is in no programme item.',
    'mode.place': 'The event is online, and yet has a place. Write hybrid or in-person, or delete the place.',
    'mode.no-place': 'The event is in person and has no place. Add one under locations (kind: place).',
    'mode.hybrid':
      'A hybrid event needs a place and a virtual location. Add what is missing under locations.',
    'status.previous': 'A rescheduled event needs the date it had before. Add it in previousStart.',
    'status.unmoved':
      'An earlier start ({start}) is given, but the status is scheduled. Write rescheduled, or delete the line.',
    'status.same': 'The earlier start is the same as the new one ({start}). Correct one of the two.',
    'status.online': 'The event was moved online, and yet is in person. Write online or hybrid.',
    'count.contradiction':
      'These numbers of {of} cannot all be true: {counts}. Correct one, or mark it planned: true.',
    'count.several': 'There are several numbers of {of}: {counts}. They agree ({range}).',
    'count.headline': 'Of several numbers of {of}, {marked} are marked headline: true. Mark exactly one.',
    'count.countries':
      '{listed} countries are listed, {stated} are stated. Correct the number or the list, or write countriesComplete: false.',
    'count.municipalities':
      '{listed} municipalities are listed, {stated} are stated. Correct the number or the list.',
    'count.practices':
      '{listed} practices were presented, {stated} are stated. Correct the number or the list.',
    'count.listed': '{listed} are in the list ({of}), {stated} are stated. Correct the number or the list.',
    'count.text': 'The words {text} say something else than the number ({stated}). Correct one of the two.',
    'count.more-cities-than-people':
      'There are more municipalities ({cities} or more) than participants ({people} at most). Correct one of the numbers.',
    'country.duplicate': 'The country {country} is in the list already. Delete it here.',
    'municipality.country':
      '{municipality} is in {country}, which is not in the list of countries. Add it, or write countriesComplete: false.',
    'geo.null-island': 'The point 0, 0 lies in the ocean. Write the point of {id}, or delete lat and lon.',
    'geo.country': 'The point {point} does not lie in {country}. Correct the point or the country.',
    'geo.missing': '{id} has no point (lat, lon) and will not be on the map.',
    'sdg.unknown': 'The 2030 Agenda has no target {sdg}. Correct it.',
    'person.withdrawn':
      '{person} has withdrawn (since {since}). Role and organisation will stand in place of the name.',
    'person.no-basis':
      'No ground is on record for publishing the name {name}; role and organisation will stand in its place. Enter the person in people.yaml.',
    'privacy.small-count':
      '{value} people of one municipality can be recognised; the number is left out. Delete it, or state {minimum} or more.',
    'privacy.meeting-link':
      'This looks like the link to a private meeting. Give the page where people register.',
    'former.twice':
      'Another entry names the address {url} already, and it can lead to one alone. Delete it here or there.',
    'former.taken': 'Another page stands at {url} by now and will stay there. Delete the line.',
    'former.no-page':
      'This entry has no page of its own to lead to. Name the address at the event or practice whose page it stands on, or delete it.',
    'former.host':
      'The feed does not lie on this host. Set up a redirect there; the line for it is in _redirects.',
    'former.server':
      'No file can answer here, only the server. Set up a redirect there; the line for it is in _redirects.',
    'lang.missing': 'The text in {language} is missing. Add it.',
    'lang.original': 'No text is written in {language}, the original language. Correct language.original.',
    'lang.undeclared':
      'The language {language} is not declared. Enter it under language.translations, or delete the text.',
    'lang.unused': 'No text is written in {language}. Correct the language, or delete it here.',
    'lang.note': 'The translation into {language} is not official. Say in note where it comes from.',
    'folder.missing': 'There is no folder {folder}. Give the folder with publisher.yaml.',
    'file.missing': 'The file {file} is missing. Create it.',
    'file.unknown': 'The file {file} has no meaning here and is not read. Correct its name, or move it away.',
    'id.folder': 'The id {value} differs from the folder. Write {id}, or leave the line out.',
    'id.file': 'The id {value} differs from the name of the file. Write {id}, or leave the line out.',
    'image.missing': 'There is no picture {file} beside this file. Put it there, or correct the name.',
    'yaml.tab': 'The line begins with a tab. Use spaces.',
    'yaml.colon': 'The text holds a colon and a space. Put the whole text in quotation marks.',
    'yaml.duplicate': 'The field {field} stands here twice. Delete one.',
    'yaml.indent':
      'The line does not line up with the lines above. Correct the spaces in front of it, or the “- ” or “:” that is missing.',
    'yaml.quote':
      'The quotation marks do not fit. Close the text with the mark it begins with, and put nothing after it.',
    'yaml.syntax': 'This is not YAML ({reason}). Compare the lines around with another file.',
    'yaml.alias': 'YAML takes {value} for a reference. Put the text in quotation marks.',
    'yaml.special': 'A text must not begin with {character}. Put it in quotation marks.',
    'yaml.bracket': 'The bracket is not closed. Close it, or write one entry a line.',
    'yaml.comma':
      'The text ends before {value}, because of a comma between braces. Put the text in quotation marks.',
    'yaml.comment-cut':
      'The text is cut short before {value}, which YAML takes for a comment. Put the text in quotation marks.',
    'article.name':
      'The name {file} does not say what the text is. Name it kind.language.md, such as review.de.md.',
    'article.translation':
      'This file does not say that it translates {file}. Add translation: with by and official.',
    'article.head':
      'The file needs a head: fields between two lines of three hyphens (---), the first at the very top.',
    'article.language':
      '{language} is no language tag. Name the file such as review.de.md or review.pt-BR.md.',
    'article.original':
      'Every language of this text is marked as a translation. Take translation: out of the original.',
    'article.field':
      'The field {field} belongs in the file of the original language, {file}. Delete it here.',
    'article.sections': 'Here are {here} sections, in {file} {there}. Both need the same, in the same order.',
    'article.id-long':
      'The id {id} would be longer than {maximum} characters. Write a shorter one in the field id.',
    'section.kind': 'There is no kind of section {value}.',
    'md.heading':
      'Headings cannot stand in a text. In prose files begin a section with “## ”; elsewhere write a paragraph.',
    'md.html':
      'HTML cannot stand in a text. Write Markdown: paragraphs, lists, *emphasis*, [links](https://…).',
    'md.image': 'Pictures cannot stand in a text. Enter the picture under image.',
    'md.table': 'Tables cannot stand in a text. Write a list.',
    'md.code': 'Code cannot stand in a text. Delete the backticks, or the spaces in front of the line.',
    'md.quote': 'Quotations set apart cannot stand in a text. Delete the “>”.',
    'md.rule': 'Lines across cannot stand in a text. Delete this one, or begin a section.',
    'md.break': 'A line break cannot be forced. Leave a line empty to begin a paragraph.',
    'md.link': 'The address {url} cannot be linked. Write one that begins with https://, mailto: or tel:.',
    'md.reference': 'Links cannot be defined apart from the text. Write [words](https://…).',
    'md.deep': 'The lists are nested too deeply. Write fewer levels.',
    'md.include':
      'A list of the event is named in two curly brackets, on a line of its own with an empty line before and after.',
  },
};
