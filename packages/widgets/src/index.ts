// Classes and events; importing them registers nothing. `./define` registers every tag.
export { CcActions } from './cc-actions/cc-actions.js';
export { CcEvent } from './cc-event/cc-event.js';
export { CcEventList } from './cc-event-list/cc-event-list.js';
export { CcMaterials } from './cc-materials/cc-materials.js';
export { CcOutcomes } from './cc-outcomes/cc-outcomes.js';
export { CcParticipantMap } from './cc-participant-map/cc-participant-map.js';
export { CcPractice } from './cc-practice/cc-practice.js';
export { CcPracticeList } from './cc-practice-list/cc-practice-list.js';
export { CcProgramme } from './cc-programme/cc-programme.js';
export { CcQuestions } from './cc-questions/cc-questions.js';
export { CcReview } from './cc-review/cc-review.js';
export { CcSeries } from './cc-series/cc-series.js';
export {
  CcErrorEvent,
  CcLoadEvent,
  CcSelectEvent,
  type CcErrorCode,
  type Selected,
} from './element/events.js';
export { addLanguage } from './element/further-languages.js';
