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
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** French words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'à partir de {time}',
};

/** French words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  weekday: '{weekday} {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** The French alphabet needs no help: accents do not count in it. */
export const letters = '';

/** French words of counts. */
export const counts: CountWords = {
  things: {
    participants: {
      one: '{n} personne participante',
      many: '{n} de personnes participantes',
      other: '{n} personnes participantes',
    },
    municipalities: { one: '{n} commune', many: '{n} de communes', other: '{n} communes' },
    countries: { one: '{n} pays', many: '{n} de pays', other: '{n} pays' },
    organisations: { one: '{n} organisation', many: '{n} d’organisations', other: '{n} organisations' },
  },
  qualifiers: {
    about: 'environ {n}',
    almost: 'près de {n}',
    'more-than': 'plus de {n}',
    'at-least': 'au moins {n}',
    'up-to': 'jusqu’à {n}',
    'fewer-than': 'moins de {n}',
  },
  range: '{n}–{max}',
  planned: '{count}, prévision',
  group: '\u202F',
};

/** French words of what every element says. */
export const shared: SharedWords = {
  language: 'fr',
  failed: 'Le chargement a échoué.',
  retry: 'Réessayer',
  source: 'Vers la source',
  stale: 'État : {time}. Des informations plus récentes n’ont pas pu être chargées.',
  withdrawn: 'L’éditeur a retiré ce contenu.',
  partial: 'Une partie des informations était illisible et manque.',
  newer: 'La source est plus récente que cet affichage ; il manque peut-être des informations.',
  unofficial: 'Traduction non officielle',
};

/** French words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'À venir',
    today: 'Aujourd’hui',
    running: 'En cours',
    past: 'Terminé',
    postponed: 'Reporté, nouvelle date à venir',
    rescheduled: 'Nouvelle date',
    cancelled: 'Annulé',
    'moved-online': 'Se tient en ligne',
  },
  previously: 'initialement le {date}',
  kinds: {
    'dialogue-event': 'Rencontre de dialogue',
    'expert-exchange': 'Échange d’experts',
    workshop: 'Atelier',
    webinar: 'Webinaire',
    training: 'Formation',
    'study-tour': 'Voyage d’étude',
    'expert-mission': 'Mission d’experts',
    launch: 'Lancement',
    'side-event': 'Événement parallèle',
    conference: 'Conférence',
  },
  attendance: { online: 'En ligne', 'in-person': 'Sur place', hybrid: 'Sur place et en ligne' },
  onlineOn: 'En ligne via {platform}',
  when: 'Date',
  where: 'Lieu',
  series: 'Série',
  participation: 'Participation',
  topics: 'Thèmes',
  review: 'Avec compte rendu',
};

/** French words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Programme',
  kinds: {
    opening: 'Ouverture',
    keynote: 'Discours d’introduction',
    input: 'Exposé',
    presentations: 'Présentations',
    panel: 'Table ronde',
    discussion: 'Discussion',
    plenary: 'Plénière',
    'working-group': 'Groupe de travail',
    'peer-consultation': 'Consultation entre pairs',
    workshop: 'Atelier',
    training: 'Formation',
    market: 'Marché des idées',
    'site-visit': 'Visite de terrain',
    networking: 'Réseautage',
    break: 'Pause',
    registration: 'Inscription',
    closing: 'Clôture',
  },
  roles: {
    speaker: 'Intervention',
    keynote: 'Discours d’introduction',
    presenter: 'Présentation',
    moderator: 'Animation',
    panellist: 'Table ronde',
    host: 'Accueil',
    opening: 'Ouverture',
    expert: 'Expertise',
    contact: 'Contact',
    author: 'Texte',
  },
  moderated: 'avec animation',
  questions: 'Questions directrices',
  practice: 'Bonne pratique',
  times: 'Toutes les heures :',
  empty: 'Aucun programme n’est publié.',
  noQuestions: 'Aucune question directrice n’est publiée.',
};

/** French words of materials. */
export const materials: MaterialWords = {
  materials: 'Documents',
  materialKinds: {
    agenda: 'Ordre du jour',
    slides: 'Diapositives',
    documentation: 'Documentation',
    recording: 'Enregistrement',
    report: 'Rapport',
    publication: 'Publication',
    minutes: 'Procès-verbal',
    photos: 'Photos',
    results: 'Résultats',
  },
  access: {
    public: 'accès public',
    registration: 'accès après inscription',
    members: 'accès réservé aux membres',
    unknown: 'accès non précisé',
  },
  pages: { one: '{n} page', many: '{n} de pages', other: '{n} pages' },
  kilobytes: '{n}\u00A0ko',
  megabytes: '{n}\u00A0Mo',
  approximately: 'environ {size}',
  noMaterials: 'Aucun document n’est publié.',
};

