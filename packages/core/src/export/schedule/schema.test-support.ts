// The rules of schedule JSON, version 1, in words of our own: what c3voc.de/schedule/schema.json (repository
// voc/schedule, state of June 2026) asks of a document. The schema itself is under the EUPL and is not copied.
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const uuid = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };
const instant = { type: 'string', format: 'date-time' };
const maybe = { type: ['string', 'null'] };
const hoursAndMinutes = { type: 'string', pattern: '^[0-9]+:[0-9]{2}$' };

const closed = (properties: Record<string, object>, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const person = {
  type: 'object',
  properties: { name: text, public_name: text, guid: uuid, id: { type: 'integer' } },
  // Of frab, or of pretalx, and never both.
  oneOf: [{ required: ['public_name', 'id'] }, { required: ['name'] }],
};

const event = closed(
  {
    id: { type: 'integer', minimum: 1 },
    guid: uuid,
    logo: uri,
    date: instant,
    // The schema calls this a date-time as well; what frab and pretalx write there is a time of day.
    start: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' },
    duration: hoursAndMinutes,
    room: text,
    slug: { type: 'string', pattern: '^[a-z0-9_-]+[a-z0-9]$' },
    url: uri,
    title: text,
    subtitle: maybe,
    track: maybe,
    type: text,
    language: text,
    abstract: maybe,
    description: maybe,
    recording_license: text,
    persons: { type: 'array', items: person },
    links: { type: 'array' },
    attachments: { type: 'array' },
    answers: { type: 'array' },
  },
  [
    ...['abstract', 'date', 'duration', 'guid', 'id', 'language', 'links', 'persons'],
    ...['room', 'slug', 'start', 'subtitle', 'title', 'track', 'type', 'url'],
  ],
);

const room = closed({ name: text, guid: uuid, description: maybe, capacity: { type: ['number', 'null'] } }, [
  'guid',
  'name',
]);

const conference = closed(
  {
    acronym: { type: 'string', pattern: '^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$' },
    title: text,
    description: text,
    start: day,
    end: day,
    daysCount: { type: 'integer' },
    timeslot_duration: text,
    time_zone_name: { type: 'string', pattern: '^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$' },
    url: uri,
    rooms: { type: 'array', items: room },
    days: {
      type: 'array',
      items: closed(
        {
          index: { type: 'integer' },
          date: day,
          day_start: instant,
          day_end: instant,
          rooms: { type: 'object', additionalProperties: { type: 'array', items: event } },
        },
        ['date', 'day_end', 'day_start', 'index', 'rooms'],
      ),
    },
  },
  ['title', 'acronym', 'days', 'daysCount', 'start', 'end', 'timeslot_duration'],
);

/** JSON Schema of a schedule document. */
export const scheduleSchema = closed(
  {
    $schema: text,
    generator: { type: 'object', properties: { name: text, version: text, url: uri } },
    schedule: {
      type: 'object',
      properties: { version: text, base_url: uri, conference, rooms: false },
      required: ['version', 'base_url', 'conference'],
    },
  },
  ['schedule'],
);
