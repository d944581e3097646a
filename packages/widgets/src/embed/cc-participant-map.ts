// The embed file of the map alone.
import { CcParticipantMap } from '../cc-participant-map/cc-participant-map.js';
import { canDraw } from './can-draw.js';

if (canDraw()) CcParticipantMap.define('cc-participant-map');