/** French words of results. */
export const outcomes: OutcomeWords = {
  results: 'Résultats',
  outcomeKinds: {
    insight: 'Enseignement',
    exchange: 'Échange',
    agreement: 'Accord',
    'project-idea': 'Idée de projet',
    'next-step': 'Prochaine étape',
    trend: 'Tendance',
  },
  workingGroups: 'Groupes de travail',
  severalGroups: 'Plusieurs groupes de travail',
  noResults: 'Aucun résultat n’est publié.',
};

/** French words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Présentations de bonnes pratiques',
  contact: 'Contact',
  links: 'Liens',
  authors: 'rédigé par',
  published: 'publié le',
  articleKinds: {
    announcement: 'Annonce',
    review: 'Compte rendu',
    news: 'Actualité',
    documentation: 'Documentation',
    call: 'Appel',
  },
};

/** French words of good practices. */
export const practice: PracticeWords = {
  practice: 'Bonne pratique',
  states: { planned: 'Prévue', running: 'En cours', completed: 'Achevée' },
  municipalities: 'Commune',
  period: 'Période',
  presentedAt: 'Présentée lors de',
  read: 'Lire la pratique',
};

/** French words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Événements à venir',
  past: 'Événements passés',
  events: 'Événements',
  practices: 'Bonnes pratiques',
  more: 'Afficher plus',
  search: 'Recherche',
  topic: 'Thème',
  region: 'Région',
  country: 'Pays',
  format: 'Format',
  year: 'Année',
  all: 'Tous',
  reset: 'Effacer les filtres',
  eventsFound: {
    one: '{n} événement trouvé',
    many: '{n} d’événements trouvés',
    other: '{n} événements trouvés',
  },
  practicesFound: {
    one: '{n} pratique trouvée',
    many: '{n} de pratiques trouvées',
    other: '{n} pratiques trouvées',
  },
  noneFound: 'Aucun résultat. Moins de filtres en montrent plus.',
  noEvents: 'Aucun événement n’est publié.',
  noPractices: 'Aucune pratique n’est publiée.',
  moreFailed: 'La suite n’a pas pu être chargée.',
};

/** French words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Série d’événements',
    'learning-process': 'Processus d’apprentissage',
    programme: 'Programme',
    campaign: 'Campagne',
  },
  aliases: 'Aussi appelé :',
  partOf: 'Fait partie de',
};

/** French words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Ajouter au calendrier',
  calendarFile: 'Fichier de calendrier (.ics)',
  google: 'Google Agenda',
  outlook: 'Outlook',
  subscribe: 'S’abonner à tous les événements',
  copyLink: 'Copier le lien',
  copied: 'Le lien est copié.',
  copyFailed: 'Le lien n’a pas pu être copié.',
  print: 'Imprimer',
  showMyTime: 'Aussi à mon heure',
  myTime: '{time} à votre heure',
  daysLater: { one: '+{n} jour', many: '+{n} de jours', other: '+{n} jours' },
  daysEarlier: { one: '−{n} jour', many: '−{n} de jours', other: '−{n} jours' },
  now: 'Maintenant',
  next: 'Ensuite',
  choose: 'Retenir',
  chosen: 'Retenu',
  onlyChosen: 'Points retenus seulement',
};

/** French words of the map. */
export const map: MapWords = {
  title: 'Pays et communes',
  map: 'Carte',
  list: 'Sous forme de liste\u00A0: {counts}',
  countries: 'Pays participants',
  guests: 'Bonnes pratiques d’autres pays',
  country: 'pays participant',
  municipality: 'commune',
  presenting: 'commune avec une bonne pratique',
  several: 'plusieurs communes',
  practices: 'Bonnes pratiques',
  events: 'Événements',
  unnamed: 'Commune\u00A0: {country}',
  andMore: '{names} et d’autres',
  unplaced: 'absente de la carte',
  outside: 'Hors de la carte\u00A0: {count}',
  moreCountries: 'D’autres pays ne sont pas nommés.',
  moreMunicipalities: 'D’autres communes ne sont pas nommées.',
  failed: 'La carte n’a pas pu être chargée. Tout ce qu’elle montre figure dans la liste.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  whole: 'Carte entière',
  north: 'Vers le nord',
  south: 'Vers le sud',
  west: 'Vers l’ouest',
  east: 'Vers l’est',
  hint: 'Pour agrandir, maintenez Ctrl ou ⌘ et tournez la molette.',
  keys: 'Les touches fléchées mènent au repère suivant, plus et moins agrandissent et réduisent.',
  seen: 'Visible\u00A0: {count}',
  close: 'Fermer',
  more: 'Afficher plus',
  disclaimer:
    'Cette carte ne donne qu’un aperçu. Les frontières, noms et désignations qui y figurent n’expriment aucune opinion sur le statut juridique d’un territoire.',
};
