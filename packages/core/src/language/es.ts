// Not yet read by a native speaker.
import type {
  ActionWords,
  CalendarWords,
  CardWords,
  CountWords,
  DateWords,
  ListWords,
  MapWords,
  MaterialWords,
  OutcomeWords,
  PracticeWords,
  ProgrammeWords,
  ReviewWords,
  SeriesWords,
  SharedWords,
} from './words.js';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** Spanish words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0de {month} de {year}',
  month: '{month} de {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'desde las {time}',
};

/** Spanish words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Spanish alphabet that stand behind another one. */
export const letters = 'ñ nꟿ';

/** Spanish words of counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} participante', many: '{n} de participantes', other: '{n} participantes' },
    municipalities: { one: '{n} municipio', many: '{n} de municipios', other: '{n} municipios' },
    countries: { one: '{n} país', many: '{n} de países', other: '{n} países' },
    organisations: { one: '{n} organización', many: '{n} de organizaciones', other: '{n} organizaciones' },
  },
  qualifiers: {
    about: 'alrededor de {n}',
    almost: 'casi {n}',
    'more-than': 'más de {n}',
    'at-least': 'al menos {n}',
    'up-to': 'hasta {n}',
    'fewer-than': 'menos de {n}',
  },
  range: '{n}–{max}',
  planned: '{count}, previsión',
  group: '.',
};

/** Spanish words of what every element says. */
export const shared: SharedWords = {
  language: 'es',
  failed: 'No se ha podido cargar.',
  retry: 'Reintentar',
  source: 'Ir a la fuente',
  stale: 'Datos de {time}. No se ha podido cargar información más reciente.',
  withdrawn: 'Quien publicó este contenido lo ha retirado.',
  partial: 'Parte de la información no se ha podido leer y falta.',
  newer: 'La fuente es más reciente que esta vista; puede faltar algo.',
  unofficial: 'Traducción no oficial',
};

