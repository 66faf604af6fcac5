// All that sets an article down to be taken along, in one piece to load when it is.
export { fileOf } from './file';
export { payloadOf } from './payload';
