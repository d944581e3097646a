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
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
];

/** Turkish words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'başlangıç {time}',
};

/** Turkish words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['Pazar', 'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi'],
  weekday: '{date} {weekday}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Turkish alphabet that stand behind another one. */
export const letters = 'ç cꟿ ğ gꟿ ı hꟿ ö oꟿ ş sꟿ ü uꟿ';

/** Turkish words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: '{n} katılımcı' },
    municipalities: { other: '{n} belediye' },
    countries: { other: '{n} ülke' },
    organisations: { other: '{n} kuruluş' },
  },
  qualifiers: {
    about: 'yaklaşık {n}',
    almost: 'neredeyse {n}',
    'more-than': '{n} sayısını aşan',
    'at-least': 'en az {n}',
    'up-to': 'en çok {n}',
    'fewer-than': '{n} sayısından az',
  },
  range: '{n}–{max}',
  planned: '{count} bekleniyor',
  group: '.',
};

/** Turkish words of what every element says. */
export const shared: SharedWords = {
  language: 'tr',
  failed: 'İçerik yüklenemedi.',
  retry: 'Yeniden dene',
  source: 'Kaynağa git',
  stale: 'Durum: {time}. Daha yeni bilgiler yüklenemedi.',
  withdrawn: 'Yayımlayan bu içeriği geri çekti.',
  partial: 'Bilgilerin bir bölümü okunamadı ve eksik.',
  newer: 'Kaynak bu görünümden daha yeni; bazı bilgiler eksik olabilir.',
  unofficial: 'Resmî olmayan çeviri',
};

