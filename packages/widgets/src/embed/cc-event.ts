// The embed file of the card alone.
import { CcEvent } from '../cc-event/cc-event.js';
import { canDraw } from './can-draw.js';

if (canDraw()) CcEvent.define('cc-event');
