import { CcEvent, CcProgramme } from './index.js';

// Exported again, so that whoever imports this file for its effect gets the types of the tags too.
export * from './index.js';

CcEvent.define('cc-event');
CcProgramme.define('cc-programme');
