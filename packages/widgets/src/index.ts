// Classes and events; importing them registers nothing. `./define` registers every tag.
export { CcEvent } from './cc-event/cc-event.js';
export { CcProgramme } from './cc-programme/cc-programme.js';
export { CcErrorEvent, CcLoadEvent, type CcErrorCode } from './element/events.js';
export { addLanguage } from './element/further-languages.js';
