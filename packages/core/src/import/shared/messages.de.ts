import type { FindingMessages } from './messages.js';

/** What each finding says in German. Names in braces are filled in from the finding. */
export const german: FindingMessages = {
  quotes: ['„', '“'],
  near: 'Ist {near} gemeint?',
  missing: 'In der Quelle nicht angegeben:',
  missingTold: 'In der Quelle steht {source}:',
  levels: { error: 'Fehler', unknown: 'unbekannt', 'left-out': 'weggelassen', note: 'Hinweis' },
  sentences: {
    'source.empty': 'Die Datei ist leer.',
    'source.format':
      'Die Form dieser Datei ist nicht bekannt. Bekannt sind CSV, XLSX, iCalendar, eine Seite oder Datei mit JSON-LD, die Antwort von The Events Calendar und ein Programm von frab oder pretalx in JSON oder XML. Ist es eine davon, sie mit --format nennen.',
    'source.sign-in':
      'Das ist eine Anmeldeseite ({title}) und nicht das Gewünschte: Die Adresse ist nicht öffentlich. Anmelden, die Datei herunterladen und diese importieren, oder nach einer öffentlichen Adresse fragen.',
    'source.page':
      'Das ist eine Webseite ({title}) und kein {format}. Nötig ist die Adresse der Datei selbst.',
    'source.syntax':
      'Die Datei lässt sich nicht als {format} lesen: {reason}. Dort berichtigen oder neu ausgeben.',
    'source.large': 'Das ist mehr, als auf einmal gelesen wird ({most}). Einen Teil davon ausgeben.',
    'source.unreadable': '{name} konnte nicht gelesen werden: {reason}.',
    'source.old-excel': 'Das ist eine Tabelle in anderer Form ({kind}). Öffnen und als .xlsx speichern.',
    'source.several-formats':
      'Mehrere Dateien zusammen werden nur als Blätter einer Vorlage (CSV) gelesen. Die anderen einzeln importieren.',
    'source.encoding':
      'Die Datei ist kein UTF-8; sie wurde als Windows-1252 gelesen. Im Ergebnis auf ä, ö, ü und Ähnliches achten.',
    'source.no-events': 'In dieser Quelle steht keine Veranstaltung.',
    'source.no-json-ld':
      'Im JSON-LD der Seite steht keine Veranstaltung. Steht sie trotzdem auf der Seite, von Hand abschreiben.',
    'source.refused':
      'Die Website hat abgelehnt: {reason}. Vielleicht hat ihr Betreiber diesen Weg abgeschaltet.',
    'source.partial':
      'Die Antwort enthält {count} von {total} Veranstaltungen. Auch die nächsten Seiten importieren (…&page=2) oder mit per_page mehr verlangen.',
    'source.block':
      'Ein Block JSON-LD lässt sich nicht lesen ({reason}) und enthält wohl eine Veranstaltung. Dort berichtigen.',
    'date.unreadable':
      '{value} lässt sich nicht als Datum lesen. So schreiben: 2031-05-14 oder 14.05.2031 10:00.',
    'date.ambiguous':
      'Steht in {value} der Tag vor dem Monat oder der Monat vor dem Tag? Für die ganze Quelle angeben: --date-order dmy oder --date-order mdy.',
    'date.short-year': 'Das Jahr in {value} hat zwei Ziffern. Alle vier schreiben.',
    'date.no-such-day': 'Den Tag {value} gibt es nicht. Berichtigen.',
    'date.other-order': '{value} passt nicht zur Reihenfolge in --date-order. Diese oder das Datum prüfen.',
    'date.missing': 'Das Datum fehlt. Ohne geht es nicht, und sei es nur ein Jahr.',
    'date.serial':
      '{value} sieht aus wie ein Tag in der Zählung einer Tabelle. In einer Arbeitsmappe als {date} gelesen; in einer CSV-Datei das Datum schreiben.',
    'date.only': 'Angekündigt war eine Uhrzeit, hier steht ein Tag: gelesen als {value}.',
    'time.unreadable': '{value} lässt sich nicht als Uhrzeit lesen. So schreiben: 10:00.',
    'time.order': 'Das Ende {end} liegt vor dem Beginn {start}. Eines davon berichtigen.',
    'time.seconds': 'Die Sekunden von {time} entfallen; Zeiten stehen auf die Minute genau.',
    'time.contradiction':
      'Die Quelle widerspricht sich: {local} auf ihrer Uhr ({zone}) ist nicht der Zeitpunkt, der daneben steht ({utc}). Dort eines davon berichtigen.',
    'time.without-day': 'Hier steht eine Uhrzeit, zu der Tag oder Beginn fehlt. Ergänzen.',
    'time.twice':
      'In dieser Nacht zeigt die Uhr {time} zweimal, und das zweite Mal lässt sich in dieser Zeitzone nicht schreiben. --time-zone UTC nennen.',
    'zone.unknown':
      'Die Zeitzone {name} ist nicht bekannt und in der Quelle nicht erklärt. Die richtige mit --time-zone nennen, etwa --time-zone {zone}.',
    'zone.floating':
      'Die Zeit {time} steht ohne Zeitzone da, und niemand weiß, welcher Zeitpunkt gemeint ist. Die Zone mit --time-zone nennen, etwa --time-zone {zone}.',
    'zone.abbreviation':
      'Die Abkürzung {value} bei {time} ist keine Zeitzone, und die Uhren des Herausgebers gehen anders. Die Zone mit --time-zone nennen, etwa --time-zone {zone}.',
    'zone.contradiction':
      'Was der Kalender selbst unter {name} versteht, weicht um {time} von {zone} ab. Mit --time-zone {zone} oder einer anderen Zone sagen, was stimmt.',
    'zone.offset-only':
      'Die Quelle nennt den Zeitpunkt, aber keine Zeitzone: in UTC geschrieben. Für Ortszeiten die Zone mit --time-zone nennen.',
    'zone.publisher':
      'Die Quelle nennt den Zeitpunkt, aber keine Zeitzone: geschrieben nach der Uhr von {zone}, der Zone des Herausgebers.',
    'zone.twice': 'Die Uhr der Zone zeigt diese Stunde zweimal: in UTC geschrieben.',
    'zone.windows': '{name} aus Windows wurde als {zone} gelesen.',
    'duration.unreadable': '{value} lässt sich nicht als Dauer lesen, etwa PT1H30M oder 01:30.',
    'recur.refused':
      'Der Wiederholung lässt sich nicht folgen, wegen {part}. Ihre Termine in der Quelle einzeln aufführen oder die Veranstaltung allein importieren und ergänzen.',
    'recur.endless':
      'Die Wiederholung hat kein Ende. Den letzten Tag mit --until nennen, etwa --until 2031-12-31; was danach kommt, wird nicht importiert.',
    'recur.many':
      'Die Wiederholung hat mehr als {most} Termine. Mit --until einen früheren letzten Tag nennen.',
    'recur.start':
      'Der erste Tag ({start}) gehört nicht zur Wiederholung (deren erster {first} ist); welche Termine gemeint sind, weiß niemand. Dort berichtigen.',
    'recur.range':
      'Einer Änderung „dieser und alle folgenden“ lässt sich nicht folgen. Die Termine dort einzeln aufführen.',
    'recur.empty': 'Alle Termine der Wiederholung sind herausgenommen. Den Eintrag dort löschen.',
    'recur.stray': 'Ein geänderter Termin ({time}) gehört nicht zur Wiederholung; er wurde ergänzt.',
    'recur.expanded': 'Aus der Wiederholung wurden {count} Sitzungen einer Veranstaltung.',
    'title.missing': 'Der Titel fehlt. Dort ergänzen.',
    'html.converted': 'HTML in einem reinen Text wurde in Text verwandelt.',
    'text.lost': 'Nicht übernommen, weil Texte es nicht enthalten können: {what}.',
    'text.number':
      'Wo ein Text stehen soll, steht die Zahl {value}. Hatte sie Nullen davor, sind sie weg: die Zelle als Text formatieren.',
    'text.language':
      'Die Sprache der Texte ist nicht angegeben; sie gelten als in der des Herausgebers ({language}) geschrieben. Sonst `language: original: …` ergänzen.',
    'text.meeting-link':
      'Im Text steht der Zugang zu einer nicht öffentlichen Sitzung. Vor dem Veröffentlichen herausnehmen.',
    'people.attendees': 'Teilnehmende ({count}) und ihre Adressen wurden weggelassen.',
    'people.organiser':
      'Name und Adresse des Veranstalters wurden weggelassen, denn sie gehören einer Person.',
    'people.contact':
      'Kontaktpersonen wurden weggelassen. In people.yaml nennen, mit der Grundlage der Veröffentlichung.',
    'people.performers':
      'Mitwirkende ({count}) wurden weggelassen. In people.yaml mit der Grundlage der Veröffentlichung nennen, dann im Programm.',
    'people.column':
      'Die Spalte oder Zeile {name} enthält Angaben zu Personen, die hier keinen Platz haben. Löschen; Vortragende stehen in ihrem eigenen Blatt, ohne Adressen.',
    'people.address':
      'Hier steht eine E-Mail-Adresse. Löschen; Adressen von Personen werden nicht importiert.',
    'people.no-basis':
      '{count} Namen kamen ohne Grundlage der Veröffentlichung. Sie stehen in der Datei, und keine Seite zeigt sie, solange people.yaml keine nennt.',
    'people.homeless':
      'Wo diese Person aufgetreten ist, weiß niemand. Präsentation oder Programmpunkt ausfüllen.',
    'event.private': 'Der Eintrag {title} ist als privat gekennzeichnet und wurde weggelassen.',
    'event.twice':
      'Die Veranstaltung {title} steht zweimal in der Quelle; genommen wurde die spätere Fassung.',
    'event.there':
      'Den Ordner {id} gibt es schon. Nichts wird überschrieben, außer mit --overwrite; Texte und Bilder daneben bleiben dann.',
    'event.like':
      'Das sieht aus wie eine vorhandene Veranstaltung ({id}): gleicher Tag, ähnlicher Titel. Ist es dieselbe, eine von beiden löschen.',
    'event.parts':
      'Teile der Veranstaltung ({count}) wurden weggelassen. Ins Programm schreiben oder, wenn es eigene Tage sind, in sessions.',
    'event.schedule':
      'Die Veranstaltung wiederholt sich nach einer Regel, der nicht gefolgt wird. Ihre Tage in sessions schreiben.',
    'event.draft': 'Der Eintrag {title} ist dort nicht veröffentlicht ({state}) und wurde weggelassen.',
    'field.missing': 'Diese Zelle darf nicht leer sein. Ausfüllen oder die Zeile löschen.',
    'status.words':
      'Der Titel sagt, dass die Veranstaltung nicht wie geplant stattfindet; der Status der Quelle sagt es nicht.',
    'status.unknown': 'Der Status {value} ist nicht bekannt.',
    'attendance.plugin': 'Die Quelle schreibt bei jeder Veranstaltung „offline“; über diese sagt das nichts.',
    'place.unknown':
      'Die Kommune {name} steht nicht in municipalities.yaml. `connective place {name}` schreibt ihren Eintrag; dann in der Veranstaltung nennen.',
    'place.meeting-link':
      'Wo der Ort stehen soll, stand der Zugang zu einer nicht öffentlichen Sitzung; er wurde weggelassen, denn ein Feed ist öffentlich.',
    'place.point': 'Ohne brauchbare Koordinaten: {value}.',
    'municipality.bare':
      '{name} steht nun ohne Punkt auf der Karte in municipalities.yaml. `connective place {name}` weiß mehr.',
    'organiser.unknown':
      'Der Veranstalter {name} steht nicht in organisations.yaml. Ist es keine Person, dort ergänzen und in der Veranstaltung nennen.',
    'topic.unknown': 'Nicht in Ihren Verzeichnissen und nicht übernommen: {names}.',
    'word.unknown': '{value} ist hier nicht bekannt.',
    'image.credit':
      'Das Bild wurde nicht übernommen, denn die Quelle sagt nicht, wem es gehört und unter welcher Lizenz. Mit Bildnachweis ergänzen.',
    attachment: 'Angehängte Dateien ({count}) wurden weggelassen.',
    'item.time':
      'Ist bei {time} die Nacht davor oder danach gemeint? Das Programm sagt nicht, wann sein Tag beginnt. Dort das ganze Datum ergänzen.',
    'item.kinds': 'Arten von Programmpunkten, die nicht bekannt sind und zu „other“ wurden: {names}.',
    'url.unreadable': '{value} ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.',
    'sheet.unknown':
      'Das Blatt {name} gehört nicht zur Vorlage. Ihre Blätter heißen: {names}. Löschen oder so benennen.',
    'sheet.twice': 'Das Blatt {name} gibt es zweimal. Eines behalten.',
    'sheet.missing': 'Das Blatt {name} fehlt. Ohne es weiß niemand, um welche Veranstaltung es geht.',
    'column.unknown': 'Die Spalte {name} gehört nicht in dieses Blatt. Möglich sind: {names}.',
    'column.twice': 'Die Spalte {name} gibt es zweimal. Eine behalten.',
    'column.missing': 'Die Spalte {name} fehlt.',
    'row.unknown': 'Die Zeile {name} gehört nicht zur Vorlage. Umbenennen oder löschen.',
    'row.twice': 'Die Zeile {name} gibt es zweimal. Eine behalten.',
    'row.long':
      'Diese Zeile hat mehr Zellen, als es Überschriften gibt ({columns}). Ein Text mit Trennzeichen darin gehört in Anführungszeichen.',
    'cell.formula':
      'Hier steht eine Formel ({value}), deren Ergebnis nicht in der Datei ist. Durch ihren Wert ersetzen (kopieren, als Werte einfügen).',
    'cell.error': 'Die Tabelle zeigt hier einen Fehler ({value}). Dort berichtigen.',
    'cell.merged':
      'Die Zelle ist über mehrere Spalten verbunden; welche davon gemeint ist, weiß niemand. Den Verbund aufheben.',
    'cell.count':
      '{value} lässt sich nicht als Zahl lesen. 50 schreiben, oder mit einem der üblichen Wörter: rund 50, mehr als 23, mindestens 10, bis zu 30, 20–30.',
    'cell.zeros':
      '{value} hat die Nullen davor verloren: Ein amtlicher Schlüssel ist ein Text. Die Zelle als Text formatieren und neu schreiben; ein deutscher hat acht Ziffern.',
    'cell.country':
      'Das Land {value} ist nicht bekannt. Den üblichen Namen oder die zwei Buchstaben (GE) schreiben.',
    'cell.language': 'Die Sprache {value} ist nicht bekannt. Das Kürzel schreiben, etwa de, en oder pt-BR.',
    'cell.basis':
      'Die Grundlage {value} ist nicht bekannt. Möglich sind: Einwilligung, Vertrag, öffentliche Aufgabe, berechtigtes Interesse, bereits öffentlich.',
    'cell.unknown-item': 'Kein Programmpunkt heißt {value}. Den Titel schreiben wie im Programm.',
    'cell.yes-no': '{value} ist weder ja noch nein.',
    check: '{message}',
  },
};