/** Turkish words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Yaklaşan',
    today: 'Bugün',
    running: 'Şu anda sürüyor',
    past: 'Sona erdi',
    postponed: 'Ertelendi, yeni tarih duyurulacak',
    rescheduled: 'Yeni tarih',
    cancelled: 'İptal edildi',
    'moved-online': 'Çevrimiçi yapılıyor',
  },
  previously: 'ilk tarih: {date}',
  kinds: {
    'dialogue-event': 'Diyalog etkinliği',
    'expert-exchange': 'Uzmanlar arası bilgi alışverişi',
    workshop: 'Çalıştay',
    webinar: 'Web semineri',
    training: 'Eğitim',
    'study-tour': 'Çalışma ziyareti',
    'expert-mission': 'Uzman görevlendirmesi',
    launch: 'Açılış etkinliği',
    'side-event': 'Yan etkinlik',
    conference: 'Konferans',
  },
  attendance: { online: 'Çevrimiçi', 'in-person': 'Yüz yüze', hybrid: 'Yüz yüze ve çevrimiçi' },
  onlineOn: '{platform} üzerinden çevrimiçi',
  when: 'Tarih',
  where: 'Yer',
  series: 'Dizi',
  participation: 'Katılım',
  topics: 'Konular',
  review: 'Değerlendirmesiyle',
};

/** Turkish words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Program',
  kinds: {
    opening: 'Açılış',
    keynote: 'Ana konuşma',
    input: 'Sunuş',
    presentations: 'Sunumlar',
    panel: 'Panel',
    discussion: 'Tartışma',
    plenary: 'Genel oturum',
    'working-group': 'Çalışma grubu',
    'peer-consultation': 'Meslektaş danışmanlığı',
    workshop: 'Çalıştay',
    training: 'Eğitim',
    market: 'Fikir pazarı',
    'site-visit': 'Yerinde ziyaret',
    networking: 'Tanışma',
    break: 'Ara',
    registration: 'Kayıt',
    closing: 'Kapanış',
  },
  roles: {
    speaker: 'Konuşma',
    keynote: 'Ana konuşma',
    presenter: 'Sunum',
    moderator: 'Moderasyon',
    panellist: 'Panel',
    host: 'Ev sahipliği',
    opening: 'Açılış',
    expert: 'Uzmanlık',
    contact: 'İletişim',
    author: 'Metin',
  },
  moderated: 'moderasyonlu',
  questions: 'Yol gösterici sorular',
  practice: 'İyi uygulama',
  times: 'Tüm saatler:',
  empty: 'Yayımlanmış program yok.',
  noQuestions: 'Yayımlanmış yol gösterici soru yok.',
};

/** Turkish words of materials. */
export const materials: MaterialWords = {
  materials: 'Belgeler',
  materialKinds: {
    agenda: 'Gündem',
    slides: 'Slaytlar',
    documentation: 'Dokümantasyon',
    recording: 'Kayıt',
    report: 'Rapor',
    publication: 'Yayın',
    minutes: 'Tutanak',
    photos: 'Fotoğraflar',
    results: 'Sonuçlar',
  },
  access: {
    public: 'herkese açık',
    registration: 'kayıttan sonra erişilir',
    members: 'üyelere açık',
    unknown: 'erişim belirtilmemiş',
  },
  pages: { other: '{n} sayfa' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'yaklaşık {size}',
  noMaterials: 'Yayımlanmış belge yok.',
};

/** Turkish words of results. */
export const outcomes: OutcomeWords = {
  results: 'Sonuçlar',
  outcomeKinds: {
    insight: 'Çıkarım',
    exchange: 'Paylaşım',
    agreement: 'Anlaşma',
    'project-idea': 'Proje fikri',
    'next-step': 'Sonraki adım',
    trend: 'Eğilim',
  },
  workingGroups: 'Çalışma grupları',
  severalGroups: 'Birkaç çalışma grubu',
  noResults: 'Yayımlanmış sonuç yok.',
};

/** Turkish words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'İyi uygulama sunumları',
  contact: 'İletişim',
  links: 'Bağlantılar',
  authors: 'hazırlayan',
  published: 'yayım tarihi',
  articleKinds: {
    announcement: 'Duyuru',
    review: 'Değerlendirme',
    news: 'Haber',
    documentation: 'Dokümantasyon',
    call: 'Çağrı',
  },
};

/** Turkish words of good practices. */
export const practice: PracticeWords = {
  practice: 'İyi uygulama',
  states: { planned: 'Planlandı', running: 'Sürüyor', completed: 'Tamamlandı' },
  municipalities: 'Belediye',
  period: 'Dönem',
  presentedAt: 'Sunulduğu etkinlikler',
  read: 'Uygulamayı oku',
};

/** Turkish words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Yaklaşan etkinlikler',
  past: 'Geçmiş etkinlikler',
  events: 'Etkinlikler',
  practices: 'İyi uygulamalar',
  more: 'Daha fazla göster',
  search: 'Ara',
  topic: 'Konu',
  region: 'Bölge',
  country: 'Ülke',
  format: 'Biçim',
  year: 'Yıl',
  all: 'Tümü',
  reset: 'Filtreleri temizle',
  eventsFound: { other: '{n} etkinlik bulundu' },
  practicesFound: { other: '{n} uygulama bulundu' },
  noneFound: 'Sonuç yok. Daha az filtre daha çok gösterir.',
  noEvents: 'Yayımlanmış etkinlik yok.',
  noPractices: 'Yayımlanmış uygulama yok.',
  moreFailed: 'Devamı yüklenemedi.',
};

/** Turkish words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Etkinlik dizisi',
    'learning-process': 'Öğrenme süreci',
    programme: 'Program',
    campaign: 'Kampanya',
  },
  aliases: 'Diğer adları:',
  partOf: 'Bağlı olduğu dizi:',
};

/** Turkish words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Takvime ekle',
  calendarFile: 'Takvim dosyası (.ics)',
  google: 'Google Takvim',
  outlook: 'Outlook',
  subscribe: 'Tüm etkinliklere abone ol',
  copyLink: 'Bağlantıyı kopyala',
  copied: 'Bağlantı kopyalandı.',
  copyFailed: 'Bağlantı kopyalanamadı.',
  print: 'Yazdır',
  showMyTime: 'Kendi saatimle de göster',
  myTime: 'sizin saatinizle {time}',
  daysLater: { other: '+{n} gün' },
  daysEarlier: { other: '−{n} gün' },
  now: 'Şimdi',
  next: 'Sırada',
  choose: 'İşaretle',
  chosen: 'İşaretlendi',
  onlyChosen: 'Yalnız işaretlenenler',
};

/** Turkish words of the map. */
export const map: MapWords = {
  title: 'Ülkeler ve belediyeler',
  map: 'Harita',
  list: 'Liste olarak: {counts}',
  countries: 'Katılan ülkeler',
  guests: 'Diğer ülkelerden iyi uygulamalar',
  country: 'katılan ülke',
  municipality: 'belediye',
  presenting: 'iyi uygulaması olan belediye',
  several: 'birden çok belediye',
  practices: 'İyi uygulamalar',
  events: 'Etkinlikler',
  unnamed: 'Belediye: {country}',
  andMore: '{names} ve diğerleri',
  unplaced: 'haritada değil',
  outside: 'Haritanın dışında: {count}',
  moreCountries: 'Diğer ülkelerin adı verilmemiştir.',
  moreMunicipalities: 'Diğer belediyelerin adı verilmemiştir.',
  failed: 'Harita yüklenemedi. Üzerindeki her şey listede yer alıyor.',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  whole: 'Tüm harita',
  north: 'Kuzeye',
  south: 'Güneye',
  west: 'Batıya',
  east: 'Doğuya',
  hint: 'Yakınlaştırmak için Ctrl veya ⌘ tuşunu basılı tutup fare tekerleğini çevirin.',
  keys: 'Ok tuşları sonraki işarete götürür, artı ve eksi yakınlaştırır ve uzaklaştırır.',
  seen: 'Görünen: {count}',
  close: 'Kapat',
  more: 'Daha fazla göster',
  disclaimer:
    'Bu harita yalnızca genel bilgi içindir. Üzerindeki sınırlar, adlar ve gösterimler herhangi bir bölgenin hukuki statüsü hakkında görüş bildirmez.',
};
