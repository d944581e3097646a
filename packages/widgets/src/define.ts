import { CcEvent, CcMaterials, CcOutcomes, CcProgramme, CcQuestions, CcReview } from './index.js';

// Exported again, so that whoever imports this file for its effect gets the types of the tags too.
export * from './index.js';

CcEvent.define('cc-event');
CcMaterials.define('cc-materials');
CcOutcomes.define('cc-outcomes');
CcProgramme.define('cc-programme');
CcQuestions.define('cc-questions');
CcReview.define('cc-review');
