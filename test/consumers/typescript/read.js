// Reads the feed document named on the command line, and two things that are none.
import { readFileSync } from 'node:fs';
import { readEvent } from '@connective-cities/core/read';

const { event, issues } = readEvent(readFileSync(process.argv[2], 'utf8'));
const codesOf = (json) => readEvent(json).issues.map(({ code }) => code);

console.log(
  JSON.stringify({
    id: event?.id,
    title: event?.title,
    issues,
    notJson: codesOf('{"format":'),
    notAnEvent: codesOf({ format: 'something-else' }),
  }),
);
