// The embed file of all elements.
import { CcActions } from '../cc-actions/cc-actions.js';
import { CcEvent } from '../cc-event/cc-event.js';
import { CcEventList } from '../cc-event-list/cc-event-list.js';
import { CcMaterials } from '../cc-materials/cc-materials.js';
import { CcOutcomes } from '../cc-outcomes/cc-outcomes.js';
import { CcParticipantMap } from '../cc-participant-map/cc-participant-map.js';
import { CcPractice } from '../cc-practice/cc-practice.js';
import { CcPracticeList } from '../cc-practice-list/cc-practice-list.js';
import { CcProgramme } from '../cc-programme/cc-programme.js';
import { CcQuestions } from '../cc-questions/cc-questions.js';
import { CcReview } from '../cc-review/cc-review.js';
import { CcSeries } from '../cc-series/cc-series.js';
import { canDraw } from './can-draw.js';

if (canDraw()) {
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
}
