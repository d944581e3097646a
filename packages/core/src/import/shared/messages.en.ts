import type { FindingMessages } from './messages.js';

/** What each finding says in English. Names in braces are filled in from the finding. */
export const english: FindingMessages = {
  quotes: ['“', '”'],
  near: 'Is {near} meant?',
  missing: 'Not told by the source:',
  missingTold: 'The source says {source}:',
  levels: { error: 'error', unknown: 'unknown', 'left-out': 'left out', note: 'note' },
  sentences: {
    'source.empty': 'The file is empty.',
    'source.format':
      'The form of this file is not known. Known are CSV, XLSX, iCalendar, a page or file with JSON-LD, the answer of The Events Calendar, and a schedule of frab or pretalx in JSON or XML. Name it with --format if it is one of them.',
    'source.sign-in':
      'This is a sign-in page ({title}) and not what was asked for: the address is not public. Sign in, download the file, and import that; or ask for a public address.',
    'source.page': 'This is a web page ({title}) and no {format}. Look for the address of the file itself.',
    'source.syntax': 'The file cannot be read as {format}: {reason}. Correct it there, or export it anew.',
    'source.large': 'This is larger than what is read in one go ({most}). Export a part of it.',
    'source.unreadable': '{name} could not be read: {reason}.',
    'source.old-excel': 'This is a workbook of an old form ({kind}). Open it and save it as .xlsx.',
    'source.several-formats':
      'Several files are read together only as sheets of one template (CSV). Import the others one by one.',
    'source.encoding':
      'The file is not UTF-8; it was read as Windows-1252. Look at letters such as ä, ö, ü in what was written.',
    'source.no-events': 'There is no event in this source.',
    'source.no-json-ld':
      'There is no event in the page’s JSON-LD. If the event stands on the page all the same, write it by hand.',
    'source.refused': 'The site answered with a refusal: {reason}. Its owner may have switched this way off.',
    'source.partial':
      'The answer holds {count} of {total} events. Import the next pages, too (…&page=2), or ask for more with per_page.',
    'source.block':
      'A block of JSON-LD cannot be read ({reason}) and seems to hold an event. Correct it there.',
    'date.unreadable': '{value} is no date that can be read. Write it as 2031-05-14 or 2031-05-14 10:00.',
    'date.ambiguous':
      'Is {value} day before month, or month before day? Say so for the whole source with --date-order dmy or --date-order mdy.',
    'date.short-year': 'The year of {value} has two digits. Write all four.',
    'date.no-such-day': 'The day {value} does not exist. Correct it.',
    'date.other-order': '{value} does not fit the order of --date-order. Check the order, or this date.',
    'date.missing': 'The date is missing. An event has to have one, be it a year alone.',
    'date.serial':
      '{value} looks like a day in a spreadsheet’s own counting. In a workbook it was read as {date}; in a CSV file, write the date.',
    'date.only': 'A time was announced, and a day stands here: read as the day {value}.',
    'time.unreadable': '{value} is no time of day that can be read. Write it as 10:00.',
    'time.order': 'The end {end} lies before the start {start}. Correct one of them.',
    'time.seconds': 'The seconds of {time} were dropped; events are written to the minute.',
    'time.contradiction':
      'The source contradicts itself: {local} on its clock ({zone}) is not the instant it gives beside it ({utc}). Correct one of them there.',
    'time.without-day': 'There is a time and no day, or no start, that it belongs to. Add it.',
    'time.twice':
      'The clock shows {time} twice that night, and the second time cannot be written in this zone. Name --time-zone UTC.',
    'zone.unknown':
      'The time zone {name} is not known and not defined by the source. Name the right one with --time-zone, such as --time-zone {zone}.',
    'zone.floating':
      'The time {time} bears no time zone, and nobody can tell which instant it is. Name the zone with --time-zone, such as --time-zone {zone}.',
    'zone.abbreviation':
      'The abbreviation {value} of {time} is no time zone, and your publisher’s clocks differ from it. Name the zone with --time-zone, such as --time-zone {zone}.',
    'zone.contradiction':
      'The calendar’s own definition of {name} differs from {zone} at {time}. Say which is right with --time-zone {zone}, or another zone.',
    'zone.offset-only':
      'The source gives the instant and not the time zone: written in UTC. Name the zone with --time-zone to have local times.',
    'zone.publisher':
      'The source gives the instant and not the time zone: written on the clock of {zone}, the publisher’s zone.',
    'zone.twice': 'The clock of the zone shows this hour twice: written in UTC.',
    'zone.windows': 'Windows’ {name} was read as {zone}.',
    'duration.unreadable': '{value} is no duration that can be read, such as PT1H30M or 01:30.',
    'recur.refused':
      'The repetition cannot be followed, because of {part}. Write its dates down one by one in the source, or import the event alone and add them.',
    'recur.endless':
      'The repetition has no end. Name the last day with --until, such as --until 2031-12-31; nothing after it is imported.',
    'recur.many': 'The repetition has more than {most} meetings. Name an earlier last day with --until.',
    'recur.start':
      'The first day ({start}) is none of the repetition’s own days (the first of which is {first}), so that nobody can tell its meetings. Correct it there.',
    'recur.range':
      'A change “this and all that follow” cannot be followed. Write the dates down one by one there.',
    'recur.empty': 'All meetings of the repetition were taken out. Remove the entry there.',
    'recur.stray': 'A changed meeting ({time}) is none of the repetition’s; it was added.',
    'recur.expanded': 'The repetition became {count} sessions of one event.',
    'title.missing': 'The title is missing. Add it there.',
    'html.converted': 'HTML in a plain text was turned into text.',
    'text.lost': 'Not taken over, because texts cannot hold it: {what}.',
    'text.number':
      'The number {value} stands where a text is meant. Had it zeros in front, they are gone: format the cell as text.',
    'text.language':
      'The language of the texts is not told; they count as the publisher’s ({language}). If they are in another, write `language: original: …`.',
    'text.meeting-link': 'The text holds the way into a private meeting. Take it out before you publish.',
    'people.attendees': 'Attendees ({count}) and their addresses were left out.',
    'people.organiser': 'The organiser’s name and address were left out, since they are a person’s.',
    'people.contact':
      'Contact persons were left out. Name them in people.yaml with a ground for publication.',
    'people.performers':
      'Performers ({count}) were left out. Name them in people.yaml with a ground for publication, and in the programme.',
    'people.column':
      'The column or row {name} holds something of persons, which has no place here. Delete it; presenters stand in their own sheet, without addresses.',
    'people.address': 'An e-mail address stands here. Delete it; addresses of persons are not imported.',
    'people.no-basis':
      '{count} names came without a ground for publication. They stand in the file, and no page shows them before people.yaml records one.',
    'people.homeless':
      'Nobody can tell where this person appeared. Fill in the presentation or the programme item.',
    'event.private': 'The entry {title} is marked as private and was left out.',
    'event.twice': 'The event {title} stands in the source twice; the later version was taken.',
    'event.there':
      'The folder {id} is there already. Nothing is overwritten unless you say --overwrite; texts and pictures beside it stay then.',
    'event.like':
      'It looks like an event that is there already ({id}): same day, like title. Delete one of the two if they are the same.',
    'event.parts':
      'Parts of the event ({count}) were left out. Write them into its programme, or into sessions where they are days of their own.',
    'event.schedule': 'The event repeats by a rule that is not followed. Write its days into sessions.',
    'event.draft': 'The entry {title} is not published there ({state}) and was left out.',
    'field.missing': 'This cell must not be empty. Fill it in, or delete the row.',
    'status.words':
      'The title says that the event does not take place as planned; the source’s status does not.',
    'status.unknown': 'The status {value} is not known.',
    'attendance.plugin': 'The source writes “offline” for every event; it says nothing of this one.',
    'place.unknown':
      'The municipality {name} is not in municipalities.yaml. `connective place {name}` writes its entry; then name it in the event.',
    'place.meeting-link':
      'The way into a private meeting stood where the place is meant, and was left out: a feed is public.',
    'place.point': 'Without usable coordinates: {value}.',
    'municipality.bare':
      '{name} was added to municipalities.yaml without a point on the map. `connective place {name}` knows more of it.',
    'organiser.unknown':
      'The organiser {name} is not in organisations.yaml. If it is no person, add it there and name it in the event.',
    'topic.unknown': 'Not in your registries, and not taken over: {names}.',
    'word.unknown': '{value} is not known here.',
    'image.credit':
      'The picture was not taken over, because the source does not say whose it is and under which licence. Add it with its credit.',
    attachment: 'Attached files ({count}) were left out.',
    'item.time':
      'Is {time} the night before or after? The schedule does not say when its day begins. Add the full date there.',
    'item.kinds': 'Kinds of item that are not known and became “other”: {names}.',
    'url.unreadable': '{value} is no web address. It has to begin with https:// or http://.',
    'sheet.unknown':
      'The sheet {name} is none of the template. Its sheets are: {names}. Delete it, or name it so.',
    'sheet.twice': 'The sheet {name} is there twice. Keep one.',
    'sheet.missing': 'The sheet {name} is missing. Without it nobody knows which event this is.',
    'column.unknown': 'The column {name} is none of this sheet. Possible are: {names}.',
    'column.twice': 'The column {name} is there twice. Keep one.',
    'column.missing': 'The column {name} is missing.',
    'row.unknown': 'The row {name} is none of the template’s. Rename or delete it.',
    'row.twice': 'The row {name} is there twice. Keep one.',
    'row.long':
      'This row has more cells than there are headings ({columns}). A text with separators in it has to stand in quotation marks.',
    'cell.formula':
      'A formula stands here ({value}), and its result is not in the file. Replace it with its value (copy, paste as values).',
    'cell.error': 'The spreadsheet shows an error here ({value}). Correct it there.',
    'cell.merged':
      'The cell is merged over several columns, so that nobody can tell which of them is meant. Unmerge it.',
    'cell.count':
      '{value} is no number that can be read. Write 50, or with one of the usual words: about 50, more than 23, at least 10, up to 30, 20–30.',
    'cell.zeros':
      '{value} has lost the zeros before it: an official key is a text. Format the cell as text and write the key anew; a German one has eight digits.',
    'cell.country': 'The country {value} is not known. Write its usual name, or its two letters (GE).',
    'cell.language': 'The language {value} is not known. Write its tag, such as de, en or pt-BR.',
    'cell.basis':
      'The basis {value} is not known. Possible are: consent, contract, public task, legitimate interest, already public.',
    'cell.unknown-item': 'No item of the programme is called {value}. Write its title as in the programme.',
    'cell.yes-no': '{value} is neither yes nor no.',
    check: '{message}',
  },
};
