import {
  CcActions,
  CcEvent,
  CcEventList,
  CcMaterials,
  CcOutcomes,
  CcParticipantMap,
  CcPractice,
  CcPracticeList,
  CcProgramme,
  CcQuestions,
  CcReview,
  CcSeries,
} from './index.js';

// Exported again, so that whoever imports this file for its effect gets the types of the tags too.
export * from './index.js';

CcActions.define('cc-actions');
CcEvent.define('cc-event');
CcEventList.define('cc-event-list');
CcMaterials.define('cc-materials');
CcOutcomes.define('cc-outcomes');
CcParticipantMap.define('cc-participant-map');
CcPractice.define('cc-practice');
CcPracticeList.define('cc-practice-list');
CcProgramme.define('cc-programme');
CcQuestions.define('cc-questions');
CcReview.define('cc-review');
CcSeries.define('cc-series');