/** Spanish words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Próximamente',
    today: 'Hoy',
    running: 'En curso',
    past: 'Finalizado',
    postponed: 'Aplazado, nueva fecha por anunciar',
    rescheduled: 'Nueva fecha',
    cancelled: 'Cancelado',
    'moved-online': 'Se celebra en línea',
  },
  previously: 'inicialmente {date}',
  kinds: {
    'dialogue-event': 'Encuentro de diálogo',
    'expert-exchange': 'Intercambio de expertos',
    workshop: 'Taller',
    webinar: 'Seminario web',
    training: 'Formación',
    'study-tour': 'Viaje de estudios',
    'expert-mission': 'Misión de expertos',
    launch: 'Lanzamiento',
    'side-event': 'Evento paralelo',
    conference: 'Conferencia',
  },
  attendance: { online: 'En línea', 'in-person': 'Presencial', hybrid: 'Presencial y en línea' },
  onlineOn: 'En línea por {platform}',
  when: 'Fecha',
  where: 'Lugar',
  series: 'Serie',
  participation: 'Participación',
  topics: 'Temas',
  review: 'Con reseña',
};

/** Spanish words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Programa',
  kinds: {
    opening: 'Apertura',
    keynote: 'Ponencia principal',
    input: 'Exposición',
    presentations: 'Presentaciones',
    panel: 'Mesa redonda',
    discussion: 'Debate',
    plenary: 'Plenario',
    'working-group': 'Grupo de trabajo',
    'peer-consultation': 'Consulta entre pares',
    workshop: 'Taller',
    training: 'Formación',
    market: 'Mercado de ideas',
    'site-visit': 'Visita de campo',
    networking: 'Creación de redes',
    break: 'Pausa',
    registration: 'Inscripción',
    closing: 'Clausura',
  },
  roles: {
    speaker: 'Intervención',
    keynote: 'Ponencia principal',
    presenter: 'Presentación',
    moderator: 'Moderación',
    panellist: 'Mesa redonda',
    host: 'Acogida',
    opening: 'Apertura',
    expert: 'Asesoría',
    contact: 'Contacto',
    author: 'Texto',
  },
  moderated: 'sesión moderada',
  questions: 'Preguntas orientadoras',
  practice: 'Buena práctica',
  times: 'Todas las horas:',
  empty: 'No se ha publicado ningún programa.',
  noQuestions: 'No hay preguntas orientadoras publicadas.',
};

/** Spanish words of materials. */
export const materials: MaterialWords = {
  materials: 'Materiales',
  materialKinds: {
    agenda: 'Orden del día',
    slides: 'Diapositivas',
    documentation: 'Documentación',
    recording: 'Grabación',
    report: 'Informe',
    publication: 'Publicación',
    minutes: 'Acta',
    photos: 'Fotos',
    results: 'Resultados',
  },
  access: {
    public: 'acceso público',
    registration: 'acceso tras inscripción',
    members: 'acceso para miembros',
    unknown: 'acceso no indicado',
  },
  pages: { one: '{n} página', many: '{n} de páginas', other: '{n} páginas' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'aprox. {size}',
  noMaterials: 'No hay materiales publicados.',
};

/** Spanish words of results. */
export const outcomes: OutcomeWords = {
  results: 'Resultados',
  outcomeKinds: {
    insight: 'Conclusión',
    exchange: 'Intercambio',
    agreement: 'Acuerdo',
    'project-idea': 'Idea de proyecto',
    'next-step': 'Próximo paso',
    trend: 'Tendencia',
  },
  workingGroups: 'Grupos de trabajo',
  severalGroups: 'Varios grupos de trabajo',
  noResults: 'No hay resultados publicados.',
};

/** Spanish words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Presentaciones de buenas prácticas',
  contact: 'Contacto',
  links: 'Enlaces',
  authors: 'elaborado por',
  published: 'publicado el',
  articleKinds: {
    announcement: 'Anuncio',
    review: 'Reseña',
    news: 'Noticia',
    documentation: 'Documentación',
    call: 'Convocatoria',
  },
};

/** Spanish words of good practices. */
export const practice: PracticeWords = {
  practice: 'Buena práctica',
  states: { planned: 'Prevista', running: 'En curso', completed: 'Concluida' },
  municipalities: 'Municipio',
  period: 'Periodo',
  presentedAt: 'Presentada en',
  read: 'Leer la práctica',
};

/** Spanish words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Próximos eventos',
  past: 'Eventos pasados',
  events: 'Eventos',
  practices: 'Buenas prácticas',
  more: 'Mostrar más',
  search: 'Buscar',
  topic: 'Tema',
  region: 'Región',
  country: 'País',
  format: 'Formato',
  year: 'Año',
  all: 'Todos',
  reset: 'Borrar filtros',
  eventsFound: {
    one: '{n} evento encontrado',
    many: '{n} de eventos encontrados',
    other: '{n} eventos encontrados',
  },
  practicesFound: {
    one: '{n} práctica encontrada',
    many: '{n} de prácticas encontradas',
    other: '{n} prácticas encontradas',
  },
  noneFound: 'Sin resultados. Con menos filtros se muestra más.',
  noEvents: 'No hay eventos publicados.',
  noPractices: 'No hay prácticas publicadas.',
  moreFailed: 'No se ha podido cargar el resto.',
};

/** Spanish words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Serie de eventos',
    'learning-process': 'Proceso de aprendizaje',
    programme: 'Programa',
    campaign: 'Campaña',
  },
  aliases: 'También llamado:',
  partOf: 'Parte de',
};

/** Spanish words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Añadir al calendario',
  calendarFile: 'Archivo de calendario (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook',
  subscribe: 'Suscribirse a todos los eventos',
  copyLink: 'Copiar enlace',
  copied: 'El enlace se ha copiado.',
  copyFailed: 'No se ha podido copiar el enlace.',
  print: 'Imprimir',
  showMyTime: 'También en mi hora',
  myTime: '{time} en su hora',
  daysLater: { one: '+{n} día', many: '+{n} de días', other: '+{n} días' },
  daysEarlier: { one: '−{n} día', many: '−{n} de días', other: '−{n} días' },
  now: 'Ahora',
  next: 'A continuación',
  choose: 'Guardar',
  chosen: 'Guardado',
  onlyChosen: 'Solo lo guardado',
};

/** Spanish words of the map. */
export const map: MapWords = {
  title: 'Países y municipios',
  map: 'Mapa',
  list: 'Como lista: {counts}',
  countries: 'Países participantes',
  guests: 'Buenas prácticas de otros países',
  country: 'país participante',
  municipality: 'municipio',
  presenting: 'municipio con una buena práctica',
  several: 'varios municipios',
  practices: 'Buenas prácticas',
  events: 'Eventos',
  unnamed: 'Municipio en {country}',
  andMore: '{names} y otros',
  unplaced: 'no está en el mapa',
  outside: 'Fuera del mapa: {count}',
  moreCountries: 'No se nombran otros países.',
  moreMunicipalities: 'No se nombran otros municipios.',
  failed: 'No se ha podido cargar el mapa. Todo lo que muestra está en la lista.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  whole: 'Mapa completo',
  north: 'Al norte',
  south: 'Al sur',
  west: 'Al oeste',
  east: 'Al este',
  hint: 'Para acercar, mantenga pulsada la tecla Ctrl o ⌘ y gire la rueda.',
  keys: 'Las teclas de flecha llevan a la marca siguiente; más y menos acercan y alejan.',
  seen: 'A la vista: {count}',
  close: 'Cerrar',
  more: 'Mostrar más',
  disclaimer:
    'El mapa es solo orientativo. Las fronteras, los nombres y las denominaciones que figuran en él no expresan opinión alguna sobre la situación jurídica de ningún territorio.',
};
