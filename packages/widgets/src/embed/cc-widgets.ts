// The embed file of all elements.
import './prelude.js';
import { CcEvent } from '../cc-event/cc-event.js';
import { CcProgramme } from '../cc-programme/cc-programme.js';
import { canDraw } from './can-draw.js';

if (canDraw()) {
  CcEvent.define('cc-event');
  CcProgramme.define('cc-programme');
}
