// The embed file of the list of events alone.
import { CcEventList } from '../cc-event-list/cc-event-list.js';
import { canDraw } from './can-draw.js';

if (canDraw()) CcEventList.define('cc-event-list');
