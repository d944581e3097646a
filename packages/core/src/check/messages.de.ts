import type { Messages } from './messages.js';

/** What each issue says in German. Names in braces are filled in from the issue. */
export const german: Messages = {
  quotes: ['„', '“'],
  near: 'Ist {near} gemeint?',
  swapped: 'Breite und Länge sehen vertauscht aus. {swapped} schreiben.',
  anyOf: 'Möglich sind: {words}.',
  lists: {
    municipalities: 'in municipalities.yaml',
    organisations: 'in organisations.yaml',
    people: 'in people.yaml',
    topics: 'in topics.yaml',
    regions: 'in regions.yaml',
    series: 'in series.yaml',
    practices: 'im Ordner practices',
    workingGroups: 'in working-groups.yaml',
    materials: 'in materials.yaml',
    events: 'im Ordner events',
    articles: 'unter den Artikeln',
    sources: 'unter den Artikeln und Materialien',
    presentations: 'unter den Präsentationen dieser Veranstaltung',
    questions: 'unter den Fragen dieser Veranstaltung',
    locations: 'unter den Orten dieser Veranstaltung',
  },
  things: {
    participants: 'Teilnehmende',
    municipalities: 'Kommunen',
    countries: 'Länder',
    organisations: 'Organisationen',
    practices: 'Praxisbeispiele',
    presentations: 'Präsentationen',
    questions: 'Fragen',
    sessions: 'Sitzungen',
    'project-ideas': 'Projektideen',
    challenges: 'Herausforderungen',
  },
  sentences: {
    'slug.form':
      'Als Kennung Kleinbuchstaben, Ziffern und einzelne Bindestriche schreiben, höchstens 80 Zeichen: tirana-2020.',
    'language.form': 'Ein Sprachkürzel wie de, pt-BR oder sr-Latn schreiben.',
    'text.blank': 'Hier fehlt der Text. Ergänzen oder das Feld weglassen.',
    'text.long': 'Den Text auf 5.000 Zeichen kürzen.',
    'text.control': 'Im Text stehen unsichtbare Steuerzeichen. Neu tippen oder als reinen Text einfügen.',
    'text.languages': 'Den Text in mindestens einer Sprache angeben.',
    'rich-text.long': 'Den Text auf 50.000 Zeichen kürzen.',
    'list.long': 'Die Liste auf 10.000 Einträge kürzen.',
    'list.empty': 'Mindestens einen Eintrag nennen.',
    'moment.form':
      'Jahr, Monat, Tag oder Uhrzeit schreiben: 2020, 2020-10, 2020-10-07 oder 2020-10-07T13:00. Die Zone steht in timeZone, nicht hinter der Uhrzeit.',
    'moment.day': 'Diesen Tag gibt es im Kalender nicht. Berichtigen.',
    'date.form': 'Einen Tag schreiben wie 2020-10-07.',
    'instant.form': 'Einen Zeitpunkt in UTC schreiben wie 2020-10-14T09:00:00Z.',
    'zone.unknown': 'Die Zeitzone mit Erdteil und Stadt nennen, etwa Europe/Tirane oder Asia/Tbilisi.',
    'country.unknown': 'Die zwei Buchstaben nach ISO 3166-1 schreiben, etwa GE; Kosovo ist XK.',
    'url.form': 'Eine ganze Adresse schreiben, die mit https:// oder http:// beginnt.',
    'reference.form': 'Eine Adresse oder den Namen einer Datei in diesem Ordner schreiben, ohne Leerzeichen.',
    'email.form': 'Eine E-Mail-Adresse schreiben wie info@beispiel.de, mit dem Zeichen @.',
    'number.whole': 'Eine ganze Zahl ab 0 schreiben, ohne Anführungszeichen.',
    'number.positive': 'Eine ganze Zahl ab 1 schreiben, ohne Anführungszeichen.',
    'number.range': 'Eine Zahl im Bereich des Feldes schreiben.',
    'geo.pair': 'Breite (lat) und Länge (lon) zusammen angeben.',
    'geo.latitude': 'Eine Breite zwischen -90 und 90 schreiben.',
    'geo.longitude': 'Eine Länge zwischen -180 und 180 schreiben.',
    'sdg.form': "Ein Ziel wie '11' oder ein Unterziel wie '11.3' schreiben, in Anführungszeichen.",
    'wikidata.form': 'Einen Eintrag von Wikidata schreiben wie Q994.',
    'image.alt':
      'Das Bild ist nicht beschrieben und gilt als Schmuck. In alt sagen, was es zeigt, oder decorative: true schreiben.',
    'image.both': 'Das Bild ist beschrieben und zugleich Schmuck. alt oder decorative löschen.',
    'affiliation.empty': 'Eine Organisation, einen Namen, eine Rolle oder einen Text angeben.',
    'person.empty': 'Eine Person aus people.yaml, einen Namen oder eine Zugehörigkeit angeben.',
    'presentation.title': 'Einen Titel angeben oder das Praxisbeispiel, dessen Titel gilt.',
    'material.url':
      'Öffentliches Material braucht seine Adresse in url. Ohne Adresse access: unknown schreiben.',
    'count.value':
      'Eine ganze Zahl ab 0 schreiben. Davor kann eines dieser Worte stehen: rund, knapp, mehr als, mindestens, bis zu, weniger als.',
    'count.max': 'Das obere Ende muss größer sein als der Wert.',
    'field.missing': 'Das Feld {field} fehlt. Ergänzen.',
    'field.empty': 'Nach {field} steht nichts. Einen Wert schreiben oder die Zeile löschen.',
    'field.unknown': 'Ein Feld {field} gibt es hier nicht. Berichtigen oder löschen.',
    'word.unknown': 'Das Wort {value} ist hier nicht bekannt.',
    'type.text': 'Hier wird ein Text gebraucht. {value} in Anführungszeichen schreiben.',
    'type.texts': 'Hier einen Text schreiben, oder einen je Sprache (de: …).',
    'type.list': 'Hier eine Liste schreiben: jeden Eintrag in eine eigene Zeile, die mit „- “ beginnt.',
    'type.map': 'Hier Felder mit Namen schreiben, etwa „id: …“.',
    'type.flag': 'Hier true oder false schreiben, ohne Anführungszeichen.',
    'type.number': 'Hier eine Zahl schreiben, ohne Anführungszeichen.',
    'number.small': '{minimum} oder mehr schreiben.',
    'value.unfit': 'Der Wert {value} passt hier nicht. Das Feld in der Referenz nachschlagen.',
    'id.duplicate': 'Die Kennung {id} ist schon vergeben. Eine andere wählen.',
    'id.typo':
      '{id} wird nirgends genannt, {near} aber an {times} Stellen. Hier {near} schreiben oder die Stellen berichtigen.',
    'ref.unknown': 'Die Kennung {id} gibt es {kind} nicht. Berichtigen oder den Eintrag ergänzen.',
    'ref.self': '{id} nennt sich selbst. Etwas anderes nennen oder die Zeile löschen.',
    'ref.circle': 'Diese nennen einander im Kreis: {ids}. Eine der Angaben löschen.',
    'ref.withdrawn': '{id} ist zurückgezogen (seit {since}) und wird nur genannt, nicht verlinkt.',
    'list.duplicate': '{value} steht schon in der Liste. Hier löschen.',
    'when.order': 'Das Ende ({end}) liegt vor dem Beginn ({start}). Eines von beiden berichtigen.',
    'when.precision':
      'Beginn ({start}) und Ende ({end}) sind nicht gleich genau. Beide mit Uhrzeit schreiben oder beide ohne.',
    'when.elsewhere':
      'Alle {parts} Sitzungen und Programmpunkte mit Datum liegen außerhalb der Veranstaltung. Deren Datum berichtigen oder das der Teile.',
    'sessions.outside':
      'Die Sitzung liegt außerhalb der Veranstaltung. Ihr Datum oder das der Veranstaltung berichtigen.',
    'sessions.order': 'Die Sitzung beginnt nicht nach der darüber. Reihenfolge oder Datum ändern.',
    'item.outside':
      'Der Programmpunkt liegt außerhalb der Veranstaltung. Seine Zeit oder die der Veranstaltung berichtigen.',
    'item.order': 'Der Punkt beginnt vor {other}, steht aber darunter. Reihenfolge oder Zeit ändern.',
    'item.room-clash': 'Zur selben Zeit ist {other} in {location}. Ort oder Zeit ändern.',
    'article.too-early':
      'Der Rückblick ist vor der Veranstaltung datiert ({start}). Das Datum berichtigen oder die Datei announcement nennen.',
    'article.too-late':
      'Die Ankündigung ist nach dem Ende der Veranstaltung datiert ({end}). Das Datum berichtigen oder die Datei anders nennen, etwa review.',
    'registration.late':
      'Der Anmeldeschluss liegt nach dem Ende der Veranstaltung ({end}). Eines von beiden berichtigen.',
    'series.position':
      '{other} hat in der Reihe {series} dieselbe Nummer {position}. Eine ändern oder weglassen und label schreiben.',
    'series.order':
      'Die Veranstaltung hat in der Reihe {series} eine höhere Nummer als {other}, ist aber früher. Nummer oder Datum berichtigen.',
    'presentation.unscheduled':
      'Die Präsentation {id} steht in keinem Programmpunkt. Dort unter presentations ergänzen.',
    'presentation.twice': 'Die Präsentation {id} steht in zwei Programmpunkten. In einem löschen.',
    'question.unused': 'Die Frage {id} steht in keinem Programmpunkt.',
    'mode.place':
      'Die Veranstaltung ist online und hat doch einen Ort. hybrid oder in-person schreiben oder den Ort löschen.',
    'mode.no-place':
      'Die Veranstaltung ist vor Ort und hat keinen Ort. Unter locations ergänzen (kind: place).',
    'mode.hybrid':
      'Eine hybride Veranstaltung braucht einen Ort und einen virtuellen Raum. Unter locations ergänzen, was fehlt.',
    'status.previous': 'Eine verlegte Veranstaltung braucht ihr früheres Datum. In previousStart ergänzen.',
    'status.unmoved':
      'Ein früherer Beginn ({start}) ist angegeben, doch status ist scheduled. rescheduled schreiben oder die Zeile löschen.',
    'status.same': 'Der frühere Beginn ist derselbe wie der neue ({start}). Eines von beiden berichtigen.',
    'status.online':
      'Die Veranstaltung wurde ins Netz verlegt und ist doch vor Ort. online oder hybrid schreiben.',
    'count.contradiction':
      'Diese Zahlen können nicht alle stimmen ({of}): {counts}. Eine berichtigen oder mit planned: true kennzeichnen.',
    'count.several': 'Mehrere Zahlen stehen nebeneinander ({of}): {counts}. Sie vertragen sich ({range}).',
    'count.headline':
      'Von mehreren Zahlen ({of}) sind {marked} mit headline: true gekennzeichnet. Genau eine kennzeichnen.',
    'count.countries':
      '{listed} Länder stehen in der Liste, {stated} sind angegeben. Zahl oder Liste berichtigen, oder countriesComplete: false schreiben.',
    'count.municipalities':
      '{listed} Kommunen stehen in der Liste, {stated} sind angegeben. Zahl oder Liste berichtigen.',
    'count.practices':
      '{listed} Praxisbeispiele wurden vorgestellt, {stated} sind angegeben. Zahl oder Liste berichtigen.',
    'count.listed':
      '{listed} stehen in der Liste ({of}), {stated} sind angegeben. Zahl oder Liste berichtigen.',
    'count.text':
      'Die Worte {text} sagen etwas anderes als die Zahl ({stated}). Eines von beiden berichtigen.',
    'count.more-cities-than-people':
      'Es sind mehr Kommunen (ab {cities}) als Teilnehmende (bis {people}). Eine der Zahlen berichtigen.',
    'country.duplicate': 'Das Land {country} steht schon in der Liste. Hier löschen.',
    'municipality.country':
      '{municipality} liegt in {country}, das nicht in der Liste der Länder steht. Ergänzen oder countriesComplete: false schreiben.',
    'geo.null-island': 'Der Punkt 0, 0 liegt im Meer. Den Punkt von {id} schreiben oder lat und lon löschen.',
    'geo.country': 'Der Punkt {point} liegt nicht in {country}. Den Punkt oder das Land berichtigen.',
    'geo.missing': '{id} hat keinen Punkt (lat, lon) und wird nicht auf der Karte stehen.',
    'sdg.unknown': 'In der Agenda 2030 gibt es kein Unterziel {sdg}. Berichtigen.',
    'person.withdrawn':
      '{person} hat widerrufen (seit {since}). Statt des Namens werden Rolle und Organisation stehen.',
    'person.no-basis':
      'Für den Namen {name} ist keine Rechtsgrundlage vermerkt; an seiner Stelle werden Rolle und Organisation stehen. Die Person in people.yaml eintragen.',
    'privacy.small-count':
      '{value} Personen aus einer Kommune sind erkennbar; die Zahl wird weggelassen. Löschen oder {minimum} und mehr angeben.',
    'privacy.meeting-link':
      'Das sieht nach dem Zugang zu einer geschlossenen Sitzung aus. Die Seite zur Anmeldung angeben.',
    'former.twice':
      'Die Adresse {url} nennt schon ein anderer Eintrag; weiterleiten kann sie nur zu einem. Hier oder dort löschen.',
    'former.taken': 'Unter {url} steht inzwischen eine andere Seite, und sie bleibt dort. Die Zeile löschen.',
    'former.no-page':
      'Dieser Eintrag hat keine eigene Seite, zu der weitergeleitet werden könnte. Bei der Veranstaltung oder Praxis nennen, auf deren Seite er steht, oder löschen.',
    'former.host':
      'Auf diesem Server liegt der Feed nicht. Dort eine Weiterleitung einrichten; die Zeile dafür steht in _redirects.',
    'former.server':
      'Hier kann keine Datei antworten, nur der Server. Die Weiterleitung dort einrichten; die Zeile dafür steht in _redirects.',
    'lang.missing': 'Der Text fehlt in der Sprache {language}. Ergänzen.',
    'lang.original': 'In der Originalsprache {language} steht kein Text. language.original berichtigen.',
    'lang.undeclared':
      'Die Sprache {language} ist nicht angekündigt. Unter language.translations eintragen oder den Text löschen.',
    'lang.unused': 'In der Sprache {language} steht kein Text. Die Sprache berichtigen oder hier löschen.',
    'lang.note':
      'Die Übersetzung in der Sprache {language} ist nicht amtlich. In note sagen, woher sie kommt.',
    'folder.missing': 'Einen Ordner {folder} gibt es nicht. Den Ordner mit publisher.yaml angeben.',
    'file.missing': 'Die Datei {file} fehlt. Anlegen.',
    'file.unknown':
      'Die Datei {file} hat hier keine Bedeutung und wird nicht gelesen. Den Namen berichtigen oder sie woanders ablegen.',
    'id.folder':
      'Die Kennung {value} weicht vom Namen des Ordners ab. {id} schreiben oder die Zeile weglassen.',
    'id.file': 'Die Kennung {value} weicht vom Namen der Datei ab. {id} schreiben oder die Zeile weglassen.',
    'image.missing': 'Neben dieser Datei liegt kein Bild {file}. Dort ablegen oder den Namen berichtigen.',
    'yaml.tab': 'Die Zeile beginnt mit einem Tabulator. Leerzeichen verwenden.',
    'yaml.colon':
      'Im Text steht ein Doppelpunkt mit Leerzeichen. Den ganzen Text in Anführungszeichen setzen.',
    'yaml.duplicate': 'Das Feld {field} steht hier zweimal. Eines löschen.',
    'yaml.indent':
      'Die Zeile ist nicht eingerückt wie die darüber. Die Leerzeichen davor berichtigen, oder „- “ oder „:“ ergänzen.',
    'yaml.quote':
      'Die Anführungszeichen passen nicht. Den Text mit demselben Zeichen schließen und nichts dahinter schreiben.',
    'yaml.syntax': 'Das ist kein YAML ({reason}). Die Zeilen ringsum mit einer anderen Datei vergleichen.',
    'yaml.alias': 'YAML hält {value} für einen Verweis. Den Text in Anführungszeichen setzen.',
    'yaml.special': 'Ein Text darf nicht mit {character} beginnen. In Anführungszeichen setzen.',
    'yaml.bracket':
      'Die Klammer ist nicht geschlossen. Schließen oder jeden Eintrag in eine Zeile schreiben.',
    'yaml.comma':
      'Vor {value} endet der Text, weil in geschweiften Klammern ein Komma steht. Den Text in Anführungszeichen setzen.',
    'yaml.comment-cut':
      'Der Text bricht vor {value} ab, weil YAML das für einen Kommentar hält. Den Text in Anführungszeichen setzen.',
    'article.name':
      'Der Name {file} sagt nicht, was der Text ist. Art.Sprache.md schreiben, etwa review.de.md.',
    'article.translation':
      'Diese Datei sagt nicht, dass sie {file} übersetzt. translation: mit by und official ergänzen.',
    'article.head':
      'Der Datei fehlt der Kopf: Felder zwischen zwei Zeilen mit drei Bindestrichen (---), die erste ganz oben.',
    'article.language':
      '{language} ist kein Sprachkürzel. Die Datei etwa review.de.md oder review.pt-BR.md nennen.',
    'article.original':
      'Jede Sprache dieses Textes ist als Übersetzung gekennzeichnet. translation: im Original löschen.',
    'article.field': 'Das Feld {field} gehört in die Datei der Originalsprache, {file}. Hier löschen.',
    'article.sections':
      'Hier stehen {here} Abschnitte, in {file} {there}. Beide brauchen gleich viele, in derselben Reihenfolge.',
    'article.id-long':
      'Die Kennung {id} wäre länger als {maximum} Zeichen. Im Feld id eine kürzere schreiben.',
    'section.kind': 'Eine Art von Abschnitt {value} gibt es nicht.',
    'md.heading':
      'Überschriften können nicht im Text stehen. In Textdateien einen Abschnitt mit „## “ beginnen, sonst einen Absatz schreiben.',
    'md.html':
      'HTML kann nicht im Text stehen. Markdown schreiben: Absätze, Listen, *Betonung*, [Links](https://…).',
    'md.image': 'Bilder können nicht im Text stehen. Das Bild unter image eintragen.',
    'md.table': 'Tabellen können nicht im Text stehen. Eine Liste schreiben.',
    'md.code':
      'Code kann nicht im Text stehen. Die Gravis-Zeichen (`) oder die Leerzeichen am Zeilenanfang löschen.',
    'md.quote': 'Abgesetzte Zitate können nicht im Text stehen. Das „>“ löschen.',
    'md.rule': 'Querlinien können nicht im Text stehen. Löschen oder einen Abschnitt beginnen.',
    'md.break': 'Ein Zeilenumbruch lässt sich nicht erzwingen. Für einen Absatz eine Zeile leer lassen.',
    'md.link':
      'Die Adresse {url} kann nicht verlinkt werden. Eine schreiben, die mit https://, mailto: oder tel: beginnt.',
    'md.reference': 'Links können nicht getrennt vom Text stehen. [Worte](https://…) schreiben.',
    'md.deep': 'Die Listen sind zu tief verschachtelt. Weniger Ebenen schreiben.',
    'md.include':
      'Eine Liste der Veranstaltung steht in doppelten geschweiften Klammern auf einer eigenen Zeile, davor und danach eine leere.',
  },
};
